/** Decks and learners to plan for. */
import fc from 'fast-check'
import { isCardId } from '@/lib/content/ids'
import type { CardId } from '@/lib/content/types'
import { DAY, type Instant } from '@/lib/core/time'
import type { CardMemory } from '@/lib/scheduler/memory'
import type { PlanCard, Situation } from '@/lib/scheduler/plan/types'
import { studyDay } from '@/lib/scheduler/study-day'

/** An evening in Seoul: 2026-03-01, 20:00. */
export const NOW: Instant = Date.UTC(2026, 2, 1, 11)
export const SEOUL = 540

export function cardId(text: string): CardId {
  if (!isCardId(text)) throw new TypeError(`no card id: ${text}`)
  return text
}

/** A date so many study days after that of an instant in Seoul. */
export const dateIn = (days: number, at: Instant = NOW): string =>
  new Date((studyDay(at, SEOUL) + days) * DAY).toISOString().slice(0, 10)

/** A card in review, last hit so many days ago. */
export const known = (stability: number, daysAgo: number, more: Partial<CardMemory> = {}): CardMemory => ({
  ...{ stability, difficulty: 5, due: NOW + (Math.max(1, Math.round(stability)) - daysAgo) * DAY },
  ...{ lastReview: NOW - daysAgo * DAY, reps: 3, lapses: 0, phase: 'review', step: 0, recalled: true },
  ...more,
})

/** Cards by their memories; every card a note of its own unless notes are given. */
export const deck = (memories: readonly (CardMemory | null)[], notes: readonly string[] = []): readonly PlanCard[] =>
  memories.map((memory, index) => ({ id: cardId(`card-${index}`), note: notes[index] ?? `note-${index}`, memory }))

export const unseen = (count: number): readonly null[] => Array.from({ length: count }, () => null)

type Wanted = { readonly days?: number | null; readonly minutes?: number; readonly retention?: number }

export const situation = (
  cards: readonly PlanCard[],
  { days = 30, minutes = 20, retention = 0.9 }: Wanted = {},
  more: Partial<Situation> = {},
): Situation => ({
  cards,
  now: { at: NOW, offset: SEOUL },
  goal: { examDay: days === null ? null : dateIn(days), minutes, retention },
  pace: { fresh: 20_000, review: 8_000 },
  done: { fresh: 0, ms: 0 },
  ...more,
})

const memories = fc.option(
  fc
    .record({
      stability: fc.double({ min: 0.05, max: 400, noNaN: true }),
      difficulty: fc.double({ min: 1, max: 10, noNaN: true }),
      daysAgo: fc.nat({ max: 90 }),
      recalled: fc.boolean(),
    })
    .map(({ stability, difficulty, daysAgo, recalled }) => known(stability, daysAgo, { difficulty, recalled })),
  { freq: 2 },
)

/** Any learner on any day before an exam. Notes are few, so that siblings are common. */
export const situations = fc
  .record({
    memories: fc.array(memories, { maxLength: 40, size: 'max' }),
    notes: fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), { minLength: 40, maxLength: 40 }),
    days: fc.nat({ max: 70 }),
    minutes: fc.nat({ max: 60 }),
    done: fc.record({ fresh: fc.nat({ max: 10 }), ms: fc.nat({ max: 900_000 }) }),
  })
  .map(({ memories: list, notes, days, minutes, done }) => situation(deck(list, notes), { days, minutes }, { done }))
