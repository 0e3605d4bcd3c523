/** A card's schedule in Anki's columns (README.md says where each is documented). */
import { SECOND } from '../../core/time'
import type { CardProgress, Now } from '../../progress/state'
import type { CardMemory } from '../../scheduler/memory'
import { DEFAULT_WEIGHTS } from '../../scheduler/stability'
import { studyDay } from '../../scheduler/study-day'
import { DECK_ID } from './numbers'

export type CardPlace = {
  readonly card: number
  readonly note: number
  /** Place among the new cards, from 1. */
  readonly position: number
  readonly now: Now
  readonly dayZero: number
  readonly retention: number
}

const TYPES = { learning: 1, review: 2, relearning: 3 } as const
const SUSPENDED = -1
const RED_FLAG = 1
/** In per mille, as Anki starts every card: used by its older scheduler alone, which refuses anything below 1300. */
const EASE = 2500

/** Learning and relearning steps of scheduler/fsrs.ts. */
const STEPS = { learning: 2, relearning: 1, review: 0 } as const

const places = (value: number, digits: number): number => Number(value.toFixed(digits))

/** FSRS's memory as Anki keeps it: stability in days, difficulty 1–10, desired retention, and the curve's decay. */
const memoryJson = ({ stability, difficulty }: CardMemory, retention: number): string =>
  JSON.stringify({
    s: places(stability, 3),
    d: places(difficulty, 3),
    dr: places(retention, 2),
    decay: places(DEFAULT_WEIGHTS[20], 3),
  })

/** Whole days from the last review to the next; after a lapse, what comes when the steps are done: S at a retention of 0.9. */
export function intervalDays({ phase, due, lastReview, stability }: CardMemory, { offset }: Now): number {
  if (phase === 'learning') return 0
  if (phase === 'relearning') return Math.max(1, Math.round(stability))
  return Math.max(1, studyDay(due, offset) - studyDay(lastReview, offset))
}

type Schedule = { readonly type: number; readonly queue: number; readonly due: number; readonly left: number }

function scheduleOf(memory: CardMemory, suspended: boolean, { now, dayZero }: CardPlace): Schedule {
  const type = TYPES[memory.phase]
  const day = studyDay(memory.due, now.offset)
  if (memory.phase === 'review') return { type, queue: 2, due: day - dayZero, left: 0 }
  // Steps left till it graduates; the thousands say how many of them fall on this day.
  const steps = Math.max(1, STEPS[memory.phase] - memory.step)
  const left = steps * 1001
  // A step that ends on this day or before is due by the second, a later one by the day. Anki moves days to its own count by the queue,
  // which a suspended card does not tell: there the second stays right.
  return !suspended && day > studyDay(now.at, now.offset)
    ? { type, queue: 3, due: day - dayZero, left }
    : { type, queue: 1, due: Math.floor(memory.due / SECOND), left }
}

/** Values for `cards`, in the order of its columns. */
export function cardRow(known: CardProgress | undefined, place: CardPlace): readonly (string | number)[] {
  const memory = known?.memory ?? null
  const { type, queue, due, left } = memory
    ? scheduleOf(memory, known?.suspended ?? false, place)
    : { type: 0, queue: 0, due: place.position, left: 0 }
  return [
    place.card,
    place.note,
    DECK_ID,
    0,
    Math.floor(place.now.at / SECOND),
    -1,
    type,
    known?.suspended ? SUSPENDED : queue,
    due,
    memory ? intervalDays(memory, place.now) : 0,
    memory ? EASE : 0,
    memory?.reps ?? 0,
    memory?.lapses ?? 0,
    left,
    0,
    0,
    known?.flagged ? RED_FLAG : 0,
    memory ? memoryJson(memory, place.retention) : '{}',
  ]
}
