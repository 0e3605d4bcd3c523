import { useTranslations } from 'next-intl'
import { useId } from 'react'
import { dayLabel } from '@/components/plan/day-label'
import type { Locale } from '@/lib/core/locale'
import type { HitDay } from '@/lib/progress/statistics/hit-ratio'
import { rampStep } from '@/lib/scheduler/retrievability'
import { twoDecimals } from '../../plan/two-decimals'
import { useWidth } from '../../plan/use-width'
import { lineOf } from './line'

const HEIGHT = 136
const FRAME = { left: 4, top: 10, bottom: 108 } as const
/** Room at the right for the scale. */
const MARGIN = 40
const RULES = [0.9, 0.7] as const
/** Middles of the ramp's steps, hottest first: between them the colours blend. */
const BANDS = [0.98, 0.93, 0.85, 0.75, 0.66, 0.56, 0.42, 0.2] as const

export function HitRatioChart({ locale, days }: { locale: Locale; days: readonly HitDay[] }) {
  const t = useTranslations('progress')
  const id = useId()
  const [box, width] = useWidth<HTMLDivElement>()
  const right = width - MARGIN
  const { path, end, floor, y } = lineOf(days, { ...FRAME, right })
  const known = days.flatMap(({ ratio }) => (ratio === null ? [] : [ratio]))
  const from = dayLabel(days[0]?.day ?? 0, locale)
  const low = twoDecimals(Math.min(...known))
  const high = twoDecimals(Math.max(...known))
  return (
    <div ref={box}>
      <svg
        className="plot"
        viewBox={`0 0 ${width} ${HEIGHT}`}
        role="img"
        aria-label={t('hitRatioPicture', { from, low, high })}
      >
        <linearGradient id={id} gradientUnits="userSpaceOnUse" x1="0" x2="0" y1={FRAME.top} y2={FRAME.bottom}>
          {BANDS.filter((ratio) => ratio > floor).map((ratio) => (
            <stop key={ratio} offset={`${((1 - ratio) / (1 - floor)) * 100}%`} className={`s${rampStep(ratio)}`} />
          ))}
        </linearGradient>
        {RULES.map((ratio) => (
          <g key={ratio}>
            <path className="hair" d={`M0 ${y(ratio)}H${right}`} />
            <text className="faint" x={width} y={y(ratio) + 4} fontSize="12" textAnchor="end">
              {ratio}
            </text>
          </g>
        ))}
        <path className="way" d={path} stroke={`url(#${id})`} />
        {end && <circle className={`dot t${rampStep(end.ratio)}`} cx={end.x} cy={end.y} r="5.5" />}
        {days.length > 1 && (
          <text className="faint" x="0" y={HEIGHT - 4} fontSize="12">
            {from}
          </text>
        )}
        <text className="faint" x={right} y={HEIGHT - 4} fontSize="12" textAnchor="end">
          {t('todayTick')}
        </text>
      </svg>
    </div>
  )
}
