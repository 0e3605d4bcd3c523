/** How much was remembered when it was asked for, beside what was aimed at and what FSRS expected. */
import type { StudyDay } from '../../scheduler/study-day'
import type { DayProgress } from '../state'
import { mondayOf } from './calendar'
import { type Share, shareOf } from './interval'

/** Tests of memory below which nothing is said of the whole. */
export const ENOUGH_TESTS = 20

export type RetentionWeek = { readonly monday: StudyDay; readonly kept: Share; readonly foretold: number }

export type Retention =
  | { readonly kind: 'not-enough'; readonly more: number }
  | {
      readonly kind: 'known'
      readonly kept: Share
      /** Mean recall FSRS expected of the same tests, 0–1. */
      readonly foretold: number
      /** Weeks with tests in them, oldest first. */
      readonly weeks: readonly RetentionWeek[]
    }

type Tests = Pick<DayProgress, 'tested' | 'kept' | 'foretold'>

/** Over the last `count` weeks, the one of today being the last. */
export function retention(days: Readonly<Record<string, Tests>>, today: StudyDay, count: number): Retention {
  const first = mondayOf(today) - 7 * (count - 1)
  const weeks = Array.from({ length: count }, (_, index) => first + 7 * index).map((monday) => ({
    monday,
    ...sum(days, monday, Math.min(monday + 6, today)),
  }))
  const all = sum(days, first, today)
  if (all.tested < ENOUGH_TESTS) return { kind: 'not-enough', more: ENOUGH_TESTS - all.tested }
  return {
    kind: 'known',
    kept: shareOf(all.kept, all.tested),
    foretold: meanOf(all),
    weeks: weeks
      .filter(({ tested }) => tested > 0)
      .map((week) => ({ monday: week.monday, kept: shareOf(week.kept, week.tested), foretold: meanOf(week) })),
  }
}

const meanOf = ({ foretold, tested }: Tests): number => foretold / tested / 1000

function sum(days: Readonly<Record<string, Tests>>, from: StudyDay, to: StudyDay): Tests {
  const total = { tested: 0, kept: 0, foretold: 0 }
  for (let day = from; day <= to; day++) {
    const count = days[day]
    if (!count) continue
    total.tested += count.tested
    total.kept += count.kept
    total.foretold += count.foretold
  }
  return total
}
