/** What to review now: a fixed set of cards in a fixed order, from the course, the memory and the time alone. */
import type { Card, CardId } from '../content/types'
import type { Instant } from '../core/time'
import type { CardMemory } from './memory'
import { retrievability } from './retrievability'
import { apart } from './siblings'
import { type Moment, studyDay, studyDayStart } from './study-day'

/** As much of a card as the queue needs. In course order: new cards are taken from the front. */
export type QueueCard = Pick<Card, 'id' | 'note'>
/** As much of the learner's state as the queue needs; `Progress.cards` fits. */
export type CardStates = Readonly<Record<CardId, { readonly memory: CardMemory | null; readonly suspended: boolean }>>
export type Deck = { readonly cards: readonly QueueCard[]; readonly states: CardStates; readonly now: Moment }

/** `total` cards at most, of which `fresh` at most were never seen. New cards take the room that due ones leave. */
export type QueueLimits = { readonly total: number; readonly fresh: number }

/** A first session of twenty; later ones stay within about five minutes at eight seconds a card. */
export const DEFAULT_LIMITS: QueueLimits = { total: 40, fresh: 20 }

export type DueCounts = { readonly learning: number; readonly review: number; readonly fresh: number }

type Standing = 'fresh' | 'learning' | 'review' | 'waiting'
type Studied = QueueCard & { readonly memory: CardMemory }

/** A card whose last review lies further ahead was graded under a wrong clock: its due time says nothing. */
const TRUSTED_LEAD_DAYS = 1

/** When a card falls due: learning steps by the minute, reviews with the study day they fall on. */
function dueAt(memory: CardMemory, { offset }: Moment): Instant {
  return memory.phase === 'review' ? studyDayStart(studyDay(memory.due, offset), offset) : memory.due
}

function isDue(memory: CardMemory, now: Moment): boolean {
  const lead = studyDay(memory.lastReview, now.offset) - studyDay(now.at, now.offset)
  return dueAt(memory, now) <= now.at || lead > TRUSTED_LEAD_DAYS
}

function standing(memory: CardMemory | null, now: Moment): Standing {
  if (memory === null) return 'fresh'
  if (!isDue(memory, now)) return 'waiting'
  return memory.phase === 'review' ? 'review' : 'learning'
}

type Sorted = { readonly fresh: QueueCard[]; readonly learning: Studied[]; readonly review: Studied[] }

/** What there is to study now, by kind, each in course order. */
function sortDeck({ cards, states, now }: Deck): Sorted {
  const sorted: Sorted = { fresh: [], learning: [], review: [] }
  for (const card of cards) {
    const { memory, suspended } = states[card.id] ?? { memory: null, suspended: false }
    const kind = standing(memory, now)
    if (suspended || kind === 'waiting') continue
    if (memory === null) sorted.fresh.push(card)
    else if (kind === 'learning') sorted.learning.push({ ...card, memory })
    else sorted.review.push({ ...card, memory })
  }
  return sorted
}

/** The notes of which a card was studied on this study day. */
function notesOfToday({ cards, states, now }: Deck): ReadonlySet<string> {
  const today = studyDay(now.at, now.offset)
  const studied = cards.filter(({ id }) => {
    const memory = states[id]?.memory
    return memory && studyDay(memory.lastReview, now.offset) === today
  })
  return new Set(studied.map((card) => card.note))
}

/** At most one card of a note, and none of the notes to be left alone. */
function oneOfEachNote(cards: readonly QueueCard[], without: ReadonlySet<string>): readonly QueueCard[] {
  const taken = new Set(without)
  return cards.filter(({ note }) => !taken.has(note) && taken.add(note))
}

/**
 * New cards in course order: one of a note, none of a note that is due in the same session, and none whose sibling was
 * seen today, so that one side does not give the other away. Only when nothing else is new does the last rule yield.
 */
function freshCards(deck: Deck, fresh: readonly QueueCard[], due: readonly QueueCard[]): readonly QueueCard[] {
  const candidates = oneOfEachNote(fresh, new Set(due.map((card) => card.note)))
  const seenToday = notesOfToday(deck)
  const rested = candidates.filter((card) => !seenToday.has(card.note))
  return rested.length > 0 ? rested : candidates
}

/**
 * The session's cards: learning steps that are due (the longest waiting first), reviews of this study day (the coldest
 * first), then new cards in course order; siblings moved apart. Equal cards keep the order of the course.
 */
export function buildQueue(deck: Deck, limits: QueueLimits = DEFAULT_LIMITS): readonly CardId[] {
  const { fresh, learning, review } = sortDeck(deck)
  const warmth = new Map(review.map((card) => [card.id, retrievability(card.memory, deck.now.at)]))
  const due = [
    ...learning.sort((a, b) => a.memory.due - b.memory.due),
    ...review.sort((a, b) => (warmth.get(a.id) ?? 0) - (warmth.get(b.id) ?? 0)),
  ].slice(0, limits.total)
  const room = Math.min(limits.fresh, limits.total - due.length)
  const queue = [...due, ...freshCards(deck, fresh, due).slice(0, Math.max(0, room))]
  return apart(queue, (card) => card.note).map((card) => card.id)
}

/** How many cards are due now, by kind, and how many were never seen; without limits. */
export function dueCounts(deck: Deck): DueCounts {
  const { fresh, learning, review } = sortDeck(deck)
  return { fresh: fresh.length, learning: learning.length, review: review.length }
}

/** When the next card falls due that is not due yet, or null when none is waiting. */
export function nextDue({ cards, states, now }: Deck): Instant | null {
  const waiting = cards.flatMap(({ id }) => {
    const state = states[id]
    return state?.memory && !state.suspended && !isDue(state.memory, now) ? [dueAt(state.memory, now)] : []
  })
  return waiting.length === 0 ? null : Math.min(...waiting)
}
