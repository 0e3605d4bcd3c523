import { useTranslations } from 'next-intl'
import { dayLabel } from '@/components/plan/day-label'
import type { Locale } from '@/lib/core/locale'
import type { Progress } from '@/lib/progress/state'
import { type CalendarWeek, calendar } from '@/lib/progress/statistics/calendar'
import type { StudyDay } from '@/lib/scheduler/study-day'
import { TableBehind } from '../../exam/table-behind'
import { useWidth } from '../../plan/use-width'
import { Panel } from './panel'

/** From one day to the next, at least and at most. */
const PITCH = { least: 12.5, most: 19 } as const
const GAP = 2.5
const LEFT = 30
const TOP = 18
/** A year at most. */
const MOST = 53
const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const
/** Room for the name of a week. */
const NAME = 64

type CalendarProps = { readonly locale: Locale; readonly days: Progress['days']; readonly today: StudyDay }

/** Reviews per day, as many weeks as there is room for. Shades of ink: an amount is no temperature. */
export function ReviewCalendar({ locale, days, today }: CalendarProps) {
  const t = useTranslations('progress')
  const [box, width] = useWidth<HTMLDivElement>()
  const weeks = calendar(days, today, Math.min(MOST, Math.floor((width - LEFT) / PITCH.least)))
  const pitch = Math.min(PITCH.most, (width - LEFT) / weeks.length)
  const apart = Math.ceil(NAME / pitch)
  const studied = weeks.flatMap((week) => week.days.filter(({ reviews }) => reviews > 0))
  const reviews = weeks.reduce((sum, week) => sum + week.reviews, 0)
  const most = Math.max(0, ...studied.map((day) => day.reviews))
  const count = { weeks: weeks.length, days: studied.length }
  const row = ({ monday, days: own }: CalendarWeek): readonly string[] => [
    dayLabel(monday, locale),
    ...WEEKDAYS.map((_, index) => String(own[index]?.reviews ?? '')),
  ]
  return (
    <Panel
      name="calendar"
      title={t('calendar')}
      lead={t('calendarLead', { ...count, reviews })}
      note={t('calendarNote')}
      table={
        <TableBehind
          summary={t('table')}
          caption={t('calendar')}
          columns={[t('weekOf'), ...WEEKDAYS.map((day) => t(day))]}
          rows={weeks.toReversed().map(row)}
        />
      }
    >
      <div ref={box}>
        <svg
          className="plot"
          viewBox={`0 0 ${width} ${TOP + 7 * pitch}`}
          role="img"
          aria-label={t('calendarPicture', { ...count, most })}
        >
          {([0, 2, 4] as const).map((weekday) => (
            <text key={weekday} className="faint" x="0" y={TOP + weekday * pitch + pitch / 2 + 3} fontSize="11">
              {t(WEEKDAYS[weekday])}
            </text>
          ))}
          {weeks.map(({ monday, days: own }, index) => (
            <g key={monday}>
              {index % apart === 0 && index <= weeks.length - apart && (
                <text className="faint" x={LEFT + index * pitch} y="10" fontSize="11">
                  {dayLabel(monday, locale)}
                </text>
              )}
              {own.map(({ day, level }, weekday) => (
                <rect
                  key={day}
                  className={`amount a${level}`}
                  x={LEFT + index * pitch}
                  y={TOP + weekday * pitch}
                  width={pitch - GAP}
                  height={pitch - GAP}
                  rx="2.5"
                />
              ))}
            </g>
          ))}
        </svg>
      </div>
    </Panel>
  )
}
