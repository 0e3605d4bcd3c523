/** Facts behind wrong choices: what a missed question calls back, until one of the fact's cards is recalled. */
import type { PredictionKey } from '../content/labs'
import type { Misconceptions } from '../content/payload'
import type { Card, CardId, FactId, OptionId, QuestionId } from '../content/types'
import type { Instant } from '../core/time'
import { retrievability } from '../scheduler/retrievability'
import type { Progress } from './state'

/** Where wrong options are chosen. */
type Chosen = Pick<Progress, 'answers' | 'predictions'>
type CardOfFacts = Pick<Card, 'id' | 'facts'>

/** By fact, the id of the event with which it was last missed: its wrong option chosen in a lesson, an exam or a lab. */
function missesByFact({ answers, predictions }: Chosen, misconceptions: Misconceptions): ReadonlyMap<FactId, string> {
  const misses = new Map<FactId, string>()
  const miss = (fact: FactId | undefined, event: string): void => {
    if (fact !== undefined && event > (misses.get(fact) ?? '')) misses.set(fact, event)
  }
  for (const [question, { picked }] of entries<QuestionId, Progress['answers'][QuestionId]>(answers))
    for (const [option, event] of entries<OptionId, string>(picked)) miss(misconceptions[question]?.[option], event)
  for (const [prediction, { missed }] of entries<PredictionKey, Progress['predictions'][PredictionKey]>(predictions))
    for (const { option, by } of missed) miss(misconceptions[prediction]?.[option], by)
  return misses
}

/** The entries of a record, with the keys it says it has. */
function* entries<K extends string, V>(record: Readonly<Record<K, V>>): Generator<readonly [K, V]> {
  for (const key in record) yield [key, record[key]]
}

/**
 * The facts missed and not recalled since, the latest miss first, those of one paper in course order. Event ids tell which came
 * first, so that a clock set back changes nothing.
 * @param cards the course's, in its order; a fact without a card cannot be recalled and is left out
 */
export function weakFacts(
  cards: readonly CardOfFacts[],
  misconceptions: Misconceptions,
  { cards: states, ...chosen }: Chosen & Pick<Progress, 'cards'>,
): readonly FactId[] {
  const misses = missesByFact(chosen, misconceptions)
  const recalls = new Map<FactId, string>()
  for (const { id, facts } of cards) {
    const recalledBy = states[id]?.recalledBy ?? ''
    for (const fact of facts) if (recalledBy >= (recalls.get(fact) ?? '')) recalls.set(fact, recalledBy)
  }
  const weak = [...recalls].flatMap(([fact, recall]) => {
    const miss = misses.get(fact)
    return miss !== undefined && miss > recall ? [{ fact, miss }] : []
  })
  return weak.sort((a, b) => (a.miss === b.miss ? 0 : a.miss < b.miss ? 1 : -1)).map(({ fact }) => fact)
}

/** One card for each fact: the coldest of those seen, else the first new one; none that is suspended, each card once. */
export function cardsForFacts(
  cards: readonly CardOfFacts[],
  facts: readonly FactId[],
  states: Progress['cards'],
  now: Instant,
): readonly CardId[] {
  const cold = ({ id }: CardOfFacts): number => {
    const memory = states[id]?.memory
    return memory ? retrievability(memory, now) : 2
  }
  // One pass over the course, however many facts are asked for.
  const own = new Map(facts.map((fact): [FactId, CardOfFacts[]] => [fact, []]))
  for (const card of cards) {
    if (states[card.id]?.suspended) continue
    for (const fact of card.facts) own.get(fact)?.push(card)
  }
  const chosen = facts.flatMap((fact) => {
    const [coldest] = (own.get(fact) ?? []).sort((a, b) => cold(a) - cold(b))
    return coldest ? [coldest.id] : []
  })
  return [...new Set(chosen)]
}
