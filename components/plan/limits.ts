/** What may be asked of a plan, and why it is refused. Recorded is only what passes here. */
import { err, ok, type Result } from '@/lib/core/result'
import type { Moment } from '@/lib/scheduler/study-day'
import { calendarDay, dayNumber, dayText } from './calendar'

/** Minutes a day, whole ones. */
export const LEAST_MINUTES = 5
export const MOST_MINUTES = 120
/** How far off an exam day may lie, in days: beyond a year a plan says nothing. */
const FARTHEST = 365

export type DayRefusal = 'past' | 'far' | 'unreadable'
export type MinutesRefusal = 'range' | 'unreadable'

/** First and last day that can be chosen; an exam may be today. */
export const examDayRange = (now: Moment): { readonly first: string; readonly last: string } => ({
  first: dayText(calendarDay(now)),
  last: dayText(calendarDay(now) + FARTHEST),
})

/** @param text what the date field holds: a day, or nothing while one is being typed */
export function readExamDay(text: string, now: Moment): Result<string, DayRefusal> {
  const day = dayNumber(text)
  if (day === null) return err('unreadable')
  const ahead = day - calendarDay(now)
  if (ahead < 0) return err('past')
  return ahead > FARTHEST ? err('far') : ok(text)
}

export function readMinutes(text: string): Result<number, MinutesRefusal> {
  if (!/^\s*-?\d+\s*$/.test(text)) return err('unreadable')
  const minutes = Number(text)
  return minutes < LEAST_MINUTES || minutes > MOST_MINUTES ? err('range') : ok(minutes)
}
