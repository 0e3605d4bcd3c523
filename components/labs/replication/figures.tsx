import { useTranslations } from 'next-intl'
import { count } from '@/lib/labs/replication/ranges'
import type { State } from '@/lib/labs/replication/state'

/** Writes that were acknowledged, those of them that are lost, and reads of older values. */
export function Figures({ state }: { readonly state: State }) {
  const t = useTranslations('lab-replication')
  const lost = state.shards.reduce((sum, shard) => sum + count(shard.lost), 0)
  return t.rich('figures', {
    acknowledged: state.tally.acknowledged,
    lost,
    stale: state.tally.stale,
    b: (number) => <b>{number}</b>,
  })
}
