import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { domainVerdict, estimateScore, scaledScore, shareInterval } from '@/lib/exam/scale'
import { cut } from './bank'

const tallies = fc
  .integer({ min: 1, max: 200 })
  .chain((scored) => fc.record({ correct: fc.integer({ min: 0, max: scored }), scored: fc.constant(scored) }))

describe('the scaled score', () => {
  it('[E22] runs through minimum, pass mark and maximum, never falls, and never rounds up to the mark', () => {
    expect([0, 0.36, 0.72, 0.86, 1].map((share) => scaledScore(share, cut))).toEqual([100, 410, 720, 860, 1000])
    expect(scaledScore(0.7199999, cut)).toBe(719)
    expect(scaledScore(1, { ...cut, share: 1 })).toBe(720)
    const share = fc.double({ min: 0, max: 1, noNaN: true })
    fc.assert(
      fc.property(share, share, (one, other) => {
        expect(scaledScore(Math.min(one, other), cut)).toBeLessThanOrEqual(scaledScore(Math.max(one, other), cut))
      }),
    )
  })

  it('[E23] has Wilson’s 90 % interval of the share, mapped through the scale', () => {
    // 36 of 50 by hand: middle (0.72 + 0.027055) / 1.054111, reach (1.644854 · √(0.004032 + 0.00027056)) / 1.054111
    const interval = shareInterval({ correct: 36, scored: 50 })
    expect(interval.low).toBeCloseTo(0.6064, 3)
    expect(interval.high).toBeCloseTo(0.8111, 3)
    expect(shareInterval({ correct: 0, scored: 0 })).toEqual({ low: 0, high: 1 })
    fc.assert(
      fc.property(tallies, (tally) => {
        const { low, high } = shareInterval(tally)
        const share = tally.correct / tally.scored
        expect(low).toBeLessThanOrEqual(share + 1e-12)
        expect(high).toBeGreaterThanOrEqual(share - 1e-12)
        const wider = shareInterval({ correct: tally.correct * 4, scored: tally.scored * 4 })
        expect(wider.high - wider.low).toBeLessThan(high - low)
        const estimate = estimateScore(tally, cut)
        expect(estimate.low).toBeLessThanOrEqual(estimate.scaled)
        expect(estimate.high).toBeGreaterThanOrEqual(estimate.scaled)
      }),
    )
  })

  it('[E24] passes at the mark exactly, and is certain only when the whole interval lies on that side', () => {
    expect(estimateScore({ correct: 36, scored: 50 }, cut)).toMatchObject({ scaled: 720, passed: true, certain: false })
    expect(estimateScore({ correct: 35, scored: 50 }, cut)).toMatchObject({ passed: false, certain: false })
    expect(estimateScore({ correct: 50, scored: 50 }, cut)).toMatchObject({ scaled: 1000, passed: true, certain: true })
    expect(estimateScore({ correct: 10, scored: 50 }, cut)).toMatchObject({ passed: false, certain: true })
    expect(estimateScore({ correct: 0, scored: 0 }, cut)).toEqual({
      scaled: 100,
      low: 100,
      high: 1000,
      passed: false,
      certain: false,
    })
  })

  it('[E25] a domain meets competencies at the share of the pass mark; without scored questions nothing is said', () => {
    expect(domainVerdict({ correct: 18, scored: 25 }, cut)).toBe('meets')
    expect(domainVerdict({ correct: 17, scored: 25 }, cut)).toBe('needs')
    expect(domainVerdict({ correct: 0, scored: 0 }, cut)).toBe('unknown')
  })
})
