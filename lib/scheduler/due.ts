/** What is due, and what waits: for its day, or because a sibling was seen today. */
import type { Card, CardId } from '../content/types'
import type { Instant } from '../core/time'
import type { CardMemory } from './memory'
import { retrievability } from './retrievability'
import { type Moment, nextStudyDayStart, studyDay, studyDayStart } from './study-day'

/** As much of a card as the queue needs. In course order: new cards are taken from the front. */
export type QueueCard = Pick<Card, 'id' | 'note'>
/** As much of the learner's state as the queue needs; `Progress.cards` fits. */
export type CardStates = Readonly<Record<CardId, { readonly memory: CardMemory | null; readonly suspended: boolean }>>

export type Deck = {
  readonly cards: readonly QueueCard[]
  readonly states: CardStates
  readonly now: Moment
  /** Siblings need not wait for each other: there is no later day, the exam is too near. */
  readonly together?: boolean
}

export type DueCounts = { readonly learning: number; readonly review: number; readonly fresh: number }

type Standing = 'fresh' | 'learning' | 'review' | 'waiting'
type Studied = QueueCard & { readonly memory: CardMemory }
export type Sorted = {
  /** Never seen, in course order. */
  readonly fresh: readonly QueueCard[]
  /** Learning steps that are due, the longest waiting first. */
  readonly learning: readonly Studied[]
  /** Reviews of this study day, the coldest first. */
  readonly review: readonly Studied[]
}

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

/** The notes of which a card was studied on this study day. */
export function notesOfToday({ cards, states, now }: Deck): ReadonlySet<string> {
  const today = studyDay(now.at, now.offset)
  const studied = cards.filter(({ id }) => {
    const memory = states[id]?.memory
    return memory && studyDay(memory.lastReview, now.offset) === today
  })
  return new Set(studied.map((card) => card.note))
}

/** At most one card of a note, and none of the notes to be left alone. */
export function oneOfEachNote<C extends QueueCard>(cards: readonly C[], without: Iterable<string>): readonly C[] {
  const taken = new Set(without)
  return cards.filter(({ note }) => !taken.has(note) && taken.add(note))
}

/**
 * What there is to study now, by kind. One card of a note a day, so that one side does not give the other away: a review
 * or a new card whose sibling was seen today, or comes today, is put off to another day. Learning steps always come.
 */
export function sortDeck(deck: Deck): Sorted {
  const { cards, states, now, together = false } = deck
  const sorted: Record<'fresh', QueueCard[]> & Record<'learning' | 'review', Studied[]> = {
    fresh: [],
    learning: [],
    review: [],
  }
  for (const card of cards) {
    const { memory, suspended } = states[card.id] ?? { memory: null, suspended: false }
    const kind = standing(memory, now)
    if (suspended || kind === 'waiting') continue
    if (memory === null) sorted.fresh.push(card)
    else if (kind === 'learning') sorted.learning.push({ ...card, memory })
    else sorted.review.push({ ...card, memory })
  }
  const learning = sorted.learning.sort((a, b) => a.memory.due - b.memory.due)
  const review = sorted.review
    .map((card) => ({ card, recall: retrievability(card.memory, now.at) }))
    .sort((a, b) => a.recall - b.recall)
    .map(({ card }) => card)
  if (together) return { fresh: sorted.fresh, learning, review }
  const taken = [...notesOfToday(deck), ...learning.map(({ note }) => note)]
  const rested = oneOfEachNote(review, taken)
  const fresh = oneOfEachNote(sorted.fresh, [...taken, ...rested.map(({ note }) => note)])
  return { fresh, learning, review: rested }
}

/** How many cards are due now, by kind, and how many new ones can be taken; without limits. */
export function dueCounts(deck: Deck): DueCounts {
  const { fresh, learning, review } = sortDeck(deck)
  return { fresh: fresh.length, learning: learning.length, review: review.length }
}

/** When the next studied card comes that does not come now, or null when none is waiting. */
export function nextDue(deck: Deck): Instant | null {
  const { cards, states, now, together = false } = deck
  const { learning, review } = sortDeck(deck)
  const dealt = new Set([...learning, ...review].map(({ id }) => id))
  const coming = new Set(together ? [] : [...learning, ...review].map(({ note }) => note))
  const seen = together ? new Set<string>() : notesOfToday(deck)
  const tomorrow = nextStudyDayStart(now)
  const waiting = cards.flatMap(({ id, note }) => {
    const state = states[id]
    if (!state?.memory || state.suspended || dealt.has(id)) return []
    const due = dueAt(state.memory, now)
    if (state.memory.phase !== 'review') return [due]
    // After a sibling that comes first, nobody knows yet.
    if (coming.has(note)) return []
    return [seen.has(note) ? Math.max(due, tomorrow) : due]
  })
  return waiting.length === 0 ? null : Math.min(...waiting)
}
