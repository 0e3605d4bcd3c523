/** Reviews as they happened: each grade with the memory it met and the memory it left, by the same code that runs live. */
import type { CardId } from '../content/types'
import type { Instant } from '../core/time'
import { openDraft } from '../progress/draft'
import type { LearningEvent, LoggedEvent, Rating } from '../progress/events'
import { isKnown } from '../progress/guard'
import { sortLog } from '../progress/log'
import { applyToCards, LONGEST_LOOK } from '../progress/projections/cards'
import { emptyProgress } from '../progress/state'
import type { CardMemory } from '../scheduler/memory'
import type { OnProgress } from './material'

export type Review = {
  /** Id of its event. */
  readonly event: string
  readonly card: CardId
  readonly at: Instant
  readonly rating: Rating
  /** Milliseconds of the look, at most `LONGEST_LOOK`. */
  readonly ms: number
  readonly before: CardMemory | null
  readonly after: CardMemory
}

type Reviewed = LearningEvent & { readonly kind: 'card-reviewed' }

const CHUNK = 2000

/**
 * Every review that counts, in the order of the log. One that was undone is none: it left no memory.
 * @param onProgress told now and then, for a long log takes seconds
 */
export function reviewsOf(events: readonly LoggedEvent[], onProgress: OnProgress = () => undefined): readonly Review[] {
  const draft = openDraft(emptyProgress)
  const reviews = new Map<string, Review>()
  for (const [index, event] of sortLog(events).entries()) {
    if (index % CHUNK === 0) onProgress(index / events.length)
    if (!isKnown(event)) continue
    // The retention asked for at the time decides what was scheduled.
    if (event.kind === 'plan-set') {
      const { examDay, minutes, retention } = event
      draft.plan = { examDay, minutes, retention }
    } else if (event.kind === 'card-reviewed') {
      const before = draft.cards.get(event.card)?.memory ?? null
      applyToCards(draft, event)
      const after = draft.cards.get(event.card)?.memory
      if (after) reviews.set(event.id, review(event, before, after))
    } else if (event.kind === 'act-undone') {
      const held = draft.undoable
      applyToCards(draft, event)
      if (draft.undoable !== held) reviews.delete(event.target)
    }
  }
  return [...reviews.values()]
}

const review = ({ id, card, at, rating, ms }: Reviewed, before: CardMemory | null, after: CardMemory): Review => ({
  event: id,
  card,
  at,
  rating,
  ms: Math.round(Math.min(ms, LONGEST_LOOK)),
  before,
  after,
})
