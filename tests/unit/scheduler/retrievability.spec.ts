import fc from 'fast-check'
import { createEmptyCard, default_w, forgetting_curve, fsrs, Rating } from 'ts-fsrs'
import { expect, it } from 'vitest'
import { DAY } from '@/lib/core/time'
import { forgettingCurve, rampStep, retrievability, temperature } from '@/lib/scheduler/retrievability'

const days = fc.double({ min: 0, max: 36_500, noNaN: true })
const stabilities = fc.double({ min: 0.001, max: 36_500, noNaN: true })

it("[S5] our forgetting curve is the library's to 1e-9", () => {
  fc.assert(
    fc.property(days, stabilities, (t, s) => {
      expect(Math.abs(forgettingCurve(t, s) - forgetting_curve(default_w, t, s))).toBeLessThanOrEqual(1e-9)
    }),
    { numRuns: 1000 },
  )
  const now = new Date('2026-03-01T12:00:00Z')
  const { card } = fsrs().next(createEmptyCard(now), now, Rating.Easy)
  for (const elapsed of [0, 1, 8, 30, 400]) {
    const at = now.getTime() + elapsed * DAY
    const ours = retrievability({ stability: card.stability, lastReview: now.getTime() }, at)
    expect(Math.abs(ours - fsrs().get_retrievability(card, new Date(at), false))).toBeLessThanOrEqual(1e-9)
  }
})

it('[S6] recall is certain at first, 0.9 after the stability, and only ever falls', () => {
  fc.assert(
    fc.property(stabilities, days, days, (s, t, later) => {
      expect(forgettingCurve(0, s)).toBe(1)
      expect(forgettingCurve(s, s)).toBeCloseTo(0.9, 7)
      expect(forgettingCurve(t + later, s)).toBeLessThanOrEqual(forgettingCurve(t, s))
    }),
  )
  // A clock that stands before the review: no time has passed.
  expect(retrievability({ stability: 3, lastReview: 10 * DAY }, 2 * DAY)).toBe(1)
})

it('[S7] hot from 0.9, warm from 0.7, cold below, none for what was never studied', () => {
  expect([1, 0.9, 0.8999, 0.7, 0.6999, 0, null].map(temperature)).toEqual([
    'hot',
    'hot',
    'warm',
    'warm',
    'cold',
    'cold',
    'none',
  ])
})

it('[S8] the heat ramp has eight steps, parted at .35 .50 .62 .70 .80 .90 .96', () => {
  expect([0, 0.35, 0.5, 0.62, 0.7, 0.8, 0.9, 0.96].map(rampStep)).toEqual([0, 1, 2, 3, 4, 5, 6, 7])
  expect([0.349, 0.499, 0.619, 0.699, 0.799, 0.899, 0.959, 1].map(rampStep)).toEqual([0, 1, 2, 3, 4, 5, 6, 7])
})
