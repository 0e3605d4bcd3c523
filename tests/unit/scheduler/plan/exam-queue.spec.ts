import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { CardId } from '@/lib/content/types'
import { seededRandom, shuffled } from '@/lib/core/random'
import { DAY, HOUR } from '@/lib/core/time'
import { studyClock } from '@/lib/scheduler/plan/calendar'
import { intake } from '@/lib/scheduler/plan/intake'
import { examQueue } from '@/lib/scheduler/plan/plan'
import {
  firstStudy,
  gainOf,
  RETURN_HIT,
  recallAfterFirst,
  review,
  reviewMs,
  type Study,
} from '@/lib/scheduler/plan/study'
import type { PlanCard, Situation } from '@/lib/scheduler/plan/types'
import { judge, worthOf } from '@/lib/scheduler/plan/worth'
import { forgettingCurve } from '@/lib/scheduler/retrievability'
import { cardId, deck, known, NOW, SEOUL, situation, situations, unseen } from './situations'

const daysAgo = (card: PlanCard): number =>
  card.memory === null ? 0 : Math.floor(studyClock(NOW, SEOUL)) - Math.floor(studyClock(card.memory.lastReview, SEOUL))

function expectedMs({ cards, pace }: Situation, queue: readonly CardId[]): number {
  const byId = new Map(cards.map((card) => [card.id, card]))
  return queue.reduce((sum, id) => {
    const card = byId.get(id)
    if (!card?.memory) return sum + firstStudy(pace).ms
    const days = daysAgo(card)
    return sum + reviewMs(days > 0 ? forgettingCurve(days, card.memory.stability) : RETURN_HIT.seen, pace)
  }, 0)
}

const freshOf = ({ cards }: Situation, queue: readonly CardId[]): number =>
  cards.filter(({ id, memory }) => memory === null && queue.includes(id)).length

it("[S46] the queue names cards of the deck once each, never past the day's minutes or its intake of new cards", () => {
  fc.assert(
    fc.property(situations, fc.integer({ min: 0, max: 70 }), (any, days) => {
      const plan = {
        ...any,
        goal: {
          ...any.goal,
          examDay: new Date((Math.floor(studyClock(NOW, SEOUL)) + days) * DAY).toISOString().slice(0, 10),
        },
      }
      const queue = examQueue(plan)
      const ids = plan.cards.map(({ id }) => id)
      expect(new Set(queue).size).toBe(queue.length)
      expect(queue.every((id) => ids.includes(id))).toBe(true)
      const unseenToday = plan.cards.filter(({ memory }) => memory === null).length + plan.done.fresh
      expect(freshOf(plan, queue)).toBeLessThanOrEqual(Math.max(0, intake(unseenToday, days) - plan.done.fresh))
      expect(expectedMs(plan, queue)).toBeLessThanOrEqual(Math.max(0, plan.goal.minutes * 60_000 - plan.done.ms) + 1e-6)
    }),
    { numRuns: 300 },
  )
})

it('[S47] without an exam ahead, after it, or with the minutes used up the queue is empty', () => {
  const cards = deck([known(1, 5), ...unseen(5)])
  expect(examQueue(situation(cards, { days: null }))).toEqual([])
  expect(examQueue(situation(cards, { days: -1 }))).toEqual([])
  expect(examQueue(situation(cards, {}, { done: { fresh: 0, ms: 20 * 60_000 } }))).toEqual([])
  expect(examQueue(situation(cards, { minutes: 0 }))).toEqual([])
  expect(examQueue(situation(cards)).length).toBeGreaterThan(0)
})

it('[S48] the queue does not depend on the order of the deck, equal cards and siblings aside', () => {
  fc.assert(
    fc.property(situations, fc.string(), (any, seed) => {
      const alone = any.cards.map((card, index) => ({ ...card, note: `own-${index}` }))
      // No two of these stand equal, and no new cards: those come in course order.
      const distinct = alone.filter(({ memory }) => memory?.recalled)
      const plan = { ...any, cards: distinct }
      const ranks = new Set(
        distinct.map(({ memory }) => `${memory?.stability}/${memory?.difficulty}/${memory?.lastReview}`),
      )
      fc.pre(ranks.size === distinct.length)
      expect(examQueue({ ...plan, cards: shuffled(distinct, seededRandom(seed)) })).toEqual(examQueue(plan))
    }),
  )
})

it('[S49] nothing hit today comes again today; what was missed today and not hit since comes first', () => {
  fc.assert(
    fc.property(situations, (any) => {
      const byId = new Map(any.cards.map((card) => [card.id, card]))
      const kinds = examQueue(any).map((id) => {
        const card = byId.get(id)
        return card?.memory && daysAgo(card) === 0 ? (card.memory.recalled ? 'hit today' : 'first') : 'other'
      })
      expect(kinds).not.toContain('hit today')
      // A sibling of a card that was missed today waits for the end, even when it was missed as well.
      const notes = any.cards.filter((card) => card.memory && daysAgo(card) === 0).map(({ note }) => note)
      if (new Set(notes).size === notes.length)
        expect(kinds.lastIndexOf('first')).toBeLessThanOrEqual(
          Math.max(-1, kinds.indexOf('other') === -1 ? kinds.length : kinds.indexOf('other')),
        )
    }),
  )
  const cards = deck([known(20, 5), known(1, 0, { recalled: false }), known(1, 0)])
  expect(examQueue(situation(cards, { days: 2 }))).toEqual([cardId('card-1'), cardId('card-0')])
})

it('[S50] no two cards of a note come on a day before the last; on it siblings follow the others, new ones in course order', () => {
  const notes = ['a', 'a', 'b', 'c', 'c', 'd']
  const cards = deck(unseen(6), notes)
  const queue = (minutes: number) => examQueue(situation(cards, { days: 1, minutes }))
  expect(queue(60).map((id) => Number(id.slice(5)))).toEqual([0, 2, 3, 5, 1, 4])
  expect(queue(1.6).map((id) => Number(id.slice(5)))).toEqual([0, 2, 3, 5])
  // Known siblings: the colder one today, the other on another day; on the last one behind cards that are worth less.
  const siblings = deck([known(3, 20), known(3, 15), known(3, 10)], ['a', 'a', 'b'])
  const reviews = (days: number) => examQueue(situation(siblings, { days })).map((id) => Number(id.slice(5)))
  expect(reviews(10)).toEqual([0, 2])
  expect(reviews(1)).toEqual([0, 2, 1])
  const missed = known(1, 0, { recalled: false })
  expect(examQueue(situation(deck([missed, missed], ['a', 'a']), { days: 10 }))).toHaveLength(2)
  const seenToday = deck([known(2, 0), ...unseen(3)], ['a', 'a', 'b', 'c'])
  expect(examQueue(situation(seenToday, { days: 1 })).map((id) => Number(id.slice(5)))).toEqual([2, 3, 1])
})

it('[S51] a card is left alone while studying it gains less than half a point of its recall, or while it profits from waiting', () => {
  const long = { horizon: 40, hasTomorrow: true }
  const pace = { fresh: 20_000, review: 8_000 }
  expect(examQueue(situation(deck([known(5_000, 1), known(20_000, 30)])))).toEqual([])
  // Yesterday's card a month ahead waits; left for two weeks it does not; on the last evening nothing waits for a tomorrow.
  expect(worthOf({ stability: 10, difficulty: 5 }, 1, long, pace)).toBeNull()
  expect(worthOf({ stability: 10, difficulty: 5 }, 14, long, pace)).not.toBeNull()
  expect(worthOf({ stability: 2, difficulty: 5 }, 1, { horizon: 0.54, hasTomorrow: false }, pace)).not.toBeNull()
  const judged = judge(long, pace)
  fc.assert(
    fc.property(
      fc.constantFrom(0.3, 2, 10),
      fc.constantFrom(1, 5, 9),
      fc.integer({ min: 1, max: 30 }),
      (stability, difficulty, days) => {
        const strength = { stability, difficulty }
        expect(judged(strength, days)).toEqual(worthOf(strength, days, long, pace))
        const gain = gainOf(strength, forgettingCurve(days, stability), days, long.horizon)
        if (gain < 0.005) expect(judged(strength, days)).toBeNull()
      },
    ),
  )
})

const recallAfter = ({ hit, onHit, onMiss }: Study, days: number): number =>
  hit * forgettingCurve(days, onHit.stability) + (1 - hit) * forgettingCurve(days, onMiss.stability)

it('[S52] gain is the expected recall at the exam after the study less that without it', () => {
  const pace = { fresh: 20_000, review: 8_000 }
  fc.assert(
    fc.property(
      fc.double({ min: 0.05, max: 400, noNaN: true }),
      fc.double({ min: 1, max: 10, noNaN: true }),
      fc.integer({ min: 1, max: 90 }),
      fc.double({ min: 0, max: 60, noNaN: true }),
      (stability, difficulty, days, horizon) => {
        const strength = { stability, difficulty }
        const study = review(strength, days, pace)
        const expected = recallAfter(study, horizon) - forgettingCurve(days + horizon, stability)
        expect(gainOf(strength, study.hit, days, horizon)).toBeCloseTo(expected, 7)
        expect(recallAfterFirst(horizon)).toBeCloseTo(recallAfter(firstStudy(pace), horizon), 7)
      },
    ),
  )
})

it('[S53] intake starts at twice the even rate and tapers, takes all that is unseen in the last days, none on the exam day', () => {
  expect(intake(560, 30)).toBe(40)
  expect(intake(560, 2)).toBe(560)
  expect(intake(560, 0)).toBe(0)
  expect(intake(0, 30)).toBe(0)
  fc.assert(
    fc.property(fc.nat(1000), fc.integer({ min: 3, max: 120 }), (cards, days) => {
      let left = cards
      const taken: number[] = []
      for (let day = days; day > 2; day--) {
        const today = intake(left, day)
        expect(today >= 0 && today <= left).toBe(true)
        taken.push(today)
        left -= today
      }
      // All are in before the last days, and no day brings more than the one before but for rounding.
      expect(left).toBe(0)
      for (const [index, count] of taken.entries()) expect(count).toBeLessThanOrEqual((taken[index - 1] ?? count) + 1)
      // A missed day raises the next one's share.
      if (days > 4 && cards > 0) expect(intake(cards, days - 1)).toBeGreaterThanOrEqual(intake(cards, days))
    }),
  )
})

it('[S54] in the morning of the exam the coldest cards are offered and nothing new', () => {
  const at = NOW + 12 * HOUR
  const cards = deck([known(50, 1), known(1, 9), ...unseen(3)])
  const now = { at, offset: SEOUL }
  const plan = { ...situation(cards, { days: 1 }), now }
  expect(examQueue(plan)[0]).toBe(cardId('card-1'))
  expect(freshOf(plan, examQueue(plan))).toBe(0)
})

it('[S68] a card graded under a clock more than a day ahead is planned as if studied yesterday; less ahead counts as now', () => {
  const queue = (daysAgo: number) => examQueue(situation(deck([known(0.5, daysAgo)]), { days: 1 }))
  expect(queue(-400)).toEqual([cardId('card-0')])
  expect(queue(-2)).toEqual([cardId('card-0')])
  expect(queue(-1)).toEqual([])
  expect(queue(0)).toEqual([])
})
