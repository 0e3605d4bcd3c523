import { useTranslations } from 'next-intl'
import type { Place, State } from '@/lib/labs/sharding/state'

const SCHEMES = [
  { id: 'slots', node: ({ shard }: Place) => shard },
  { id: 'ring', node: ({ ring }: Place) => ring },
  { id: 'modulo', node: ({ modulo }: Place) => modulo },
] as const

/** Columns are drawn for so many nodes; of more only the extremes are told. */
const MOST_COLUMNS = 16

/** What the last change moved in each scheme, and how the keys lie on the nodes now. */
export function Schemes({ state }: { readonly state: State }) {
  const t = useTranslations('lab-sharding')
  const { moved, places } = state
  return (
    <div className="schemes">
      {SCHEMES.map(({ id, node }) => {
        const counts = countsOf(state, node)
        return (
          <section key={id}>
            <h3>{t(`scheme-${id}`)}</h3>
            <p className="moved">
              {moved
                ? t('movedShare', { keys: moved.keys, moved: moved[id] })
                : t('movedNothing', { keys: places.length })}
            </p>
            <svg viewBox="0 0 220 10" className="share" aria-hidden="true">
              <rect className="track" width="220" height="8" y="1" rx="4" />
              {moved && moved[id] > 0 && (
                <rect className="part" width={Math.max(4, (220 * moved[id]) / moved.keys)} height="8" y="1" rx="4" />
              )}
            </svg>
            {counts.length <= MOST_COLUMNS ? (
              <Columns counts={counts} told={t('keysTold', { counts: counts.map(([, keys]) => keys).join(', ') })} />
            ) : (
              <p className="aside">
                {t('keysRange', {
                  least: Math.min(...counts.map(([, keys]) => keys)),
                  most: Math.max(...counts.map(([, keys]) => keys)),
                })}
              </p>
            )}
          </section>
        )
      })}
    </div>
  )
}

/** Keys of every node, in the order of the nodes; a shard that leaves is there until it is empty. */
function countsOf({ places, shards }: State, node: (place: Place) => number): readonly (readonly [number, number])[] {
  const counts = new Map(shards.map((shard) => [shard, 0]))
  for (const place of places) counts.set(node(place), (counts.get(node(place)) ?? 0) + 1)
  return [...counts].sort(([a], [b]) => a - b)
}

type ColumnsProps = { readonly counts: readonly (readonly [number, number])[]; readonly told: string }

function Columns({ counts, told }: ColumnsProps) {
  const tallest = Math.max(1, ...counts.map(([, keys]) => keys))
  const step = 220 / counts.length
  const across = Math.min(28, step - 4)
  return (
    <svg viewBox="0 0 220 86" className="columns" role="img" aria-label={told}>
      {counts.map(([node, keys], index) => {
        const middle = (index + 0.5) * step
        const height = (48 * keys) / tallest
        return (
          <g key={node}>
            <rect className="column" x={middle - across / 2} y={66 - height} width={across} height={height} rx="2" />
            <text
              className="ink"
              x={middle}
              y={61 - height}
              fontSize={counts.length > 8 ? 9.5 : 12}
              textAnchor="middle"
            >
              {keys}
            </text>
            <text className="faint" x={middle} y="82" fontSize={counts.length > 8 ? 9.5 : 12} textAnchor="middle">
              {node}
            </text>
          </g>
        )
      })}
      <path className="rule" d="M0 66.5H220" />
    </svg>
  )
}
