/** How long a card takes this learner. */
import type { StudyDay } from '../study-day'
import type { Pace } from './types'

/** As much of a day's progress as the pace needs; `DayProgress` fits. */
export type DayWork = {
  readonly reviews: number
  readonly fresh: number
  readonly ms: number
  readonly freshMs: number
}

/** Ours: a new card is read, guessed, turned over and taken in; a known one takes the eight seconds sessions are sized by. */
export const DEFAULT_PACE: Pace = { fresh: 20_000, review: 8_000 }

/** How far back a pace says something about today, in study days. */
const WINDOW = 30
/** Grades from which a learner's own days say more than our guess; of new cards alone fewer will do. */
const ENOUGH = { grades: 50, kind: 15 } as const
/** Faster is a slip of the finger, slower a card left lying. */
const LEAST: Pace = { fresh: 3_000, review: 2_000 }
const MOST: Pace = { fresh: 90_000, review: 45_000 }

const within = (ms: number, kind: keyof Pace): number => Math.min(MOST[kind], Math.max(LEAST[kind], ms))

/**
 * Mean milliseconds of a first grade and of a later one over the last thirty study days, today's included; our defaults
 * until there are fifty grades, and for a kind of which there are too few.
 * @param days by study day as text, as in `Progress.days`
 */
export function paceOf(days: Readonly<Record<string, DayWork>>, today: StudyDay): Pace {
  const recent = Object.entries(days).flatMap(([day, work]) => {
    const age = today - Number(day)
    return age >= 0 && age < WINDOW ? [work] : []
  })
  const sum = (of: (work: DayWork) => number): number => recent.reduce((total, work) => total + of(work), 0)
  const grades = sum(({ reviews }) => reviews)
  if (grades < ENOUGH.grades) return DEFAULT_PACE
  const mean = (kind: keyof Pace, ms: number, count: number): number =>
    count < ENOUGH.kind ? DEFAULT_PACE[kind] : within(ms / count, kind)
  const fresh = sum((work) => work.fresh)
  const freshMs = sum((work) => work.freshMs)
  return {
    fresh: mean('fresh', freshMs, fresh),
    review: mean('review', sum(({ ms }) => ms) - freshMs, grades - fresh),
  }
}
