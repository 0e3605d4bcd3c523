import fc from 'fast-check'
import { createEmptyCard, fsrs } from 'ts-fsrs'
import { expect, it } from 'vitest'
import { DAY, HOUR, type Instant, MINUTE } from '@/lib/core/time'
import { intervals, schedule } from '@/lib/scheduler/fsrs'
import type { CardMemory, Rating } from '@/lib/scheduler/memory'
import { studyDay } from '@/lib/scheduler/study-day'
import { clockJumps, offsets, START } from '../../harness/events'

const SEOUL = 540
const settings = { retention: 0.9 }
const ratings = fc.constantFrom<Rating>(1, 2, 3, 4)
const histories = fc.array(fc.record({ rating: ratings, jump: clockJumps, offset: offsets }), {
  minLength: 1,
  maxLength: 30,
  size: 'max',
})
type History = typeof histories extends fc.Arbitrary<infer T> ? T : never

/** Every memory a history passes through. */
function remember(
  history: History,
  seed = 'redis-port',
): { readonly memory: CardMemory; readonly at: Instant; readonly offset: number }[] {
  let memory: CardMemory | null = null
  let at = START
  return history.map(({ rating, jump, offset }) => {
    at = Math.max(0, at + jump)
    memory = schedule(memory, { rating, at, offset, seed }, settings)
    return { memory, at, offset }
  })
}

/** A card in review since a while, last seen at an instant. */
const known = (lastReview: Instant, stability = 40): CardMemory => ({
  stability,
  difficulty: 5,
  due: lastReview + stability * DAY,
  lastReview,
  reps: 5,
  lapses: 0,
  phase: 'review',
  step: 0,
  recalled: true,
})

const isSound = ({ stability, difficulty, due, lastReview }: CardMemory, at: Instant): boolean =>
  lastReview === at && due > at && stability >= 0.001 && stability <= 36_500 && difficulty >= 1 && difficulty <= 10

it('[S9] no clock stops a review: set back, years ahead, across time zones and summer time', () => {
  fc.assert(
    fc.property(histories, (history) => {
      expect(remember(history).filter(({ memory, at }) => !isSound(memory, at))).toEqual([])
    }),
    { numRuns: 300 },
  )
})

it('[S10] a review under a clock set back counts as no time passed, and is due from the time that clock showed', () => {
  const memory = known(START + 365 * DAY)
  const late = schedule(memory, { rating: 3, at: START, offset: SEOUL, seed: 'a' }, settings)
  const sameDay = schedule(known(START), { rating: 3, at: START, offset: SEOUL, seed: 'a' }, settings)
  expect(late).toEqual(sameDay)
})

it('[S11] the same inputs give the same memory, whatever was scheduled in between', () => {
  fc.assert(
    fc.property(histories, histories, fc.constantFrom(0.8, 0.9), (history, other, retention) => {
      const once = remember(history)
      remember(other, 'another')
      schedule(null, { rating: 3, at: START, offset: 0, seed: 'x' }, { retention })
      expect(remember(history)).toEqual(once)
    }),
  )
})

it('[S12] due dates of alike cards spread, by card and by review, and stay within FSRS bounds', () => {
  const due = (seed: string, reps: number) =>
    schedule({ ...known(START), reps }, { rating: 3, at: START + 40 * DAY, offset: SEOUL, seed }, settings).due
  const byCard = new Set(Array.from({ length: 30 }, (_, index) => due(`card-${index}`, 5)))
  const byReps = new Set(Array.from({ length: 30 }, (_, index) => due('card', 5 + index)))
  expect(byCard.size).toBeGreaterThan(5)
  expect(byReps.size).toBeGreaterThan(5)
  const plain = fsrs({ enable_fuzz: false })
  const { card } = plain.next(
    {
      ...createEmptyCard(),
      stability: 40,
      difficulty: 5,
      state: 2,
      last_review: new Date(START),
      due: new Date(START),
      reps: 5,
    },
    new Date(START + 40 * DAY),
    3,
  )
  const expected = (card.due.getTime() - START) / DAY - 40
  for (const instant of byCard) expect(Math.abs((instant - START) / DAY - 40 - expected) / expected).toBeLessThan(0.1)
})

it('[S13] without fuzz in the way, memory is what the library says on its own calendar', () => {
  // At offset 240 (+4 h) the study calendar is the UTC calendar, so the library can be asked directly.
  fc.assert(
    fc.property(
      fc.array(fc.record({ rating: ratings, jump: fc.nat({ max: 40 * DAY }) }), { maxLength: 15, size: 'max' }),
      (history) => {
        const plain = fsrs()
        let card = createEmptyCard(new Date(START))
        let memory: CardMemory | null = null
        let at = START
        for (const { rating, jump } of history) {
          at += jump
          card = plain.next(card, new Date(at), rating).card
          memory = schedule(memory, { rating, at, offset: 240, seed: 'a' }, settings)
          const { stability, difficulty, reps, lapses, step } = memory
          expect({ stability, difficulty, reps, lapses, learning_steps: step }).toEqual({
            stability: card.stability,
            difficulty: card.difficulty,
            reps: card.reps,
            lapses: card.lapses,
            learning_steps: card.learning_steps,
          })
          expect(['new', 'learning', 'review', 'relearning'].indexOf(memory.phase)).toBe(card.state)
        }
      },
    ),
  )
})

it('[S14] two reviews of one study day are no day apart, two of neighbouring days one, wherever the learner is', () => {
  // 08:00 and 10:00 in Seoul: one study day, two UTC days.
  const eight = Date.UTC(2026, 2, 1, 23)
  const sameDay = schedule(known(eight), { rating: 3, at: eight + 2 * HOUR, offset: SEOUL, seed: 'a' }, settings)
  const sameMinute = schedule(known(eight), { rating: 3, at: eight, offset: SEOUL, seed: 'a' }, settings)
  expect(sameDay.stability).toBe(sameMinute.stability)
  // 03:30 and 04:30 in Seoul: two study days, one UTC day, one hour apart.
  const night = Date.UTC(2026, 2, 1, 18, 30)
  const nextDay = schedule(known(night), { rating: 3, at: night + HOUR, offset: SEOUL, seed: 'a' }, settings)
  const oneDay = schedule(known(night), { rating: 3, at: night + DAY, offset: SEOUL, seed: 'a' }, settings)
  expect(nextDay.stability).toBe(oneDay.stability)
  expect(nextDay.stability).not.toBe(sameMinute.stability)
})

it('[S15] a review is due a whole number of days later, at the same time of day', () => {
  fc.assert(
    fc.property(histories, (history) => {
      const reviews = remember(history).filter(({ memory }) => memory.phase === 'review')
      expect(reviews.filter(({ memory, at }) => (memory.due - at) % DAY !== 0)).toEqual([])
      const sameDay = reviews.filter(({ memory, at, offset }) => studyDay(memory.due, offset) <= studyDay(at, offset))
      expect(sameDay).toEqual([])
    }),
  )
})

it('[S16] new cards take steps of one and ten minutes, missed ones one of ten', () => {
  const at = START
  const grade = (memory: CardMemory | null, rating: Rating, now = at) =>
    schedule(memory, { rating, at: now, offset: SEOUL, seed: 'a' }, settings)
  expect(grade(null, 1)).toMatchObject({
    due: at + MINUTE,
    phase: 'learning',
    step: 0,
    recalled: false,
    reps: 1,
    lapses: 0,
  })
  const hit = grade(null, 3)
  expect(hit).toMatchObject({ due: at + 10 * MINUTE, phase: 'learning', step: 1, recalled: true })
  expect(grade(hit, 3, at + 10 * MINUTE)).toMatchObject({ phase: 'review', step: 0, reps: 2 })
  expect(grade(known(at), 1, at + 40 * DAY)).toMatchObject({
    due: at + 40 * DAY + 10 * MINUTE,
    phase: 'relearning',
    lapses: 1,
  })
})

it('[S17] the interval on a button is the one the grade gives', () => {
  fc.assert(
    fc.property(histories, clockJumps, offsets, ratings, (history, jump, offset, rating) => {
      const last = remember(history).at(-1)
      if (last === undefined) return
      const moment = { at: Math.max(0, last.at + jump), offset, seed: 'redis-port' }
      const shown = intervals(last.memory, moment, settings)
      expect(shown[rating]).toBe(schedule(last.memory, { ...moment, rating }, settings).due)
    }),
  )
})

it('[S18] intervals grow with the grade, with stability, and with a lower retention asked for', () => {
  const moment = { at: START + 40 * DAY, offset: SEOUL, seed: 'a' }
  fc.assert(
    fc.property(fc.integer({ min: 5, max: 500 }), fc.integer({ min: 1, max: 500 }), (stability, more) => {
      const due = (s: number, retention: number) => intervals({ ...known(START), stability: s }, moment, { retention })
      const shown = due(stability, 0.9)
      expect(shown[1] < shown[2] && shown[2] < shown[3] && shown[3] < shown[4]).toBe(true)
      expect(due(stability + more, 0.9)[3]).toBeGreaterThanOrEqual(shown[3])
      expect(due(stability, 0.8)[3]).toBeGreaterThan(shown[3])
    }),
  )
})

it('[S19] a retention out of all bounds is brought within 0.70–0.99', () => {
  const at = { rating: 3, at: START + 40 * DAY, offset: SEOUL, seed: 'a' } as const
  const due = (retention: number) => schedule(known(START), at, { retention }).due
  expect(due(0.01)).toBe(due(0.7))
  expect(due(1.5)).toBe(due(0.99))
})
