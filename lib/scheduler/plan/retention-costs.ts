/** What desired retention costs: the same cards at each retention, a month ahead. */
import { deckOf, intervalOf } from './cohorts'
import { follow } from './look-ahead'
import type { RetentionCost, Situation } from './types'
import { longTermWay } from './ways'

/** What a learner may choose: 0.80–0.97, in steps of two points. */
export const RETENTIONS: readonly number[] = [0.8, 0.82, 0.84, 0.86, 0.88, 0.9, 0.92, 0.94, 0.96, 0.97]

const DAYS = 30

/**
 * Expected minutes of review a day over the coming month, for the cards in memory alone: no new ones. Every card is given
 * the due day that the retention asks for, so the choices differ in nothing else; the month begins with a whole day.
 */
export function retentionCosts(situation: Situation): readonly RetentionCost[] {
  const cards = situation.cards.filter(({ memory }) => memory !== null)
  const seen: Situation = { ...situation, cards, done: { fresh: 0, ms: 0 } }
  return RETENTIONS.map((retention) => {
    const { days } = follow(seen, deckOf(seen, retention), longTermWay(0), intervalOf(retention), DAYS)
    return { retention, minutes: days.reduce((sum, { minutes }) => sum + minutes, 0) / DAYS }
  })
}
