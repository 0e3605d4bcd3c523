import { useTranslations } from 'next-intl'
import { layouts, nodesOf } from '@/lib/labs/sharding/nodes'
import type { State } from '@/lib/labs/sharding/state'

const CELL = 15
const SIZE = 11

/** Cells of a range as one path: five hundred of them are one element. */
const cells = (indices: readonly number[], columns: number): string =>
  indices
    .map(
      (index) => `M${(index % columns) * CELL + 1} ${Math.floor(index / columns) * CELL + 1}h${SIZE}v${SIZE}h-${SIZE}z`,
    )
    .join('')

/** Shards × (1 + replicas) ≤ limit: every node of the limit as a cell, primaries filled, replicas tinted, the rest empty. */
export function NodeGrid({ state }: { readonly state: State }) {
  const t = useTranslations('lab-sharding')
  const { replicas, shards, setup } = state
  const { limit } = setup
  const used = nodesOf(shards.length, replicas)
  const columns = limit > 90 ? 50 : 30
  const all = Array.from({ length: limit }, (_, index) => index)
  const isPrimary = (index: number): boolean => index % (1 + replicas) === 0
  return (
    <section className="nodes" aria-label={t('nodes')}>
      <h2>{t('nodes')}</h2>
      <p className="arith">{t('arithmetic', { shards: shards.length, replicas, nodes: used, limit })}</p>
      <svg viewBox={`0 0 ${columns * CELL} ${(limit / columns) * CELL}`} className="cells" aria-hidden="true">
        <path className="empty" d={cells(all.slice(used), columns)} />
        <path
          className="copy"
          d={cells(
            all.slice(0, used).filter((index) => !isPrimary(index)),
            columns,
          )}
        />
        <path className="first" d={cells(all.slice(0, used).filter(isPrimary), columns)} />
      </svg>
      <ul className="layouts">
        {layouts(limit).map((layout) => (
          <li key={layout.replicas} className={layout.replicas === replicas ? 'own' : undefined}>
            {t('layout', { replicas: layout.replicas, shards: layout.shards, spare: layout.spare })}
          </li>
        ))}
      </ul>
    </section>
  )
}
