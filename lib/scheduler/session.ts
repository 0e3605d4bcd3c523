/**
 * A review session: its cards are fixed at the start, and a missed one returns until it is hit once. Plain data, so that
 * it survives a reload.
 */
import type { CardId } from '../content/types'
import type { Rating } from './memory'

export type SessionGrade = { readonly card: CardId; readonly rating: Rating; readonly ms: number }

export type Session = {
  /** Every card of the session, in the order planned. */
  readonly cards: readonly CardId[]
  /** What is still to come; the first is on screen. */
  readonly pending: readonly CardId[]
  /** Grades given, in order. */
  readonly grades: readonly SessionGrade[]
}

export type SessionSummary = {
  readonly hits: number
  readonly misses: number
  /** Time spent on the cards, in milliseconds. */
  readonly ms: number
  /** Cards hit once and thereby done, and cards still to come. */
  readonly done: number
  readonly left: number
}

/** Cards between a miss and its return: about a minute at eight seconds a card, FSRS's first learning step. */
export const RETURN_AFTER = 7

export const isHit = (rating: Rating): boolean => rating > 1

export const startSession = (cards: readonly CardId[]): Session => ({ cards, pending: cards, grades: [] })

/** The card on screen, or null when the session is over. */
export const currentCard = (session: Session): CardId | null => session.pending[0] ?? null

/** The session after a grade of the current card; unchanged when there is none. @param ms time spent on it */
export function gradeCard(session: Session, rating: Rating, ms: number): Session {
  const [card, ...others] = session.pending
  if (card === undefined) return session
  const pending = isHit(rating) ? others : others.toSpliced(RETURN_AFTER, 0, card)
  return { ...session, pending, grades: [...session.grades, { card, rating, ms }] }
}

/** The session before its last grade, exactly: the card waits at most once, so back at the front is where it was. */
export function undoGrade(session: Session): Session {
  const last = session.grades.at(-1)
  if (last === undefined) return session
  const others = session.pending.filter((card) => card !== last.card)
  return { ...session, pending: [last.card, ...others], grades: session.grades.slice(0, -1) }
}

/** The session without a card that the learner took out of the deck; what was graded stays counted. */
export function dropCard(session: Session, card: CardId): Session {
  const others = (cards: readonly CardId[]): readonly CardId[] => cards.filter((other) => other !== card)
  return { ...session, cards: others(session.cards), pending: others(session.pending) }
}

export function summarise({ cards, pending, grades }: Session): SessionSummary {
  const hits = grades.filter(({ rating }) => isHit(rating)).length
  return {
    hits,
    misses: grades.length - hits,
    ms: grades.reduce((sum, grade) => sum + grade.ms, 0),
    done: cards.length - pending.length,
    left: pending.length,
  }
}
