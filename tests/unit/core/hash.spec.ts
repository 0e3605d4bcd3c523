import fc from 'fast-check'
import { expect, it } from 'vitest'
import { fingerprint, hash53 } from '@/lib/core/hash'

it('[K4] the hash is the published one, an integer below 2^53', () => {
  expect(hash53('revenge')).toBe(4051478007546757)
  expect(hash53('revenue')).toBe(8309097637345594)
  expect(hash53('revenue', 1)).toBe(8697026808958300)
  fc.assert(
    fc.property(
      fc.oneof(fc.string(), fc.constantFrom('캐시', '\u0000', '\ud800', '👋')),
      fc.integer(),
      (text, seed) => {
        const value = hash53(text, seed)
        expect(Number.isSafeInteger(value) && value >= 0).toBe(true)
      },
    ),
  )
})

it('[K5] a fingerprint is eleven characters, equal for equal values and different for any we meet', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(fingerprint(value)).toMatch(/^[0-9a-z]{11}$/)
      expect(fingerprint(structuredClone(value))).toBe(fingerprint(value))
    }),
  )
  expect(new Set(Array.from({ length: 20_000 }, (_, index) => fingerprint(['q', index]))).size).toBe(20_000)
})
