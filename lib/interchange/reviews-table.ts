/**
 * Reviews in the schema that the FSRS optimiser reads (`python -m fsrs_optimizer revlog.csv`), columns by name:
 * https://github.com/open-spaced-repetition/fsrs-optimizer#review-logs-schema
 */
import type { CardMemory } from '../scheduler/memory'
import type { Cell } from './csv/write'
import type { Review } from './reviews'

export const REVIEW_COLUMNS = ['card_id', 'review_time', 'review_rating', 'review_state', 'review_duration'] as const

const STATES = { learning: 1, review: 2, relearning: 3 } as const

/** The card's state when it was reviewed: 0 new, 1 learning, 2 review, 3 relearning. */
const stateOf = (before: CardMemory | null): number => (before === null ? 0 : STATES[before.phase])

/** @returns the header and one row a review; times in milliseconds, UTC */
export const reviewsTable = (reviews: readonly Review[]): Cell[][] => [
  [...REVIEW_COLUMNS],
  ...reviews.map(({ card, at, rating, before, ms }): Cell[] => [card, at, rating, stateOf(before), ms]),
]
