import { describe, expect, it } from 'vitest'
import { bins, worst } from '../../bench/exam/bins'

const times = (count: number, probability: number, happened: number) =>
  Array.from({ length: count }, (_, number) => ({ probability, happened: number < happened }))

describe('bins of the exam bench', () => {
  it('[E50] joins a bin of too few to its neighbour towards the middle, loses none, and measures the worst', () => {
    const list = bins([...times(20, 0.05, 2), ...times(3, 0.95, 3), ...times(30, 0.55, 12), ...times(20, 0.85, 17)], 10)
    expect(list.map(({ count }) => count)).toEqual([20, 30, 23])
    expect(list[0]).toEqual({ count: 20, foretold: expect.closeTo(0.05, 9), observed: 0.1 })
    expect(worst(list)).toBeCloseTo(15, 9)
    expect(bins(times(5, 1, 5), 1000)).toEqual([{ count: 5, foretold: 1, observed: 1 }])
  })
})
