import type { Rating } from '@/lib/scheduler/memory'

/** The two-button rating, as the screen names it. */
export type Grade = 'miss' | 'hit'

export const ratingOf = { miss: 1, hit: 3 } as const satisfies Record<Grade, Rating>

export const gradeOf = (rating: Rating): Grade => (rating > 1 ? 'hit' : 'miss')

/** How many grades the learner wants to choose from. */
export type Grading = 'two' | 'four'

export const ratingsOf = { two: [1, 3], four: [1, 2, 3, 4] } as const satisfies Record<Grading, readonly Rating[]>

const NAMES = { 1: 'again', 2: 'hard', 3: 'good', 4: 'easy' } as const satisfies Record<Rating, string>

export type RatingName = Grade | (typeof NAMES)[Rating]

/** The name of a rating: with two buttons a hit or a miss, with four FSRS's own words. */
export const nameOf = (rating: Rating, grading: Grading): RatingName =>
  grading === 'two' ? gradeOf(rating) : NAMES[rating]
