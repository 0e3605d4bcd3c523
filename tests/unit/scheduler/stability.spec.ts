import fc from 'fast-check'
import { fsrs } from 'ts-fsrs'
import { expect, it } from 'vitest'
import { DAY } from '@/lib/core/time'
import { schedule } from '@/lib/scheduler/fsrs'
import type { CardMemory, Rating } from '@/lib/scheduler/memory'
import {
  DEFAULT_WEIGHTS,
  firstStrength,
  nextStrength,
  type Strength,
  stabilityAfterForgetting,
  stabilityAfterRecall,
  stabilitySameDay,
} from '@/lib/scheduler/stability'
import { START } from '../../harness/events'

const ratings = fc.constantFrom<Rating>(1, 2, 3, 4)
/** Gaps of no day are as common as long ones: same-day grades have a formula of their own. */
const history = fc.array(fc.record({ rating: ratings, days: fc.oneof(fc.constant(0), fc.nat({ max: 400 })) }), {
  minLength: 1,
  maxLength: 40,
  size: 'max',
})

const step = (before: Strength | null, days: number, rating: Rating): Strength =>
  before === null ? firstStrength(DEFAULT_WEIGHTS, rating) : nextStrength(DEFAULT_WEIGHTS, before, days, rating)

it('[S40] our formulas give the memory that ts-fsrs gives, for any grades and days', () => {
  fc.assert(
    fc.property(history, fc.integer({ min: -720, max: 840 }), (acts, offset) => {
      let memory: CardMemory | null = null
      let ours: Strength | null = null
      let at = START
      for (const { rating, days } of acts) {
        at += days * DAY
        memory = schedule(memory, { rating, at, offset, seed: 'a' }, { retention: 0.9 })
        ours = step(ours, days, rating)
        expect(Math.abs(ours.stability - memory.stability)).toBeLessThanOrEqual(1e-7 * memory.stability + 1e-8)
        expect(Math.abs(ours.difficulty - memory.difficulty)).toBeLessThanOrEqual(1e-7)
      }
    }),
    { numRuns: 1000 },
  )
})

it('[S41] a recall strengthens the more the colder the card, a miss never does, a recall of the same day never weakens', () => {
  const strengths = fc.record({
    stability: fc.double({ min: 0.1, max: 3000, noNaN: true }),
    difficulty: fc.double({ min: 1, max: 10, noNaN: true }),
  })
  const r = fc.double({ min: 0.2, max: 1, noNaN: true })
  fc.assert(
    fc.property(strengths, r, r, fc.constantFrom<Rating>(2, 3, 4), (strength, one, other, rating) => {
      const [cold, warm] = [Math.min(one, other), Math.max(one, other)]
      const after = (recall: number) => stabilityAfterRecall(DEFAULT_WEIGHTS, strength, recall, rating)
      expect(after(cold)).toBeGreaterThanOrEqual(after(warm))
      expect(after(warm)).toBeGreaterThanOrEqual(strength.stability - 1e-8)
      expect(stabilityAfterForgetting(DEFAULT_WEIGHTS, strength, one)).toBeLessThanOrEqual(strength.stability)
      expect(stabilitySameDay(DEFAULT_WEIGHTS, strength.stability, rating)).toBeGreaterThanOrEqual(
        strength.stability - 1e-8,
      )
      expect(stabilitySameDay(DEFAULT_WEIGHTS, strength.stability, 1)).toBeLessThan(strength.stability)
    }),
  )
})

it('[S40] the default weights are the published ones', () => {
  expect([...DEFAULT_WEIGHTS]).toEqual([...fsrs().parameters.w])
})
