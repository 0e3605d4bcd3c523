import fc from 'fast-check'
import { expect, it } from 'vitest'
import { DAY } from '@/lib/core/time'
import { examAhead } from '@/lib/scheduler/plan/calendar'
import { intake } from '@/lib/scheduler/plan/intake'
import { planAhead } from '@/lib/scheduler/plan/plan'
import { firstStudy, review } from '@/lib/scheduler/plan/study'
import type { Situation } from '@/lib/scheduler/plan/types'
import { worthOf } from '@/lib/scheduler/plan/worth'
import { forgettingCurve, retrievability } from '@/lib/scheduler/retrievability'
import type { Strength } from '@/lib/scheduler/stability'
import { deck, known, NOW, SEOUL, situation, situations, unseen } from './situations'

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)
const later = (plan: Situation, days: number): Situation => ({ ...plan, now: { at: NOW + days * DAY, offset: SEOUL } })

/** The expectation by walking every way the grades can fall, card by card: right where time is no limit. */
function reference({ cards, goal, now, pace }: Situation): number {
  const ahead = examAhead(goal, now)
  if (ahead === null) throw new TypeError('an exam is needed')
  const { today, examDay, exam, clock } = ahead
  const timeOf = (day: number) => clock + (day - today)
  const from = (strength: Strength, last: number, day: number): number => {
    if (day >= examDay) return forgettingCurve(exam - timeOf(last), strength.stability)
    const timing = { horizon: exam - timeOf(day), hasTomorrow: examDay - day > 1 }
    if (worthOf(strength, day - last, timing, pace) === null) return from(strength, last, day + 1)
    const { hit, onHit, onMiss } = review(strength, day - last, pace)
    return hit * from(onHit, day, day + 1) + (1 - hit) * from(onMiss, day, day + 1)
  }
  const first = (day: number): number => {
    const { hit, onHit, onMiss } = firstStudy(pace)
    return hit * from(onHit, day, day + 1) + (1 - hit) * from(onMiss, day, day + 1)
  }
  let left = cards.filter(({ memory }) => memory === null).length
  let total = 0
  for (let day = today; day < examDay; day++) {
    const taken = intake(left, examDay - day)
    total += taken * (taken > 0 ? first(day) : 0)
    left -= taken
  }
  for (const { memory } of cards)
    if (memory) total += from(memory, today - Math.round((now.at - memory.lastReview) / DAY), today)
  return total / cards.length
}

it('[S55] with time to spare the plan ahead is the expectation over every way the grades can fall', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom(0.4, 2, 8, 30), fc.integer({ min: 1, max: 20 })), { maxLength: 3 }),
      fc.nat(4),
      fc.integer({ min: 1, max: 9 }),
      (seen, fresh, days) => {
        fc.pre(seen.length + fresh > 0)
        const cards = deck([...seen.map(([stability, ago]) => known(stability, ago)), ...unseen(fresh)])
        const plan = situation(cards, { days, minutes: 60 })
        expect(Math.abs(planAhead(plan).onExamDay.planned - reference(plan))).toBeLessThan(0.005)
      },
    ),
    { numRuns: 100 },
  )
})

it('[S56] no day ahead holds more than its minutes or less than nothing, and every card is somewhere', () => {
  fc.assert(
    fc.property(situations, fc.nat(15), (any, days) => {
      const plan = situation(any.cards, { days, minutes: any.goal.minutes }, { done: any.done })
      const { planned, unplanned, onExamDay, unreached, freshLeft, freshToday } = planAhead(plan)
      const isShare = (value: number) => value >= 0 && value <= 1
      for (const [index, day] of [...planned.entries(), ...unplanned.entries()]) {
        const minutes = index === 0 ? Math.max(0, plan.goal.minutes - plan.done.ms / 60_000) : plan.goal.minutes
        expect(day.minutes).toBeLessThanOrEqual(minutes + 1e-6)
        expect(day.fresh >= 0 && day.reviews >= 0 && day.minutes >= 0 && isShare(day.recall)).toBe(true)
      }
      expect(Object.values(onExamDay).every(isShare)).toBe(true)
      const fresh = sum(planned.map((day) => day.fresh))
      const unseenNow = any.cards.filter(({ memory }) => memory === null).length
      expect(Math.abs(fresh + unreached - unseenNow)).toBeLessThanOrEqual(0.5 + 1e-6)
      expect(freshToday).toBe(plan.done.fresh + freshLeft)
    }),
    { numRuns: 30 },
  )
})

it('[S56] what was done today is taken off today and no other day', () => {
  const plan = situation(deck(unseen(300)), { days: 5, minutes: 20 }, { done: { fresh: 10, ms: 15 * 60_000 } })
  const { planned } = planAhead(plan)
  const minutes = planned.slice(0, 5).map((day) => day.minutes)
  for (const [index, expected] of [5, 20, 20, 20, 20].entries()) expect(minutes[index]).toBeCloseTo(expected, 6)
  expect(planAhead({ ...plan, done: { fresh: 900, ms: 0 } }).freshLeft).toBe(0)
})

it('[S57] after a missed day more new cards come a day, or fewer are reached', () => {
  for (const [days, minutes] of [
    [30, 40],
    [30, 10],
    [14, 20],
    [7, 10],
  ] as const) {
    const plan = situation(deck(unseen(300)), { days, minutes })
    const [before, after] = [planAhead(plan), planAhead(later(plan, 1))]
    expect(after.freshToday > before.freshToday || after.unreached > before.unreached).toBe(true)
    expect(after.onExamDay.planned).toBeLessThanOrEqual(before.onExamDay.planned + 0.001)
    expect(after.daysLeft).toBe(before.daysLeft - 1)
  }
})

it('[S58] more minutes a day never lower the recall to be expected by more than a hair', () => {
  fc.assert(
    fc.property(
      fc.nat(80),
      fc.nat(80),
      fc.integer({ min: 1, max: 20 }),
      fc.integer({ min: 1, max: 20 }),
      (a, b, days, minutes) => {
        const cards = deck([
          ...Array.from({ length: a }, (_, index) => known(0.3 + (index % 9), 1 + (index % 11))),
          ...unseen(b),
        ])
        const expected = (each: number) => planAhead(situation(cards, { days, minutes: each })).onExamDay.planned
        expect(expected(minutes + 5)).toBeGreaterThanOrEqual(expected(minutes) - 0.01)
      },
    ),
    { numRuns: 30 },
  )
})

it('[S59] one entry a study day from today to the exam day, the last with the recall that counts; idle is what is left untouched', () => {
  const cards = deck([known(5, 3), known(40, 20), ...unseen(20)])
  const plan = situation(cards, { days: 10 })
  const { planned, unplanned, onExamDay, daysLeft } = planAhead(plan)
  expect(daysLeft).toBe(10)
  for (const days of [planned, unplanned]) {
    expect(days.map(({ day }) => day - (days[0]?.day ?? 0))).toEqual(Array.from({ length: 11 }, (_, index) => index))
    expect(days.at(-1)).toMatchObject({ fresh: 0, reviews: 0, minutes: 0 })
  }
  expect(planned.at(-1)?.recall).toBe(onExamDay.planned)
  expect(unplanned.at(-1)?.recall).toBe(onExamDay.unplanned)
  // 09:00 in Seoul on 11 March.
  const exam = Date.UTC(2026, 2, 11)
  const idle = sum(cards.map(({ memory }) => (memory ? retrievability(memory, exam) : 0))) / cards.length
  expect(onExamDay.idle).toBeCloseTo(idle, 3)
  expect(planAhead({ ...plan, goal: { ...plan.goal, minutes: 0 } }).onExamDay.planned).toBeCloseTo(idle, 3)
})

it('[S60] no new card from the first day of consolidation on, and some on the day before it; the phase says the same', () => {
  for (const [days, minutes, count] of [
    [30, 20, 300],
    [60, 40, 574],
    [7, 10, 574],
    [2, 5, 40],
  ] as const) {
    const plan = situation(deck(unseen(count)), { days, minutes })
    const { planned, consolidateFrom, phase } = planAhead(plan)
    expect(phase).toBe('learn')
    for (const { day, fresh } of planned) if (day >= consolidateFrom) expect(fresh).toBeLessThan(0.1)
    expect(planned.find(({ day }) => day === consolidateFrom - 1)?.fresh).toBeGreaterThan(0)
  }
  const ample = planAhead(situation(deck(unseen(300)), { days: 30, minutes: 40 }))
  // The last two days belong to what is known.
  expect((ample.planned.at(-1)?.day ?? 0) - ample.consolidateFrom).toBeGreaterThanOrEqual(2)
  const seen = planAhead(situation(deck([known(5, 3)]), { days: 10 }))
  expect(seen).toMatchObject({
    phase: 'consolidate',
    freshToday: 0,
    unreached: 0,
    consolidateFrom: seen.planned[0]?.day,
  })
})

it('[S61] without an exam ahead nothing is planned: the recall is that of today, new cards those of the long term', () => {
  const cards = deck([known(5, 3), ...unseen(40)])
  for (const [days, phase] of [
    [null, 'none'],
    [-1, 'over'],
  ] as const) {
    const ahead = planAhead(situation(cards, { days, minutes: 0 }))
    expect(ahead).toMatchObject({ phase, daysLeft: 0, planned: [], unplanned: [], freshToday: 20, freshLeft: 20 })
    expect(ahead.onExamDay.planned).toBeCloseTo(forgettingCurve(3, 5) / 41, 6)
  }
})

it('[S62] the plan is expected to beat the same minutes without it where time is short', () => {
  const { onExamDay } = planAhead(situation(deck(unseen(574)), { days: 14, minutes: 20 }))
  expect(onExamDay.planned).toBeGreaterThan(onExamDay.unplanned + 0.05)
  expect(onExamDay.idle).toBe(0)
})
