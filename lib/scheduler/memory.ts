/** The state of one card in memory, in FSRS words. Plain data; lib/scheduler/fsrs.ts alone knows how it moves. */
import type { Instant } from '../core/time'

/** FSRS grades, as Anki and the papers name them. The two-button screen writes 1 (miss) and 3 (hit). */
export type Rating = 1 | 2 | 3 | 4

export type CardMemory = {
  /** Days until retrievability falls to 0.9. */
  readonly stability: number
  /** 1–10. */
  readonly difficulty: number
  readonly due: Instant
  readonly lastReview: Instant
  /** All grades so far. */
  readonly reps: number
  /** Times a card in review was missed. */
  readonly lapses: number
  readonly phase: 'learning' | 'review' | 'relearning'
  /** Position within the learning or relearning steps. */
  readonly step: number
  /** Whether the last grade was a recall (hard, good, easy) and not a miss. */
  readonly recalled: boolean
}

/** Temperature words of the product: hot ≥ 0.9, warm ≥ 0.7, cold below, not cached when never studied. */
export type Temperature = 'hot' | 'warm' | 'cold' | 'none'
