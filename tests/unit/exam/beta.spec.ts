import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { betaBinomial, betaQuantile, betaShareBelow, convolve, logBeta, logGamma, sumReaches } from '@/lib/exam/beta'

const shape = fc.double({ min: 0.2, max: 500, noNaN: true })
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)

/** Chance of at least `from` right answers in n, by counting. */
function binomialTail(n: number, p: number, from: number): number {
  const one = [1 - p, p]
  return sum(
    Array.from({ length: n })
      .reduce<number[]>((all) => convolve(all, one), [1])
      .slice(from),
  )
}

describe('the Beta distribution', () => {
  it('[E40] has its known values', () => {
    expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.sqrt(Math.PI)), 10)
    expect(logGamma(5)).toBeCloseTo(Math.log(24), 10)
    expect(logGamma(171)).toBeCloseTo(706.5730622, 6)
    expect(logBeta(2, 3)).toBeCloseTo(Math.log(1 / 12), 10)
    // 1 − (1 − x)⁴ − 4x(1 − x)³ at a half
    expect(betaShareBelow(0.5, 2, 3)).toBeCloseTo(11 / 16, 10)
    expect(betaShareBelow(0.3, 1, 1)).toBeCloseTo(0.3, 10)
    expect([betaShareBelow(-1, 2, 3), betaShareBelow(2, 2, 3)]).toEqual([0, 1])
    expect(betaShareBelow(0.72, 36, 15)).toBeCloseTo(binomialTail(50, 0.72, 36), 10)
    expect(betaShareBelow(0.5, 50_000, 50_000)).toBeCloseTo(0.5, 8)
    expect(betaQuantile(0.05, 2, 1)).toBeCloseTo(Math.sqrt(0.05), 7)
    expect(betaBinomial(3, 1, 1)).toEqual([0.25, 0.25, 0.25, 0.25])
    ;[1 / 6, 1 / 3, 1 / 2].forEach((chance, right) => {
      expect(betaBinomial(2, 2, 1)[right]).toBeCloseTo(chance, 12)
    })
  })

  it('[E40] the share below rises, its quantile turns it round, and a beta-binomial is a distribution with the right mean', () => {
    fc.assert(
      fc.property(shape, shape, fc.double({ min: 0.01, max: 0.99, noNaN: true }), (a, b, level) => {
        const at = betaQuantile(level, a, b)
        const [before, after] = [betaShareBelow(at - 2e-8, a, b), betaShareBelow(at + 2e-8, a, b)]
        expect(before - 1e-9).toBeLessThanOrEqual(level)
        expect(after + 1e-9).toBeGreaterThanOrEqual(level)
        const chances = betaBinomial(15, a, b)
        expect(sum(chances)).toBeCloseTo(1, 10)
        expect(sum(chances.map((chance, right) => chance * right))).toBeCloseTo((15 * a) / (a + b), 8)
      }),
    )
  })

  it('[E40] how likely a sum is to reach a number is the tail of its distribution', () => {
    const counts = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 20 })
    fc.assert(
      fc.property(counts, counts, fc.integer({ min: -3, max: 45 }), (one, other, least) => {
        const tail = convolve(one, other).slice(Math.max(0, least))
        expect(sumReaches(one, other, least)).toBe(sum(tail))
      }),
    )
  })
})
