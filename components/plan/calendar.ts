/** Days as the date field writes them (`YYYY-MM-DD` on the learner's calendar) and as the scheduler counts them. */
import { DAY, MINUTE } from '@/lib/core/time'
import type { Moment } from '@/lib/scheduler/study-day'

/** `2026-12-14` as a number of days since 1970-01-01; null for what names no day, such as 30 February. */
export function dayNumber(text: string): number | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null
  const at = Date.parse(`${text}T00:00:00Z`)
  return Number.isNaN(at) || dayText(at / DAY) !== text ? null : at / DAY
}

/** The inverse of `dayNumber`, for years 1–9999. */
export const dayText = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10)

/** The day on the wall calendar, which turns at midnight: at 01:00 an exam "today" is the one after the night. */
export const calendarDay = ({ at, offset }: Moment): number => Math.floor((at + offset * MINUTE) / DAY)
