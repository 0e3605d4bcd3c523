import { useTranslations } from 'next-intl'
import { distribution } from '@/lib/labs/caching/measures'
import type { System } from '@/lib/labs/caching/state'

/** Milliseconds at which one bin ends and the next begins. */
const BOUNDS = [2, 20, 50, 100, 200] as const
const WIDTH = 170
const HEIGHT = 48

/** How many reads were how slow. */
export function LatencyChart({ system }: { readonly system: System }) {
  const t = useTranslations('lab-caching')
  const counts = distribution(system.measures, BOUNDS)
  const all = Math.max(1, system.measures.tally.answered)
  const labels = [...BOUNDS.map((bound) => `<${bound}`), `≥${BOUNDS.at(-1)}`]
  const step = WIDTH / counts.length
  const told = counts
    .map((count, index) => {
      const bound = BOUNDS[index]
      const bin = bound === undefined ? t('latencyFrom', { bound: BOUNDS.at(-1) ?? 0 }) : t('latencyUnder', { bound })
      return `${bin} ${count}`
    })
    .join(', ')
  return (
    <svg
      viewBox={`0 0 ${WIDTH} ${HEIGHT + 34}`}
      className="bars"
      role="img"
      aria-label={`${t('configuration', { name: t(system.name) })}: ${told}`}
    >
      {counts.map((count, index) => {
        const height = (HEIGHT * count) / all
        const middle = (index + 0.5) * step
        return (
          <g key={labels[index]}>
            <rect className="level" x={middle - 10} y={HEIGHT + 15 - height} width="20" height={height} rx="2" />
            {count > 0 && (
              <text className="ink" x={middle} y={HEIGHT + 11 - height} fontSize="10.5" textAnchor="middle">
                {count}
              </text>
            )}
            <text className="faint" x={middle} y={HEIGHT + 30} fontSize="10.5" textAnchor="middle">
              {labels[index]}
            </text>
          </g>
        )
      })}
      <path className="rule" d={`M0 ${HEIGHT + 15.5}H${WIDTH}`} />
    </svg>
  )
}
