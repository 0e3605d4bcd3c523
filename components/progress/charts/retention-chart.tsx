import { useTranslations } from 'next-intl'
import { dayLabel } from '@/components/plan/day-label'
import type { Locale } from '@/lib/core/locale'
import { mondayOf } from '@/lib/progress/statistics/calendar'
import type { RetentionWeek } from '@/lib/progress/statistics/retention'
import { rampStep } from '@/lib/scheduler/retrievability'
import type { StudyDay } from '@/lib/scheduler/study-day'
import { twoDecimals } from '../../plan/two-decimals'
import { useWidth } from '../../plan/use-width'

const HEIGHT = 150
const TOP = 10
const BOTTOM = 122
const MARGIN = 40

type ChartProps = {
  readonly locale: Locale
  readonly weeks: readonly RetentionWeek[]
  readonly count: number
  readonly today: StudyDay
  readonly target: number
  readonly label: string
}

/** A dot a week with its interval, and the target as a line. */
export function RetentionChart({ locale, weeks, count, today, target, label }: ChartProps) {
  const t = useTranslations('progress')
  const [box, width] = useWidth<HTMLDivElement>()
  const right = width - MARGIN
  const floor = Math.min(0.6, Math.floor(Math.min(...weeks.map(({ kept }) => kept.low)) * 10) / 10)
  const y = (share: number): number => BOTTOM - ((share - floor) / (1 - floor)) * (BOTTOM - TOP)
  const first = mondayOf(today) - 7 * (count - 1)
  const x = (monday: StudyDay): number => ((monday - first) / 7 + 0.5) * (right / count)
  return (
    <div ref={box}>
      <svg className="plot" viewBox={`0 0 ${width} ${HEIGHT}`} role="img" aria-label={label}>
        {[1, floor].map((share) => (
          <g key={share}>
            <path className="hair" d={`M0 ${y(share)}H${right}`} />
            <text className="faint" x={width} y={y(share) + 4} fontSize="12" textAnchor="end">
              {share}
            </text>
          </g>
        ))}
        <path className="rule" strokeDasharray="2 4" d={`M0 ${y(target)}H${right}`} />
        <text className="ink" x={width} y={y(target) + 4} fontSize="12" textAnchor="end">
          {twoDecimals(target)}
        </text>
        {weeks.map(({ monday, kept }) => (
          <g key={monday}>
            <path className="whisker" d={`M${x(monday)} ${y(kept.low)}V${y(kept.high)}`} />
            <circle className={`dot t${rampStep(kept.share)}`} cx={x(monday)} cy={y(kept.share)} r="5" />
          </g>
        ))}
        <text className="faint" x="0" y={HEIGHT - 4} fontSize="12">
          {dayLabel(first, locale)}
        </text>
        <text className="faint" x={right} y={HEIGHT - 4} fontSize="12" textAnchor="end">
          {t('todayTick')}
        </text>
      </svg>
    </div>
  )
}
