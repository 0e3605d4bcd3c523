/** What is left of memory if nothing more is studied. */
import { DAY, type Instant } from '@/lib/core/time'
import type { Situation } from '@/lib/scheduler/plan/types'
import { retrievability } from '@/lib/scheduler/retrievability'

/** Mean recall over all cards at an instant; unseen ones count 0. */
export function idleRecall({ cards }: Pick<Situation, 'cards'>, at: Instant): number {
  const sum = cards.reduce((total, { memory }) => total + (memory ? retrievability(memory, at) : 0), 0)
  return cards.length === 0 ? 0 : sum / cards.length
}

/** `idleRecall` now and a day, two days … later. */
export const idleRecalls = (situation: Pick<Situation, 'cards' | 'now'>, days: number): readonly number[] =>
  Array.from({ length: days + 1 }, (_, index) => idleRecall(situation, situation.now.at + index * DAY))
