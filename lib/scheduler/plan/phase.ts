/** Which part of the way to the exam today is. */
import { daysLeft } from './calendar'
import { examQueue } from './exam-queue'
import { CONSOLIDATION_DAYS } from './intake'
import type { Phase, Situation } from './types'

/** New cards in a queue of today. */
export function freshIn(situation: Situation): number {
  const unseen = new Set(situation.cards.flatMap(({ id, memory }) => (memory === null ? [id] : [])))
  return unseen.size === 0 ? 0 : examQueue(situation).filter((id) => unseen.has(id)).length
}

/**
 * By the calendar alone before and after; in between `learn` for as long as new cards come. None come when all are
 * seen or no minutes are given; in the last days only when they still win a place in the whole day's queue.
 */
export function phaseOf(situation: Situation): Phase {
  const { goal, now, cards, done } = situation
  const days = daysLeft(goal, now)
  if (days === null) return 'none'
  if (days < 0) return 'over'
  if (days === 0) return 'exam-day'
  if (done.fresh > 0) return 'learn'
  if (goal.minutes <= 0 || cards.every(({ memory }) => memory !== null)) return 'consolidate'
  if (days > CONSOLIDATION_DAYS) return 'learn'
  return freshIn({ ...situation, done: { fresh: 0, ms: 0 } }) > 0 ? 'learn' : 'consolidate'
}
