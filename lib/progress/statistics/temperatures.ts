/** How warm each fact is, by topic: what the fact map shows. */
import type { Card, Fact, FactId } from '../../content/types'
import type { Instant } from '../../core/time'
import type { Temperature } from '../../scheduler/memory'
import { retrievability, temperature } from '../../scheduler/retrievability'
import { digestOf } from '../digest'
import type { Progress } from '../state'

export type FactHeat = {
  readonly fact: FactId
  /** Retrievability now, or null when it was never studied. */
  readonly r: number | null
}

export type TopicHeat = {
  readonly topic: string
  /** In the order of the course. */
  readonly facts: readonly FactHeat[]
  readonly counts: HeatCounts
}

export type HeatCounts = Readonly<Record<Temperature, number>>

/**
 * @param topics the ledger's, in their order; one without a fact is left out
 * @param facts of the course that cards ask for, in its order
 */
export function temperatures(
  {
    topics,
    facts,
    cards,
  }: {
    readonly topics: readonly { readonly id: string }[]
    readonly facts: readonly Pick<Fact, 'id' | 'topic'>[]
    readonly cards: readonly Pick<Card, 'id' | 'facts'>[]
  },
  progress: Progress,
  now: Instant,
): readonly TopicHeat[] {
  const digest = digestOf(progress, cards)
  return topics.flatMap(({ id }) => {
    const own = facts.filter(({ topic }) => topic === id)
    const heats = own.map(({ id: fact }): FactHeat => {
      const heat = digest[fact]
      return { fact, r: heat ? retrievability(heat, now) : null }
    })
    return heats.length === 0 ? [] : [{ topic: id, facts: heats, counts: countHeat(heats) }]
  })
}

/** How many facts are of each temperature. */
export function countHeat(facts: readonly FactHeat[]): HeatCounts {
  const counts = { hot: 0, warm: 0, cold: 0, none: 0 }
  for (const { r } of facts) counts[temperature(r)]++
  return counts
}
