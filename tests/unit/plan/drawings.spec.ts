import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { barsOf } from '@/components/plan/bars'
import { effortOf } from '@/components/plan/effort'
import { recallCurve } from '@/components/plan/recall-curve'
import type { DayAhead, PlanAhead } from '@/lib/scheduler/plan/types'

const share = fc.double({ min: 0, max: 1, noNaN: true })
const TODAY = 20_778

const daysOf = (recalls: readonly number[]): readonly DayAhead[] =>
  recalls.map((recall, index) => ({ day: TODAY + index, fresh: index % 7, reviews: 20 + index, minutes: 12, recall }))

const plans = fc
  .record({
    recalls: fc.array(share, { minLength: 1, maxLength: 80 }),
    ends: fc.tuple(share, share, share),
    from: fc.nat(90),
  })
  .map(
    ({ recalls, ends: [planned, unplanned, idle], from }): PlanAhead => ({
      phase: 'learn',
      daysLeft: recalls.length,
      freshToday: 5,
      freshLeft: 5,
      consolidateFrom: TODAY + from,
      unreached: 0,
      onExamDay: { planned, unplanned, idle },
      planned: daysOf(recalls),
      unplanned: daysOf(recalls.toReversed()),
    }),
  )
const box = { width: 342, top: 20, bottom: 172 }
const numbers = (path: string): readonly (readonly [number, number])[] =>
  path
    .split(/[ML]/)
    .slice(1)
    .map((pair) => pair.split(' ').map(Number))
    .map(([x = Number.NaN, y = Number.NaN]) => [x, y] as const)

describe('the curves', () => {
  it('[N24] go from now to the exam without leaving their frame or turning back, and end at the numbers told', () => {
    fc.assert(
      fc.property(plans, (ahead) => {
        const idle = Array.from({ length: ahead.daysLeft + 1 }, (_, day) => 0.9 ** (day + 1))
        const { ways, floor } = recallCurve(ahead, idle, box)
        expect(ways.map(({ name }) => name)).toEqual(['planned', 'unplanned', 'idle'])
        for (const { name, path, end } of ways) {
          const points = numbers(path)
          expect(points[0]?.[0]).toBe(0)
          expect(points.at(-1)).toEqual([end.x, end.y])
          expect(end.recall).toBe(ahead.onExamDay[name])
          expect(points.every(([x, y]) => x >= 0 && x <= box.width && y >= box.top && y <= box.bottom)).toBe(true)
          expect(points.every(([x], index) => index === 0 || x >= (points[index - 1]?.[0] ?? 0))).toBe(true)
        }
        expect(floor).toBeGreaterThanOrEqual(0)
      }),
    )
  })

  it('[N24] their values are written apart, at most three hairlines behind them', () => {
    fc.assert(
      fc.property(plans, (ahead) => {
        const { ways, rules } = recallCurve(ahead, [0.5], box)
        const labels = ways.map(({ labelY }) => labelY).toSorted((a, b) => a - b)
        expect(labels.every((y, index) => index === 0 || y - (labels[index - 1] ?? 0) >= 15.99)).toBe(true)
        expect(Math.max(...labels)).toBeLessThanOrEqual(box.bottom + 0.01)
        expect(rules.length).toBeLessThanOrEqual(3)
      }),
    )
  })

  it('[N24] consolidation is marked where it begins, and only between now and the exam', () => {
    fc.assert(
      fc.property(plans, (ahead) => {
        const { consolidateX, ways } = recallCurve(ahead, [0.5], box)
        const days = ahead.consolidateFrom - TODAY
        expect(consolidateX !== null).toBe(days > 0 && days < ahead.daysLeft)
        if (consolidateX !== null) expect(consolidateX).toBeCloseTo((days / ahead.daysLeft) * (ways[0]?.end.x ?? 0), 0)
      }),
    )
  })
})

describe('the bars', () => {
  const pace = { fresh: 20_000, review: 8_000 }
  const frame = { width: 368, top: 20, bottom: 120 }

  it('[N24] stand on one line, as high as their minutes, new cards over reviews in proportion to their time', () => {
    const days = [
      { day: TODAY, fresh: 6, reviews: 15, minutes: 10, recall: 0.3 },
      { day: TODAY + 1, fresh: 0, reviews: 30, minutes: 20, recall: 0.97 },
      { day: TODAY + 2, fresh: 0, reviews: 0, minutes: 0, recall: 0.97 },
    ]
    const { bars, capY, examX } = barsOf({ days, pace, minutes: 20, exam: TODAY + 1 }, frame)
    expect(capY).toBe(20)
    // Half of the first day's time is for new cards: 25 px each, 1.5 of them the gap between.
    expect(bars[0]).toMatchObject({ reviews: { y: 95, height: 25 }, fresh: { y: 70, height: 23.5 }, step: 0 })
    expect(bars[1]).toMatchObject({ reviews: { y: 20, height: 100 }, fresh: { height: 0 }, step: 7 })
    expect(bars[2]).toMatchObject({ reviews: { height: 0 }, fresh: { height: 0 } })
    expect(examX).toBeGreaterThan(bars[1]?.x ?? 0)
    expect(examX).toBeLessThan((bars[1]?.x ?? 0) + (bars[1]?.width ?? 0))
  })

  it('[N24] stay within the frame, and the line too, however much is asked for', () => {
    const day = fc.record({ fresh: fc.nat(90), reviews: fc.nat(900), minutes: fc.nat(600), recall: share })
    fc.assert(
      fc.property(fc.array(day, { maxLength: 40 }), fc.integer({ min: 5, max: 120 }), (list, minutes) => {
        const days = list.map((one, index) => ({ ...one, day: TODAY + index }))
        const { bars, capY, examX } = barsOf({ days, pace, minutes, exam: TODAY - 1 }, frame)
        expect(examX).toBeNull()
        expect(capY).toBeGreaterThanOrEqual(frame.top)
        expect(capY).toBeLessThan(frame.bottom)
        for (const { x, width, reviews, fresh } of bars) {
          expect(x + width).toBeLessThanOrEqual(frame.width)
          for (const { y, height } of [reviews, fresh]) {
            expect(height).toBeGreaterThanOrEqual(0)
            expect(y).toBeGreaterThanOrEqual(frame.top - 0.1)
            expect(y + height).toBeLessThanOrEqual(frame.bottom + 0.1)
          }
        }
      }),
    )
  })

  it('[N24] what is said of them is their mean and the longest of them', () => {
    const days = daysOf([0.1, 0.2]).map((day, index) => ({ ...day, minutes: [10, 30][index] ?? 0 }))
    expect(effortOf(days)).toEqual({ mean: 20, longest: days[1] })
    expect(effortOf([])).toBeNull()
  })
})
