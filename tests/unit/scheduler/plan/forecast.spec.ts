import fc from 'fast-check'
import { expect, it } from 'vitest'
import { DAY } from '@/lib/core/time'
import { schedule } from '@/lib/scheduler/fsrs'
import type { CardMemory } from '@/lib/scheduler/memory'
import { intervalOf } from '@/lib/scheduler/plan/cohorts'
import { forecast } from '@/lib/scheduler/plan/forecast'
import { planAhead } from '@/lib/scheduler/plan/plan'
import { RETENTIONS, retentionCosts } from '@/lib/scheduler/plan/retention-costs'
import { studyDay } from '@/lib/scheduler/study-day'
import { deck, known, NOW, SEOUL, situation, unseen } from './situations'

const memories = fc.array(
  fc
    .record({
      stability: fc.double({ min: 0.3, max: 60, noNaN: true }),
      daysAgo: fc.integer({ min: 1, max: 40 }),
      due: fc.integer({ min: -20, max: 29 }),
    })
    .map(({ stability, daysAgo, due }) => known(stability, daysAgo, { due: NOW + due * DAY })),
  { minLength: 1, maxLength: 30 },
)
const LONG = 10_000

it('[S63] without an exam the forecast counts every due card on its study day, overdue ones today', () => {
  fc.assert(
    fc.property(memories, (cards) => {
      // So strong that a card studied once does not fall due again within the month: each counts once.
      const strong: CardMemory[] = cards.map((memory) => ({ ...memory, stability: LONG }))
      const days = forecast(situation(deck(strong), { days: null }))
      expect(days).toHaveLength(30)
      const today = studyDay(NOW, SEOUL)
      for (const { day, reviews, fresh } of days) {
        const due = strong.filter((memory) => Math.max(today, studyDay(memory.due, SEOUL)) === day)
        expect(reviews).toBeCloseTo(due.length, 1)
        expect(fresh).toBe(0)
      }
    }),
    { numRuns: 50 },
  )
})

it('[S64] the forecast follows the plan up to the exam, rests on the day and goes back to the long term after it', () => {
  const plan = situation(deck([...Array.from({ length: 30 }, (_, index) => known(3 + index, 2)), ...unseen(60)]), {
    days: 12,
    minutes: 10,
  })
  const [days, ahead] = [forecast(plan), planAhead(plan)]
  const close = (a: number | undefined, b: number | undefined) => expect(a).toBeCloseTo(b ?? Number.NaN, 3)
  for (const index of Array.from({ length: 12 }, (_, day) => day)) {
    close(days[index]?.fresh, ahead.planned[index]?.fresh)
    close(days[index]?.reviews, ahead.planned[index]?.reviews)
  }
  expect(days[12]).toMatchObject({ fresh: 0, reviews: 0, minutes: 0 })
  expect(days.slice(13).some(({ reviews }) => reviews > 1)).toBe(true)
  const over = { ...plan, goal: { ...plan.goal, examDay: '2026-02-27' } }
  const none = { ...plan, goal: { ...plan.goal, examDay: null } }
  expect(forecast(over)).toEqual(forecast(none))
})

it('[S65] in the long term at most twenty new cards come a day, fewer where the minutes hold fewer, none after the last', () => {
  const fresh = (minutes: number, count = 1000) =>
    forecast(situation(deck(unseen(count)), { days: null, minutes })).map((day) => day.fresh)
  expect(fresh(0)[0]).toBe(20)
  expect(fresh(60)[0]).toBe(20)
  expect(fresh(2)[0]).toBeCloseTo(120 / 23.05, 1)
  expect(fresh(0, 50)).toEqual([20, 20, 10, ...Array.from({ length: 27 }, () => 0)])
})

it('[S66] desired retention costs more minutes the higher it is, and nothing without cards in memory', () => {
  const varied = fc.array(fc.tuple(fc.integer({ min: 2, max: 40 }), fc.integer({ min: 1, max: 30 })), {
    minLength: 60,
    maxLength: 60,
  })
  fc.assert(
    fc.property(varied, fc.integer({ min: 0, max: 10_000 }), (random, ms) => {
      // Intervals are whole days and a month has an end: cards alike move across it together, many different ones do not.
      const ours = random.map(([stability, ago], index) => known(stability + (index % 20), ago + (index % 7)))
      const plan = situation(deck([...ours, ...unseen(5)]))
      const costs = retentionCosts(plan)
      expect(costs.map(({ retention }) => retention)).toEqual(RETENTIONS)
      for (const [index, { minutes }] of costs.entries())
        expect(minutes).toBeGreaterThanOrEqual(0.95 * (costs[index - 1]?.minutes ?? 0))
      expect(costs.at(-1)?.minutes ?? 0).toBeGreaterThan(2 * (costs[0]?.minutes ?? Number.NaN))
      // New cards, and what was done today, cost nothing here.
      expect(retentionCosts({ ...plan, done: { fresh: 3, ms } })).toEqual(costs)
    }),
    { numRuns: 6 },
  )
  expect(retentionCosts(situation(deck(unseen(9)))).every(({ minutes }) => minutes === 0)).toBe(true)
})

it('[S66] each retention costs what the forecast at that retention comes to', () => {
  const strengths = Array.from({ length: 30 }, (_, index) => ({ stability: 2 + index, daysAgo: 1 + (index % 9) }))
  for (const { retention, minutes } of retentionCosts(
    situation(deck(strengths.map(({ stability, daysAgo }) => known(stability, daysAgo)))),
  )) {
    const cards = strengths.map(({ stability, daysAgo }) =>
      known(stability, daysAgo, { due: NOW + (intervalOf(retention)(stability) - daysAgo) * DAY }),
    )
    const days = forecast(situation(deck(cards), { days: null, retention }))
    expect(minutes).toBeCloseTo(days.reduce((sum, day) => sum + day.minutes, 0) / days.length, 2)
  }
})

it("[S67] intervals are the scheduler's but for its fuzz, and retention stays within the scheduler's bounds", () => {
  fc.assert(
    fc.property(
      fc.double({ min: 1, max: 300, noNaN: true }),
      fc.double({ min: 0.6, max: 1, noNaN: true }),
      (stability, retention) => {
        const memory = schedule(known(stability, 10), { at: NOW, offset: SEOUL, rating: 3, seed: 'a' }, { retention })
        const days = Math.round((memory.due - NOW) / DAY)
        const ours = intervalOf(retention)(memory.stability)
        // A hit is put at least a day after a hard one, and fuzz moves it by a few per cent.
        expect(Math.abs(days - ours)).toBeLessThanOrEqual(2 + 0.2 * ours)
      },
    ),
  )
})
