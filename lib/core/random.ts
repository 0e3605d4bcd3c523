import { hash53 } from './hash'

/** A stream of numbers in [0, 1). Each concern owns its own stream; none is shared. */
export type Random = () => number

/**
 * A reproducible stream from a seed text (mulberry32).
 * The same seed gives the same stream on every device and in every version.
 */
export function seededRandom(seed: string): Random {
  let state = hash53(seed) >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** Fisher–Yates shuffle into a new array; the input is left alone. */
export function shuffled<T>(items: readonly T[], random: Random): T[] {
  const result = [...items]
  for (let last = result.length - 1; last > 0; last--) {
    const pick = Math.floor(random() * (last + 1))
    const held = result[last] as T
    result[last] = result[pick] as T
    result[pick] = held
  }
  return result
}
