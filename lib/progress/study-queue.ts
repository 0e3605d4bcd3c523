/** The next session's cards, from the course, what the learner did, and the time. */
import type { Misconceptions } from '../content/payload'
import type { Card, CardId } from '../content/types'
import type { Deck } from '../scheduler/due'
import { buildQueue, DEFAULT_LIMITS } from '../scheduler/queue'
import { type Moment, studyDay } from '../scheduler/study-day'
import type { Progress } from './state'
import { cardsForFacts, weakFacts } from './weak-facts'

/** As much of the course as a session needs, in its order. */
export type StudyCourse = {
  readonly cards: readonly Pick<Card, 'id' | 'note' | 'facts'>[]
  readonly misconceptions: Misconceptions
}

/** New cards a day when no exam day is set; more can be asked for. */
export const FRESH_A_DAY = 20

export type SessionWish = {
  /** The cards it is about; all of them when left out. */
  readonly among?: readonly CardId[]
  /** The learner asked for new cards beyond the day's. */
  readonly more?: boolean
}

export const deckOf = ({ cards }: Pick<StudyCourse, 'cards'>, progress: Progress, now: Moment): Deck => ({
  cards,
  states: progress.cards,
  now,
})

/** New cards still to come on the study day of `now`. */
export function freshLeft(progress: Progress, { at, offset }: Moment): number {
  return Math.max(0, FRESH_A_DAY - (progress.days[String(studyDay(at, offset))]?.fresh ?? 0))
}

/** Weak facts first, then what is due, then new cards: a fixed set, at most forty. */
export function studyQueue(
  course: StudyCourse,
  progress: Progress,
  now: Moment,
  { among, more = false }: SessionWish = {},
): readonly CardId[] {
  const cards = among ? course.cards.filter(({ id }) => among.includes(id)) : course.cards
  const weak = weakFacts(course.cards, course.misconceptions, progress)
  const first = cardsForFacts(cards, weak, progress.cards, now.at)
  const deal = (fresh: number): readonly CardId[] =>
    buildQueue(deckOf({ cards }, progress, now), { first, limits: { ...DEFAULT_LIMITS, fresh } })
  if (among) return deal(DEFAULT_LIMITS.fresh)
  const today = deal(Math.min(DEFAULT_LIMITS.fresh, freshLeft(progress, now)))
  // What is due comes before more of the new.
  return more && today.length === 0 ? deal(DEFAULT_LIMITS.fresh) : today
}
