import { useTranslations } from 'next-intl'
import { nodesOf } from '@/lib/labs/sharding/nodes'
import type { State } from '@/lib/labs/sharding/state'

/** Shards, and nodes of the limit. */
export function Figures({ state }: { readonly state: State }) {
  const t = useTranslations('lab-sharding')
  return t.rich('figures', {
    shards: state.shards.length,
    nodes: nodesOf(state.shards.length, state.replicas),
    limit: state.setup.limit,
    b: (number) => <b>{number}</b>,
  })
}
