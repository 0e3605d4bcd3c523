/** What reading pages know of the learner: how warm each fact is. Small enough to ship to them; no scheduling library here. */
import type { Card, FactId } from '../content/types'
import { DAY, type Instant } from '../core/time'
import type { CardMemory } from '../scheduler/memory'
import { type Check, isNumber, recordOf, shape } from './guard/checks'
import type { Progress } from './state'

/** A fact's memory. Its retrievability at any later time follows from these by scheduler/retrievability.ts. */
export type FactHeat = {
  /** Days until retrievability falls to 0.9. */
  readonly stability: number
  /** The last review of the card it stands for. */
  readonly lastReview: Instant
  readonly due: Instant
}

/** By fact. A fact without an entry was never studied. */
export type Digest = Readonly<Record<FactId, FactHeat>>

/** When a card's retrievability falls to 0.9: the order of cooling, whatever the time now. */
const coolsAt = ({ lastReview, stability }: FactHeat | CardMemory): Instant => lastReview + stability * DAY

/** A fact is as warm as the coldest of its studied cards: the one that falls, or fell, below 0.9 first. */
export function digestOf(progress: Progress, cards: readonly Pick<Card, 'id' | 'facts'>[]): Digest {
  const digest: Record<FactId, FactHeat> = {}
  for (const { id, facts } of cards) {
    const memory = progress.cards[id]?.memory
    if (!memory) continue
    const { stability, lastReview, due } = memory
    for (const fact of facts) {
      const held = digest[fact]
      if (held === undefined || coolsAt(memory) < coolsAt(held)) digest[fact] = { stability, lastReview, due }
    }
  }
  return digest
}

export const isDigest: Check<Digest> = recordOf<FactId, FactHeat>(
  shape<FactHeat>({ stability: isNumber, lastReview: isNumber, due: isNumber }),
)
