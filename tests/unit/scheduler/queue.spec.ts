import fc from 'fast-check'
import { expect, it } from 'vitest'
import { isCardId } from '@/lib/content/ids'
import type { CardId } from '@/lib/content/types'
import { DAY, HOUR, type Instant, MINUTE } from '@/lib/core/time'
import { type CardStates, dueCounts, nextDue, type QueueCard } from '@/lib/scheduler/due'
import type { CardMemory } from '@/lib/scheduler/memory'
import { buildQueue, DEFAULT_LIMITS } from '@/lib/scheduler/queue'
import { retrievability } from '@/lib/scheduler/retrievability'
import { studyDay } from '@/lib/scheduler/study-day'
import { START } from '../../harness/events'

const id = (text: string): CardId => {
  if (!isCardId(text)) throw new TypeError(text)
  return text
}
const card = (text: string): QueueCard => ({ id: id(text), note: text.split('~')[0] ?? text })
const now = { at: START, offset: 540 }

const memory = (due: Instant, changes: Partial<CardMemory> = {}): CardMemory => ({
  stability: 10,
  difficulty: 5,
  due,
  lastReview: START - 10 * DAY,
  reps: 3,
  lapses: 0,
  phase: 'review',
  step: 0,
  recalled: true,
  ...changes,
})
const studied = (states: Record<string, CardMemory>): CardStates =>
  Object.fromEntries(Object.entries(states).map(([key, value]) => [key, { memory: value, suspended: false }]))

const fresh = (count: number): QueueCard[] => Array.from({ length: count }, (_, index) => card(`new-${index}`))

it('[S20] due steps come first, the longest waiting before the others, then reviews, the coldest first, then new cards', () => {
  const cards = ['new', 'warm', 'cold', 'step-late', 'step-early'].map(card)
  const states = studied({
    warm: memory(START - DAY, { stability: 20 }),
    cold: memory(START - DAY, { stability: 2 }),
    'step-late': memory(START - MINUTE, { phase: 'learning' }),
    'step-early': memory(START - HOUR, { phase: 'relearning' }),
  })
  expect(buildQueue({ cards, states, now })).toEqual(['step-early', 'step-late', 'cold', 'warm', 'new'])
})

it('[S21] a review is due from the first minute of its study day, a step not before its minute', () => {
  const cards = ['tonight', 'tomorrow', 'soon', 'just'].map(card)
  const states = studied({
    tonight: memory(START + 9 * HOUR), // 03:00 in Seoul: still today
    tomorrow: memory(START + 10 * HOUR), // 04:00
    soon: memory(START + MINUTE, { phase: 'learning' }),
    just: memory(START, { phase: 'learning' }),
  })
  expect(buildQueue({ cards, states, now })).toEqual(['just', 'tonight'])
  expect(dueCounts({ cards, states, now })).toEqual({ learning: 1, review: 1, fresh: 0 })
})

it('[S22] a first session is twenty new cards in course order; due cards leave less room for new ones', () => {
  const cards = fresh(50)
  expect(buildQueue({ cards, states: {}, now })).toEqual(cards.slice(0, DEFAULT_LIMITS.fresh).map((entry) => entry.id))
  const due = Array.from({ length: 35 }, (_, index) => card(`due-${index}`))
  const states = studied(Object.fromEntries(due.map((entry) => [entry.id, memory(START - DAY)])))
  const queue = buildQueue({ cards: [...cards, ...due], states, now })
  expect(queue.length).toBe(DEFAULT_LIMITS.total)
  expect(queue.filter((entry) => entry.startsWith('new-')).length).toBe(DEFAULT_LIMITS.total - due.length)
  expect(buildQueue({ cards: [...cards, ...due], states, now }, { limits: { total: 10, fresh: 20 } }).length).toBe(10)
  expect(buildQueue({ cards, states, now }, { limits: { total: 0, fresh: 20 } })).toEqual([])
})

it('[S23] suspended cards are neither dealt, counted nor waited for', () => {
  const cards = ['asleep', 'asleep-new', 'asleep-later'].map(card)
  const asleep = (value: CardMemory | null) => ({ memory: value, suspended: true })
  const states: CardStates = {
    [id('asleep')]: asleep(memory(START - DAY)),
    [id('asleep-new')]: asleep(null),
    [id('asleep-later')]: asleep(memory(START + 5 * DAY)),
  }
  expect(buildQueue({ cards, states, now })).toEqual([])
  expect(dueCounts({ cards, states, now })).toEqual({ learning: 0, review: 0, fresh: 0 })
  expect(nextDue({ cards, states, now })).toBeNull()
})

it('[S24] one card of a note a day: new or due, it waits for another day when a sibling comes or was seen today', () => {
  const cards = ['ports~1', 'ports~2', 'due~1', 'due~2', 'seen~1', 'seen~2', 'plain'].map(card)
  const states = studied({
    'due~1': memory(START - DAY),
    'seen~1': memory(START + 4 * DAY, { lastReview: START - HOUR }),
  })
  expect(buildQueue({ cards, states, now })).toEqual(['due~1', 'ports~1', 'plain'])
  const both = studied({
    'ports~1': memory(START - DAY, { stability: 20 }),
    'ports~2': memory(START - DAY, { stability: 2 }),
    'due~1': memory(START - DAY),
    'due~2': memory(START + 3 * DAY, { lastReview: START - HOUR }),
  })
  // The colder one first, the other tomorrow, when its sibling has been.
  expect(buildQueue({ cards, states: both, now })).toEqual(['ports~2', 'seen~1', 'plain'])
  const tomorrow = { ...now, at: START + DAY }
  expect(buildQueue({ cards, states: both, now: tomorrow })).toContain('due~1')
  // A step under way is never put off, and where there is no later day nothing is.
  const step = studied({
    'due~1': memory(START - MINUTE, { phase: 'learning' }),
    'due~2': memory(START - MINUTE, { phase: 'relearning', lastReview: START - HOUR }),
  })
  expect(buildQueue({ cards: cards.filter(({ note }) => note === 'due'), states: step, now })).toHaveLength(2)
  expect(buildQueue({ cards, states: both, now, together: true })).toHaveLength(6)
})

it('[S35] cards asked to come first do, due or not, and their siblings wait', () => {
  const cards = ['missed~1', 'missed~2', 'due', 'new', 'step'].map(card)
  const states = studied({
    'missed~1': memory(START + 9 * DAY),
    due: memory(START - DAY),
    step: memory(START - MINUTE, { phase: 'learning' }),
  })
  const first = ['missed~1', 'not-in-the-course'].map(id)
  expect(buildQueue({ cards, states, now }, { first })).toEqual(['missed~1', 'step', 'due', 'new'])
  expect(buildQueue({ cards, states, now }, { first: ['step', 'due'].map(id) })).toEqual([
    'step',
    'due',
    'missed~2',
    'new',
  ])
})

it('[S36] a plan’s choice takes the place of due reviews and new cards: the best of it, seen cards first', () => {
  const cards = ['step', 'due', 'a', 'b', 'c', 'missed'].map(card)
  const states = studied({
    step: memory(START - MINUTE, { phase: 'learning' }),
    due: memory(START - DAY),
    c: memory(START + 20 * DAY),
  })
  const chosen = ['b', 'step', 'c', 'a'].map(id)
  expect(buildQueue({ cards, states, now }, { chosen })).toEqual(['step', 'c', 'b', 'a'])
  const limits = { total: 4, fresh: 0 }
  const first = ['missed'].map(id)
  expect(buildQueue({ cards, states, now }, { chosen, first, limits })).toEqual(['missed', 'step', 'c', 'b'])
  expect(buildQueue({ cards, states, now }, { chosen: [] })).toEqual(['step'])
})

const decks = fc
  .array(
    fc.record({
      note: fc.nat({ max: 12 }),
      due: fc.option(fc.integer({ min: -20 * DAY, max: 5 * DAY }), { freq: 3 }),
      stability: fc.double({ min: 0.5, max: 100, noNaN: true }),
      phase: fc.constantFrom<CardMemory['phase']>('learning', 'review', 'review', 'relearning'),
      suspended: fc.boolean(),
    }),
    { maxLength: 60, size: 'max' },
  )
  .map((entries) => {
    const cards = entries.map(({ note }, index) => card(`note-${note}~${index}`))
    const states: CardStates = Object.fromEntries(
      entries.map(({ due, stability, phase, suspended }, index) => [
        cards[index]?.id ?? '',
        {
          memory: due === null ? null : memory(START + due, { stability, phase }),
          suspended: suspended && index % 5 === 0,
        },
      ]),
    )
    return { cards, states, now }
  })

it('[S25] siblings are never neighbours where another order is possible', () => {
  fc.assert(
    fc.property(decks, (deck) => {
      const notes = buildQueue(deck).map((entry) => entry.split('~')[0])
      const most = Math.max(0, ...notes.map((note) => notes.filter((other) => other === note).length))
      if (most > Math.ceil(notes.length / 2)) return
      expect(notes.filter((note, index) => note === notes[index - 1])).toEqual([])
    }),
    { numRuns: 200 },
  )
})

it('[S26] the queue is a set of due and new cards, the same for the same state, whatever order its record has', () => {
  fc.assert(
    fc.property(decks, (deck) => {
      const queue = buildQueue(deck)
      expect(new Set(queue).size).toBe(queue.length)
      const states: CardStates = Object.fromEntries(Object.entries(deck.states).reverse())
      expect(buildQueue({ ...deck, states })).toEqual(queue)
      for (const entry of queue) {
        const held = deck.states[entry]?.memory
        if (held) expect(studyDay(held.due, 540) <= studyDay(START, 540)).toBe(true)
      }
      const { learning, review, fresh } = dueCounts(deck)
      expect(queue.length).toBeLessThanOrEqual(learning + review + fresh)
      expect(queue.filter((entry) => deck.states[entry]?.memory).length).toBe(
        Math.min(DEFAULT_LIMITS.total, learning + review),
      )
    }),
  )
})

it('[S27] the next due time is the earliest at which a waiting card joins the queue', () => {
  fc.assert(
    fc.property(decks, (deck) => {
      const next = nextDue(deck)
      const dueCount = (at: Instant) => {
        const { learning, review } = dueCounts({ ...deck, now: { ...now, at } })
        return learning + review
      }
      if (next === null) {
        expect(dueCount(START + 50 * DAY)).toBe(dueCount(START))
        return
      }
      expect(next).toBeGreaterThan(START)
      expect(dueCount(next - 1)).toBe(dueCount(START))
      // Where a step comes to the table its sibling's review leaves it: what counts is who is new there.
      const everything = { limits: { total: 1000, fresh: 0 } }
      const dealt = new Set(buildQueue(deck, everything))
      const later = buildQueue({ ...deck, now: { ...now, at: next } }, everything)
      expect(later.filter((entry) => !dealt.has(entry)).length).toBeGreaterThan(0)
    }),
  )
})

it('[S28] a card graded under a clock that stood in the future is dealt now', () => {
  const cards = ['astray', 'travelled'].map(card)
  const states = studied({
    astray: memory(START + 900 * DAY, { lastReview: START + 890 * DAY }),
    travelled: memory(START + 9 * DAY, { lastReview: START + HOUR }),
  })
  expect(buildQueue({ cards, states, now })).toEqual(['astray'])
})

it('[S29] among reviews recall only rises along the queue, siblings aside', () => {
  fc.assert(
    fc.property(decks, (deck) => {
      const cards = deck.cards.map((entry) => ({ ...entry, note: entry.id }))
      const recalls = buildQueue({ ...deck, cards }).flatMap((entry) => {
        const held = deck.states[entry]?.memory
        return held?.phase === 'review' ? [retrievability(held, START)] : []
      })
      expect(recalls).toEqual([...recalls].sort((a, b) => a - b))
    }),
  )
})
