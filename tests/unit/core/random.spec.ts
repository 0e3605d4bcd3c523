import fc from 'fast-check'
import { expect, it } from 'vitest'
import { seededRandom, shuffled } from '@/lib/core/random'

const take = (seed: string, count: number): number[] => {
  const random = seededRandom(seed)
  return Array.from({ length: count }, random)
}

it('[K1] the same seed gives the same stream, on every device and in every version', () => {
  // Written down once: a form drawn years ago must be drawn again the same.
  expect(take('warm-cache', 3)).toEqual([0.2842907630838454, 0.3958855082746595, 0.7902378758881241])
  expect(take('warm-cache', 50)).toEqual(take('warm-cache', 50))
  expect(take('warm-cache', 3)).not.toEqual(take('warm-cachf', 3))
})

it('[K2] numbers lie in [0, 1) and fill it evenly', () => {
  fc.assert(
    fc.property(fc.string(), (seed) => {
      for (const value of take(seed, 40)) expect(value >= 0 && value < 1).toBe(true)
    }),
  )
  const tenths = new Array<number>(10).fill(0)
  for (const value of take('even', 10_000)) {
    const tenth = Math.floor(value * 10)
    tenths[tenth] = (tenths[tenth] ?? 0) + 1
  }
  for (const count of tenths) expect(Math.abs(count - 1000)).toBeLessThan(150)
})

it('[K3] a shuffle keeps every item once and leaves its input alone', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), fc.string(), (items, seed) => {
      const before = [...items]
      const result = shuffled(items, seededRandom(seed))
      expect([...result].sort()).toEqual([...items].sort())
      expect(items).toEqual(before)
    }),
  )
  const firsts = new Set(
    Array.from({ length: 60 }, (_, index) => shuffled([1, 2, 3], seededRandom(`${index}`)).join('')),
  )
  expect(firsts.size).toBe(6)
})
