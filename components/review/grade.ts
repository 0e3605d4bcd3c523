import type { Rating } from '@/lib/scheduler/memory'

/** The two-button rating, as the screen names it. */
export type Grade = 'miss' | 'hit'

export const ratingOf = { miss: 1, hit: 3 } as const satisfies Record<Grade, Rating>
