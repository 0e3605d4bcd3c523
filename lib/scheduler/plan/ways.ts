/** The ways of studying that are looked ahead: the plan's, plain FSRS with even intake, and the long-term schedule. */
import type { StudyDay } from '../study-day'
import type { Cohort, ExpectedDeck } from './cohorts'
import { intake } from './intake'
import { chanceOf, daysSince, open, type StudyTime, type Way, type Wish } from './look-ahead'
import { firstStudy, reviewMs } from './study'
import { type Timing, worthOf, worthOfNew } from './worth'

/** The exam day, and when recall counts, in study days. */
export type Exam = { readonly day: StudyDay; readonly clock: number }

const MINUTE = 60_000
const remaining = (minutes: number, { done }: StudyTime): number => Math.max(0, minutes * MINUTE - done.ms)

type Ranked = Wish & { readonly rank: number }

function rankedWish(cohort: Cohort, time: StudyTime, timing: Timing): readonly Ranked[] {
  const { weight } = cohort
  const days = daysSince(cohort, time)
  if (days <= 0)
    return [{ cohort, weight, ms: reviewMs(chanceOf(cohort, time), time.pace), rank: Number.POSITIVE_INFINITY }]
  const worth = worthOf(cohort, days, timing, time.pace)
  return worth ? [{ rank: worth.rank, ms: worth.ms, cohort, weight }] : []
}

const newCards = ({ unseen }: ExpectedDeck, { pace }: StudyTime, count: number): Wish => ({
  cohort: null,
  weight: Math.min(Math.max(0, count), unseen),
  ms: firstStudy(pace).ms,
})

/** The plan: the rules of `examQueue` for an expected deck. Siblings are not told apart. */
export function plannedWay(exam: Exam, minutes: number): Way {
  return (deck, time) => {
    const timing = { horizon: exam.clock - time.clock, hasTomorrow: exam.day - time.day > 1 }
    const ranked = open(deck, time).flatMap((cohort) => rankedWish(cohort, time, timing))
    const fresh = intake(deck.unseen + time.done.fresh, exam.day - time.day) - time.done.fresh
    ranked.push({ ...newCards(deck, time, fresh), rank: worthOfNew(timing, time.pace).rank })
    return { wishes: ranked.sort((a, b) => b.rank - a.rank), ms: remaining(minutes, time) }
  }
}

const coldestFirst = (cohorts: readonly Cohort[], time: StudyTime): readonly Wish[] =>
  cohorts
    .map((cohort) => ({ cohort, hit: chanceOf(cohort, time) }))
    .sort((a, b) => a.hit - b.hit)
    .map(({ cohort, hit }) => ({ cohort, weight: cohort.weight, ms: reviewMs(hit, time.pace) }))

/** What is open today, due and not due. */
function byDue(deck: ExpectedDeck, time: StudyTime): { readonly due: readonly Wish[]; readonly rest: readonly Wish[] } {
  const cohorts = open(deck, time)
  const isDue = ({ unfinished, due }: Cohort): boolean => unfinished || due <= time.day
  return {
    due: coldestFirst(cohorts.filter(isDue), time),
    rest: coldestFirst(
      cohorts.filter((cohort) => !isDue(cohort)),
      time,
    ),
  }
}

/**
 * FSRS without a plan: what is due first, the coldest before the others; then new cards, those unseen spread evenly over
 * the days to the exam; then, so that the same minutes are compared, whatever else is least recalled.
 */
export function plainWay(exam: Exam, minutes: number): Way {
  return (deck, time) => {
    const { due, rest } = byDue(deck, time)
    const days = exam.day - time.day
    const fresh = days > 0 ? (deck.unseen + time.done.fresh) / days - time.done.fresh : 0
    return { wishes: [...due, newCards(deck, time, fresh), ...rest], ms: remaining(minutes, time) }
  }
}

/** New cards a day of long-term study. */
export const LONG_TERM_FRESH = 20

/**
 * The long-term schedule: every card that is due, whatever time it takes; then new cards, `LONG_TERM_FRESH` a day, or
 * fewer when the minutes are set and hold fewer.
 */
export function longTermWay(minutes: number): Way {
  return (deck, time) => {
    const { due } = byDue(deck, time)
    const room = remaining(minutes, time) - due.reduce((sum, { weight, ms }) => sum + weight * ms, 0)
    const held = minutes > 0 ? Math.max(0, room) / firstStudy(time.pace).ms : LONG_TERM_FRESH
    const fresh = newCards(deck, time, Math.min(held, LONG_TERM_FRESH - time.done.fresh))
    return { wishes: [...due, fresh], ms: Number.POSITIVE_INFINITY }
  }
}
