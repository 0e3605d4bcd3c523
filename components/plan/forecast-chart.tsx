import { useTranslations } from 'next-intl'
import type { Locale } from '@/lib/core/locale'
import type { DayAhead, Situation } from '@/lib/scheduler/plan/types'
import { barsOf } from './bars'
import { dayNumber } from './calendar'
import { dayLabel } from './day-label'
import type { Effort } from './effort'
import { ExamFlag } from './exam-flag'
import { useWidth } from './use-width'

const TOP = 22
const BOTTOM = 122
const HEIGHT = 146
/** Where another word may begin behind "Today" in either language. */
const AFTER_TODAY = 46

type ChartProps = {
  readonly locale: Locale
  readonly days: readonly DayAhead[]
  readonly situation: Situation
  readonly effort: Effort
}

export function ForecastChart({ locale, days, situation: { goal, pace }, effort }: ChartProps) {
  const t = useTranslations('plan')
  const [box, width] = useWidth<HTMLDivElement>()
  const exam = dayNumber(goal.examDay ?? '')
  const { bars, capY, examX } = barsOf({ days, pace, minutes: goal.minutes, exam }, { width, top: TOP, bottom: BOTTOM })
  const right = (bars.at(-1)?.x ?? 0) + (bars.at(-1)?.width ?? 0)
  const last = days.at(-1)
  const words = { count: days.length, mean: Math.round(effort.mean), most: Math.round(effort.longest.minutes) }
  // The words under the flag need room on one side of it.
  const flagLeft = examX !== null && examX > width / 2
  return (
    <div ref={box}>
      <svg className="plot" viewBox={`0 0 ${width} ${HEIGHT}`} role="img" aria-label={t('forecastPicture', words)}>
        {bars.map(({ day, x, width: wide, reviews, fresh, step }) => (
          <g key={day}>
            {reviews.height > 0 && (
              <rect className={`t${step}`} x={x} y={reviews.y} width={wide} height={reviews.height} rx="2.5" />
            )}
            {fresh.height > 1 && (
              <rect className="n" x={x + 0.5} y={fresh.y + 0.5} width={wide - 1} height={fresh.height - 1} rx="2" />
            )}
          </g>
        ))}
        <path className="hair" d={`M0 ${BOTTOM}H${right}`} />
        <path className="rule" strokeDasharray="2 4" d={`M0 ${capY}H${right}`} />
        <text className="faint" x={width} y={capY + 4} fontSize="12" textAnchor="end">
          {t('minutesShort', { count: goal.minutes })}
        </text>
        {examX !== null && <ExamFlag x={examX} top={8} bottom={BOTTOM} />}
        <text className="faint" x="0" y={HEIGHT - 6} fontSize="12">
          {t('todayTick')}
        </text>
        {examX !== null && exam !== null ? (
          <text
            className="faint"
            x={flagLeft ? examX + 1 : Math.max(examX - 1, AFTER_TODAY)}
            y={HEIGHT - 6}
            fontSize="12"
            textAnchor={flagLeft ? 'end' : 'start'}
          >
            {t('examTick', { day: dayLabel(exam, locale) })}
          </text>
        ) : (
          last && (
            <text className="faint" x={right} y={HEIGHT - 6} fontSize="12" textAnchor="end">
              {dayLabel(last.day, locale)}
            </text>
          )
        )}
      </svg>
    </div>
  )
}
