/** Reviews per day as weeks from Monday to Sunday: what was done, and no streaks. */
import type { StudyDay } from '../../scheduler/study-day'
import type { DayProgress } from '../state'

export type CalendarDay = {
  readonly day: StudyDay
  readonly reviews: number
  /** 0 for none, 1–4 by quarters of the busiest day shown. */
  readonly level: number
}
export type CalendarWeek = {
  /** Its Monday. */
  readonly monday: StudyDay
  /** Seven days, fewer in the week that is not over. */
  readonly days: readonly CalendarDay[]
  readonly reviews: number
}

/** Day 0 of the calendar, 1 January 1970, was a Thursday. */
export const mondayOf = (day: StudyDay): StudyDay => day - ((((day + 3) % 7) + 7) % 7)

const LEVELS = 4

/** The last `count` weeks, the one of today being the last, oldest first. */
export function calendar(
  days: Readonly<Record<string, Pick<DayProgress, 'reviews'>>>,
  today: StudyDay,
  count: number,
): readonly CalendarWeek[] {
  const reviewsOn = (day: StudyDay): number => days[day]?.reviews ?? 0
  const mondays = Array.from({ length: count }, (_, index) => mondayOf(today) - 7 * (count - 1 - index))
  const weeks = mondays.map((monday) => ({
    monday,
    shown: Array.from({ length: 7 }, (_, weekday) => monday + weekday).filter((day) => day <= today),
  }))
  const most = Math.max(1, ...weeks.flatMap(({ shown }) => shown.map(reviewsOn)))
  return weeks.map(({ monday, shown }) => ({
    monday,
    days: shown.map((day) => ({ day, reviews: reviewsOn(day), level: Math.ceil((LEVELS * reviewsOn(day)) / most) })),
    reviews: shown.reduce((sum, day) => sum + reviewsOn(day), 0),
  }))
}
