import { useTranslations } from 'next-intl'
import { secondOf } from '@/lib/labs/caching/measures'
import type { System } from '@/lib/labs/caching/state'

/** Seconds that are drawn: the last of a run. */
const SHOWN = 17
const WIDTH = 170
const HEIGHT = 56

type SecondsChartProps = {
  readonly system: System
  /** All that are shown, for one scale. */
  readonly systems: readonly System[]
  /** The second that is under way. */
  readonly until: number
}

/** How often the database was asked in each second: an expiry of many keys at once stands out. */
export function SecondsChart({ system, systems, until }: SecondsChartProps) {
  const t = useTranslations('lab-caching')
  const from = Math.max(0, until - SHOWN + 1)
  const loads = ({ measures }: System) =>
    Array.from({ length: SHOWN }, (_, index) => secondOf(measures, from + index).database)
  const highest = Math.max(1, ...systems.flatMap(loads))
  const own = loads(system)
  const step = WIDTH / SHOWN
  const told = t('bySecondOf', {
    name: t(system.name),
    peak: Math.max(...own),
    last: secondOf(system.measures, until).database,
  })
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT + 16}`} className="bars" role="img" aria-label={told}>
      <text className="faint" x="0" y="11" fontSize="11">
        {t(system.name)}
      </text>
      <text className="faint" x={WIDTH} y="11" fontSize="11" textAnchor="end">
        {t('mostOf', { count: Math.max(...own) })}
      </text>
      {own.map((load, index) => (
        <rect
          // biome-ignore lint/suspicious/noArrayIndexKey: a place stands for a second
          key={index}
          className="level"
          x={index * step + 1}
          y={HEIGHT + 15 - ((HEIGHT - 2) * load) / highest}
          width={step - 2}
          height={((HEIGHT - 2) * load) / highest}
          rx="1.5"
        />
      ))}
      <path className="rule" d={`M0 ${HEIGHT + 15.5}H${WIDTH}`} />
    </svg>
  )
}
