/** Going through the days ahead with an expected deck, one way of studying or another. */
import { forgettingCurve } from '../retrievability'
import type { StudyDay } from '../study-day'
import { studyClock } from './calendar'
import { type Cohort, type ExpectedDeck, join, meanRecall, split } from './cohorts'
import { firstStudy, RETURN_HIT, review, reviewMs, type Study } from './study'
import type { DayAhead, DoneToday, Pace, Situation } from './types'

/** One day of study, as a way of studying sees it. */
export type StudyTime = {
  /** The study day and the time of day, in study days. */
  readonly clock: number
  readonly day: StudyDay
  /** What was done on this day before. */
  readonly done: DoneToday
  readonly pace: Pace
}

/** What is wanted: so many cards of a cohort (null: new ones), at so many expected milliseconds each. */
export type Wish = { readonly cohort: Cohort | null; readonly weight: number; readonly ms: number }

/** A way of studying: what it wants on a day, granted in this order for as long as its milliseconds last. */
export type Way = (deck: ExpectedDeck, time: StudyTime) => { readonly wishes: readonly Wish[]; readonly ms: number }

/** Whole study days since a cohort's last study. */
export const daysSince = ({ last }: Cohort, { day }: StudyTime): number => day - Math.floor(last)

/** What could be studied today: all but what was hit today. */
export const open = ({ cohorts }: ExpectedDeck, time: StudyTime): readonly Cohort[] =>
  cohorts.filter((cohort) => cohort.unfinished || daysSince(cohort, time) > 0)

/** Probability that a cohort is hit today; one missed today has no curve to go by. */
export function chanceOf(cohort: Cohort, time: StudyTime): number {
  const days = daysSince(cohort, time)
  return days <= 0 ? RETURN_HIT.seen : forgettingCurve(days, cohort.stability)
}

/** What is missed today and returns keeps its strength: so little does a same-day look change it. */
const returned = (cohort: Cohort, pace: Pace): Study => ({
  ...{ hit: 1, onHit: cohort, onMiss: cohort },
  ms: reviewMs(RETURN_HIT.seen, pace),
})

function studyOf(cohort: Cohort | null, time: StudyTime): Study {
  if (cohort === null) return firstStudy(time.pace)
  const days = daysSince(cohort, time)
  return days <= 0 ? returned(cohort, time.pace) : review(cohort, days, time.pace)
}

/** A slice of a card thinner than this is not worth a cohort. */
const SLIVER = 1e-9

type Interval = (stability: number) => number
type Course = { readonly deck: ExpectedDeck; readonly days: readonly DayAhead[] }

/** The deck after a day, and what the day held. */
function studyOneDay(deck: ExpectedDeck, way: Way, time: StudyTime, interval: Interval): Course {
  const { wishes, ms } = way(deck, time)
  let [spent, fresh, reviews] = [0, 0, 0]
  const left = new Map<Cohort, number>()
  const studied: Cohort[] = []
  for (const wish of wishes) {
    const weight = Math.min(wish.weight, (ms - spent) / wish.ms)
    if (weight <= SLIVER) continue
    spent += weight * wish.ms
    if (wish.cohort === null) fresh += weight
    else {
      reviews += weight
      left.set(wish.cohort, wish.cohort.weight - weight)
    }
    studied.push(...split(studyOf(wish.cohort, time), weight, time.clock, interval))
  }
  const rest = deck.cohorts.flatMap((cohort) => {
    const weight = left.get(cohort)
    if (weight === undefined) return [cohort]
    return weight > SLIVER ? [{ ...cohort, weight }] : []
  })
  const after = { unseen: deck.unseen - fresh, cohorts: [...rest, ...join(studied)], size: deck.size }
  const recall = meanRecall(after, time.clock)
  return { deck: after, days: [{ day: time.day, fresh, reviews, minutes: spent / 60_000, recall }] }
}

const NOTHING_DONE: DoneToday = { fresh: 0, ms: 0 }

/**
 * So many days from today, today's first for what is left of it.
 * @param interval days until a card falls due in the long term, by its stability
 */
export function follow(
  { now, done, pace }: Situation,
  start: ExpectedDeck,
  way: Way,
  interval: Interval,
  days: number,
) {
  const clock = studyClock(now.at, now.offset)
  let course: Course = { deck: start, days: [] }
  for (let index = 0; index < days; index++) {
    const day = Math.floor(clock) + index
    const time = { clock: clock + index, day, done: index === 0 ? done : NOTHING_DONE, pace }
    const one = studyOneDay(course.deck, way, time, interval)
    course = { deck: one.deck, days: [...course.days, ...one.days] }
  }
  return course
}
