/** Cards: their memory, the window of grades that can be undone, and the learner's marks on them. */
import type { CardId } from '../../content/types'
import { DEFAULT_RETENTION, schedule } from '../../scheduler/fsrs'
import type { Draft } from '../draft'
import type { LearningEvent } from '../events'
import type { CardProgress } from '../state'

/** Grades that can still be undone. Each keeps the memory it replaced, so the window is small and always carried. */
export const UNDO_WINDOW = 20

const UNTOUCHED: CardProgress = { memory: null, suspended: false, flagged: false }

/** A card about which nothing is known has no entry: undoing the first grade leaves no trace. */
function change(draft: Draft, card: CardId, changes: Partial<CardProgress>): void {
  const after = { ...(draft.cards.get(card) ?? UNTOUCHED), ...changes }
  if (after.memory === null && !after.suspended && !after.flagged) draft.cards.remove(card)
  else draft.cards.set(card, after)
}

function review(draft: Draft, event: LearningEvent & { readonly kind: 'card-reviewed' }): void {
  const before = draft.cards.get(event.card)?.memory ?? null
  const act = { at: event.at, offset: event.offset, seed: event.card, rating: event.rating }
  // The retention asked for at the time: a later plan does not rewrite what an earlier one scheduled.
  const memory = schedule(before, act, { retention: draft.plan?.retention ?? DEFAULT_RETENTION })
  change(draft, event.card, { memory })
  draft.undoable = draft.undoable.slice(1 - UNDO_WINDOW).concat({ event: event.id, card: event.card, before })
}

/**
 * Puts a card back to what it was before a grade. Only the card's latest grade can be undone, and only within the window:
 * an earlier one has shaped those after it. Anything else is no undo, and the log keeps it without effect.
 */
function undo(draft: Draft, event: LearningEvent & { readonly kind: 'act-undone' }): void {
  const grade = draft.undoable.find((entry) => entry.event === event.target)
  if (grade === undefined) return
  const latest = draft.undoable.findLast((entry) => entry.card === grade.card)
  if (latest !== grade) return
  change(draft, grade.card, { memory: grade.before })
  draft.undoable = draft.undoable.filter((entry) => entry !== grade)
}

export function applyToCards(draft: Draft, event: LearningEvent): void {
  switch (event.kind) {
    case 'card-reviewed':
      review(draft, event)
      break
    case 'act-undone':
      undo(draft, event)
      break
    case 'card-suspended':
      change(draft, event.card, { suspended: true })
      break
    case 'card-resumed':
      change(draft, event.card, { suspended: false })
      break
    case 'card-flagged':
      change(draft, event.card, { flagged: event.flagged })
      break
  }
}
