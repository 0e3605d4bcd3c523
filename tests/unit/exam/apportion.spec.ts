import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { apportion, apportionWithin } from '@/lib/exam/apportion'

const sum = (values: readonly number[]) => values.reduce((left, right) => left + right, 0)
const weights = fc.array(fc.oneof(fc.nat(100), fc.double({ min: 0, max: 1, noNaN: true })), {
  minLength: 1,
  maxLength: 8,
})
const positive = weights.filter((list) => sum(list) > 1e-6)

describe('apportion', () => {
  it('[E1] sums to the total, and every share is within 1 of its quota', () => {
    fc.assert(
      fc.property(fc.nat(200), positive, (total, list) => {
        const shares = apportion(total, list)
        expect(sum(shares)).toBe(total)
        shares.forEach((share, index) => {
          expect(Math.abs(share - (total * (list[index] ?? 0)) / sum(list))).toBeLessThan(1 + 1e-6)
        })
      }),
    )
    expect(apportion(50, [0.3, 0.26, 0.24, 0.2])).toEqual([15, 13, 12, 10])
    expect(apportion(65, [30, 26, 24, 20])).toEqual([19, 17, 16, 13])
    expect(apportion(5, [0, 0])).toEqual([0, 0])
  })

  it('[E2] serves equal fractions in the order given, in spite of floating-point noise', () => {
    expect(apportion(2, [1, 1, 1])).toEqual([1, 1, 0])
    const hundredths = fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(fc.nat(100), hundredths, (total, list) => {
        const fractions = list.map((weight) => weight / 100)
        expect(apportion(total, fractions)).toEqual(apportion(total, list))
      }),
      { numRuns: 2000 },
    )
  })

  it('[E3] within capacities: none is exceeded, nothing is lost that fits, and room enough changes nothing', () => {
    const rows = fc.array(fc.tuple(fc.nat(50), fc.nat(30)), { minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(fc.nat(120), rows, (total, list) => {
        const own = list.map(([weight]) => weight)
        const capacities = list.map(([, capacity]) => capacity)
        const shares = apportionWithin(total, own, capacities)
        const room = sum(list.map(([weight, capacity]) => (weight > 0 ? capacity : 0)))
        expect(sum(shares)).toBe(Math.min(total, room))
        shares.forEach((share, index) => {
          expect(share).toBeLessThanOrEqual(capacities[index] ?? 0)
        })
        const free = list.map(() => total)
        expect(apportionWithin(total, own, free)).toEqual(apportion(total, own))
      }),
    )
    expect(apportionWithin(10, [30, 26, 24, 20], [1, 20, 20, 20])).toEqual([1, 3, 3, 3])
  })
})
