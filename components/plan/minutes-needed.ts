import { planAhead } from '@/lib/scheduler/plan/plan'
import type { Situation } from '@/lib/scheduler/plan/types'
import { MOST_MINUTES } from './limits'

/** Minutes a day are offered in fives. */
const STEP = 5

/**
 * The fewest minutes a day, in fives and more than those chosen, at which every card is met before the exam; null when even the most
 * are not enough. More minutes never reach fewer cards, so the answer is found by halving: five plans at most.
 */
export function minutesNeeded(situation: Situation): number | null {
  const reachesAll = (minutes: number): boolean =>
    planAhead({ ...situation, goal: { ...situation.goal, minutes } }).unreached === 0
  let low = Math.floor(situation.goal.minutes / STEP) + 1
  let high = MOST_MINUTES / STEP + 1
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    if (reachesAll(middle * STEP)) high = middle
    else low = middle + 1
  }
  return low * STEP > MOST_MINUTES ? null : low * STEP
}
