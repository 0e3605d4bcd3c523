/** The next session's cards, from the course, what the learner did, and the time. */
import type { Misconceptions } from '../content/payload'
import type { Card, CardId } from '../content/types'
import type { Deck } from '../scheduler/due'
import { daysLeft, examQueue } from '../scheduler/plan/plan'
import { buildQueue, DEFAULT_LIMITS } from '../scheduler/queue'
import { type Moment, studyDay } from '../scheduler/study-day'
import { situationOf } from './situation'
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

/** Study days to the exam, 0 on its day; null when none lies ahead. */
export function daysToExam({ plan }: Progress, now: Moment): number | null {
  const days = plan && daysLeft(plan, now)
  return days !== null && days >= 0 ? days : null
}

export function deckOf({ cards }: Pick<StudyCourse, 'cards'>, progress: Progress, now: Moment): Deck {
  const days = daysToExam(progress, now)
  // On the last day before the exam there is no other day on which a sibling could come.
  return { cards, states: progress.cards, now, together: days !== null && days <= 1 }
}

/** New cards still to come on the study day of `now`. */
export function freshLeft(progress: Progress, { at, offset }: Moment): number {
  return Math.max(0, FRESH_A_DAY - (progress.days[String(studyDay(at, offset))]?.fresh ?? 0))
}

/**
 * Weak facts first, then what is due, then new cards: a fixed set, at most forty. With an exam ahead the plan chooses what
 * is worth most for that day; when its minutes are used up, or for a part of the course that is asked for by name, the
 * long-term schedule does.
 */
export function studyQueue(
  course: StudyCourse,
  progress: Progress,
  now: Moment,
  { among, more = false }: SessionWish = {},
): readonly CardId[] {
  const cards = among ? course.cards.filter(({ id }) => among.includes(id)) : course.cards
  const weak = weakFacts(course.cards, course.misconceptions, progress)
  const first = cardsForFacts(cards, weak, progress.cards, now.at)
  const deck = deckOf({ cards }, progress, now)
  const deal = (fresh: number): readonly CardId[] => buildQueue(deck, { first, limits: { ...DEFAULT_LIMITS, fresh } })
  if (among) return deal(DEFAULT_LIMITS.fresh)
  if (daysToExam(progress, now) !== null) {
    const chosen = buildQueue(deck, { first, chosen: examQueue(situationOf(cards, progress, now)) })
    if (chosen.length > 0 || !more) return chosen
  }
  const today = deal(Math.min(DEFAULT_LIMITS.fresh, freshLeft(progress, now)))
  // What is due comes before more of the new.
  return more && today.length === 0 ? deal(DEFAULT_LIMITS.fresh) : today
}
