/** Cards: their memory, what each study day came to, the grades that can be undone, and the learner's marks on cards. */
import type { CardId } from '../../content/types'
import { MINUTE } from '../../core/time'
import { DEFAULT_RETENTION, schedule } from '../../scheduler/fsrs'
import { studyDay } from '../../scheduler/study-day'
import type { Draft } from '../draft'
import type { LearningEvent } from '../events'
import type { CardProgress, DayProgress } from '../state'

/** Grades that can still be undone. Each keeps the memory it replaced, so the window is small and always carried. */
export const UNDO_WINDOW = 20

/** The longest a look at a card counts, in milliseconds: beyond it the phone was put down. */
export const LONGEST_LOOK = MINUTE

const UNTOUCHED: CardProgress = { memory: null, recalledBy: null, suspended: false, flagged: false }
const NOTHING: DayProgress = { reviews: 0, hits: 0, fresh: 0, ms: 0, freshMs: 0 }

/** A card about which nothing is known has no entry: undoing the first grade leaves no trace. */
function change(draft: Draft, card: CardId, changes: Partial<CardProgress>): void {
  const after = { ...(draft.cards.get(card) ?? UNTOUCHED), ...changes }
  if (after.memory === null && !after.suspended && !after.flagged) draft.cards.remove(card)
  else draft.cards.set(card, after)
}

function review(draft: Draft, event: LearningEvent & { readonly kind: 'card-reviewed' }): void {
  const { memory: before, recalledBy } = draft.cards.get(event.card) ?? UNTOUCHED
  const act = { at: event.at, offset: event.offset, seed: event.card, rating: event.rating }
  // The retention asked for at the time: a later plan does not rewrite what an earlier one scheduled.
  const memory = schedule(before, act, { retention: draft.plan?.retention ?? DEFAULT_RETENTION })
  const hit = event.rating > 1
  change(draft, event.card, { memory, recalledBy: hit ? event.id : recalledBy })
  const day = String(studyDay(event.at, event.offset))
  // Whole milliseconds add up and take away exactly.
  const ms = Math.round(Math.min(event.ms, LONGEST_LOOK))
  const fresh = before === null
  const added = { reviews: 1, hits: hit ? 1 : 0, fresh: fresh ? 1 : 0, ms, freshMs: fresh ? ms : 0 }
  countDay(draft, day, added, 1)
  const grade = { event: event.id, card: event.card, before, recalledBy, day, added }
  draft.undoable = draft.undoable.slice(1 - UNDO_WINDOW).concat(grade)
}

/** Adds to a study day, or takes back what was added; a day without a grade leaves no trace. */
function countDay(draft: Draft, day: string, added: DayProgress, sign: 1 | -1): void {
  const { reviews, hits, fresh, ms, freshMs } = draft.days.get(day) ?? NOTHING
  const after = {
    reviews: reviews + sign * added.reviews,
    hits: hits + sign * added.hits,
    fresh: fresh + sign * added.fresh,
    ms: ms + sign * added.ms,
    freshMs: freshMs + sign * added.freshMs,
  }
  if (after.reviews === 0) draft.days.remove(day)
  else draft.days.set(day, after)
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
  change(draft, grade.card, { memory: grade.before, recalledBy: grade.recalledBy })
  countDay(draft, grade.day, grade.added, -1)
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
