/** Cards: their memory, what each study day came to, the grades that can be undone, and the learner's marks on cards. */
import type { CardId } from '../../content/types'
import { MINUTE } from '../../core/time'
import { DEFAULT_RETENTION, schedule } from '../../scheduler/fsrs'
import type { CardMemory } from '../../scheduler/memory'
import { retrievability } from '../../scheduler/retrievability'
import { studyDay } from '../../scheduler/study-day'
import type { Draft } from '../draft'
import type { LearningEvent } from '../events'
import type { CardProgress, DayProgress, Mistyped } from '../state'

/** Grades that can still be undone. Each keeps the memory it replaced, so the window is small and always carried. */
export const UNDO_WINDOW = 20

/** The longest a look at a card counts, in milliseconds: beyond it the phone was put down. */
export const LONGEST_LOOK = MINUTE

/** Wrong answers kept of a card, and letters of each: enough to see what it is taken for. */
const MISTYPED = { answers: 3, letters: 80 } as const

const UNTOUCHED: CardProgress = { memory: null, recalledBy: null, suspended: false, flagged: false }
const NOTHING: DayProgress = {
  reviews: 0,
  hits: 0,
  fresh: 0,
  ms: 0,
  freshMs: 0,
  tested: 0,
  kept: 0,
  foretold: 0,
}

/** A card about which nothing is known has no entry: undoing the first grade leaves no trace. */
function put(draft: Draft, card: CardId, after: CardProgress): void {
  if (after.memory === null && !after.suspended && !after.flagged) draft.cards.remove(card)
  else draft.cards.set(card, after)
}

const change = (draft: Draft, card: CardId, changes: Partial<CardProgress>): void =>
  put(draft, card, { ...(draft.cards.get(card) ?? UNTOUCHED), ...changes })

type Reviewed = LearningEvent & { readonly kind: 'card-reviewed' }

function review(draft: Draft, event: Reviewed): void {
  const { memory: before, recalledBy, mistyped } = draft.cards.get(event.card) ?? UNTOUCHED
  const act = { at: event.at, offset: event.offset, seed: event.card, rating: event.rating }
  // The retention asked for at the time: a later plan does not rewrite what an earlier one scheduled.
  const memory = schedule(before, act, { retention: draft.plan?.retention ?? DEFAULT_RETENTION })
  const hit = event.rating > 1
  change(draft, event.card, {
    memory,
    recalledBy: hit ? event.id : recalledBy,
    ...(hit ? {} : withMistyped(mistyped, event)),
  })
  const day = String(studyDay(event.at, event.offset))
  const added = contribution(before, event)
  countDay(draft, day, added, 1)
  const grade = { event: event.id, card: event.card, before, recalledBy, ...(mistyped && { mistyped }), day, added }
  draft.undoable = draft.undoable.slice(1 - UNDO_WINDOW).concat(grade)
}

function withMistyped(mistyped: readonly Mistyped[] = [], { typed, id }: Reviewed): Pick<CardProgress, 'mistyped'> {
  const text = typed?.trim().slice(0, MISTYPED.letters)
  return text ? { mistyped: [...mistyped, { text, by: id }].slice(-MISTYPED.answers) } : {}
}

/** What a grade adds to its study day. */
function contribution(before: CardMemory | null, { at, offset, rating, ms: taken }: Reviewed): DayProgress {
  const hit = rating > 1 ? 1 : 0
  // Whole milliseconds add up and take away exactly.
  const ms = Math.round(Math.min(taken, LONGEST_LOOK))
  const fresh = before === null
  // Learning steps and second looks of a day say little of memory.
  const tests = before?.phase === 'review' && studyDay(before.lastReview, offset) < studyDay(at, offset)
  return {
    reviews: 1,
    hits: hit,
    fresh: fresh ? 1 : 0,
    ms,
    freshMs: fresh ? ms : 0,
    tested: tests ? 1 : 0,
    kept: tests ? hit : 0,
    foretold: tests ? Math.round(1000 * retrievability(before, at)) : 0,
  }
}

/** Adds to a study day, or takes back what was added; a day without a grade leaves no trace. */
function countDay(draft: Draft, day: string, added: DayProgress, sign: 1 | -1): void {
  const before = draft.days.get(day) ?? NOTHING
  const sum = (of: keyof DayProgress): number => before[of] + sign * added[of]
  const after = {
    reviews: sum('reviews'),
    hits: sum('hits'),
    fresh: sum('fresh'),
    ms: sum('ms'),
    freshMs: sum('freshMs'),
    tested: sum('tested'),
    kept: sum('kept'),
    foretold: sum('foretold'),
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
  const { mistyped: _, ...marks } = draft.cards.get(grade.card) ?? UNTOUCHED
  const { before: memory, recalledBy, mistyped } = grade
  put(draft, grade.card, { ...marks, memory, recalledBy, ...(mistyped && { mistyped }) })
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
