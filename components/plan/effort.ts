import type { DayAhead } from '@/lib/scheduler/plan/types'

export type Effort = { readonly mean: number; readonly longest: DayAhead }

/** What the days ahead ask for, in whole minutes; null when there are none. */
export function effortOf(days: readonly DayAhead[]): Effort | null {
  const [first] = days
  if (!first) return null
  const longest = days.reduce((most, day) => (day.minutes > most.minutes ? day : most), first)
  return { mean: days.reduce((sum, { minutes }) => sum + minutes, 0) / days.length, longest }
}
