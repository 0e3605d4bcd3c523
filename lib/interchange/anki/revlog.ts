import type { CardId } from '../../content/types'
import { SECOND } from '../../core/time'
import type { Now } from '../../progress/state'
import type { CardMemory } from '../../scheduler/memory'
import type { Review } from '../reviews'
import { intervalDays } from './card-row'

/** Kinds of a review by the card's state before it: 0 learning (new cards too), 1 review, 2 relearning. */
const KINDS = { learning: 0, review: 1, relearning: 2 } as const

/** Days where whole days were given, seconds below zero where a step was. */
function interval(memory: CardMemory | null, now: Now): number {
  if (memory === null) return 0
  if (memory.phase === 'review') return intervalDays(memory, now)
  return -Math.max(1, Math.round((memory.due - memory.lastReview) / SECOND))
}

/** With FSRS the column of the ease holds the difficulty, moved from 1–10 to 100–1100. */
const difficulty = ({ difficulty: d }: CardMemory): number => Math.round(((d - 1) / 9 + 0.1) * 1000)

/**
 * Values for `revlog`, in the order of its columns, one row a review. A row's number is its time, and no two may share one: the later
 * moves on by a millisecond. None lies after the export, for Anki refuses a package with a number from the future.
 * @param numbers cards by id; reviews of other cards are left out
 */
export function revlogRows(
  reviews: readonly Review[],
  numbers: ReadonlyMap<CardId, number>,
  now: Now,
): readonly (readonly number[])[] {
  const taken = new Set<number>()
  return reviews.flatMap(({ card, at, rating, ms, before, after }) => {
    const number = numbers.get(card)
    if (number === undefined) return []
    let id = Math.min(at, now.at)
    while (taken.has(id)) id++
    taken.add(id)
    const kind = before === null ? KINDS.learning : KINDS[before.phase]
    return [[id, number, -1, rating, interval(after, now), interval(before, now), difficulty(after), ms, kind]]
  })
}
