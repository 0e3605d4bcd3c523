/** Hits among grades over time. */
import type { StudyDay } from '../../scheduler/study-day'
import type { DayProgress } from '../state'

/** Days over which a ratio is taken: one bad evening is no trend. */
export const RATIO_DAYS = 7

export type HitDay = {
  readonly day: StudyDay
  /** Of this day alone. */
  readonly reviews: number
  readonly hits: number
  /** Over the seven days that end with this one; null when nothing was graded in them. */
  readonly ratio: number | null
}

type Days = Readonly<Record<string, Pick<DayProgress, 'reviews' | 'hits'>>>
const NONE = { reviews: 0, hits: 0 } as const

/** Grades and hits from one day to another, both included. */
export function hitsBetween(
  days: Days,
  from: StudyDay,
  to: StudyDay,
): { readonly reviews: number; readonly hits: number } {
  let [reviews, hits] = [0, 0]
  for (let day = from; day <= to; day++) {
    const count = days[day] ?? NONE
    reviews += count.reviews
    hits += count.hits
  }
  return { reviews, hits }
}

/** The first day with a grade, or null. Days of a clock that ran ahead of `today` do not count. */
export function firstStudied(days: Days, today: StudyDay): StudyDay | null {
  const first = Object.keys(days).reduce((least, day) => Math.min(least, Number(day)), Number.POSITIVE_INFINITY)
  return first <= today ? first : null
}

/** One entry a study day up to today, from the first that was studied on, at most `most`; empty when there is none. */
export function hitRatio(days: Days, today: StudyDay, most: number): readonly HitDay[] {
  const first = firstStudied(days, today)
  if (first === null) return []
  const from = Math.max(first, today - most + 1)
  return Array.from({ length: today - from + 1 }, (_, index) => {
    const day = from + index
    const week = hitsBetween(days, day - RATIO_DAYS + 1, day)
    return { day, ...hitsBetween(days, day, day), ratio: week.reviews === 0 ? null : week.hits / week.reviews }
  })
}
