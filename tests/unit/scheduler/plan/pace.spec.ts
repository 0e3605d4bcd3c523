import fc from 'fast-check'
import { expect, it } from 'vitest'
import { DEFAULT_PACE, paceOf } from '@/lib/scheduler/plan/pace'

const TODAY = 20_513

it('[S45] the pace is the mean of the last thirty study days, our default under fifty grades and within bounds', () => {
  const work = { reviews: 60, fresh: 20, ms: 20 * 15_000 + 40 * 5_000, freshMs: 20 * 15_000 }
  expect(paceOf({}, TODAY)).toEqual(DEFAULT_PACE)
  expect(paceOf({ [TODAY]: { ...work, reviews: 49 } }, TODAY)).toEqual(DEFAULT_PACE)
  expect(paceOf({ [TODAY]: work }, TODAY)).toEqual({ fresh: 15_000, review: 5_000 })
  expect(paceOf({ [TODAY - 29]: work }, TODAY)).toEqual({ fresh: 15_000, review: 5_000 })
  expect(paceOf({ [TODAY - 30]: work }, TODAY)).toEqual(DEFAULT_PACE)
  expect(paceOf({ [TODAY + 1]: work }, TODAY)).toEqual(DEFAULT_PACE)
  const reviewsOnly = { reviews: 60, fresh: 0, ms: 60 * 5_000, freshMs: 0 }
  expect(paceOf({ [TODAY]: reviewsOnly }, TODAY)).toEqual({ fresh: DEFAULT_PACE.fresh, review: 5_000 })
  const day = fc.record({ reviews: fc.nat(500), fresh: fc.nat(500), ms: fc.nat(1e8), freshMs: fc.nat(1e8) })
  fc.assert(
    fc.property(fc.dictionary(fc.integer({ min: TODAY - 40, max: TODAY }).map(String), day), (days) => {
      const { fresh, review } = paceOf(days, TODAY)
      expect(fresh >= 3_000 && fresh <= 90_000 && review >= 2_000 && review <= 45_000).toBe(true)
    }),
  )
})
