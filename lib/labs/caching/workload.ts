import { seededRandom } from '../../core/random'
import type { Workload } from './set-up'

export type Operation = 'read' | 'write' | 'import'

/** Something asked of the application; an import is a write by a script that goes straight to the database. */
export type Request = {
  readonly index: number
  /** Simulated milliseconds, and the same before it was rounded: rounding must not add up over a run. */
  readonly at: number
  readonly exact: number
  readonly operation: Operation
  readonly key: number
}

/** Sums of the weights of keys 1, 2, … up to each of them. */
export type Popularity = readonly number[]

/** Zipf's law with exponent 1 gives key n the weight 1/n. */
export function popularityOf({ keys, popularity }: Pick<Workload, 'keys' | 'popularity'>): Popularity {
  let sum = 0
  return Array.from({ length: keys }, (_, index) => {
    sum += popularity === 'zipf' ? 1 / (index + 1) : 1
    return sum
  })
}

/** The key, counted from 1, at a place between 0 and 1 of all weights laid end to end. */
export function keyAt(popularity: Popularity, place: number): number {
  const wanted = place * (popularity.at(-1) ?? 0)
  let low = 0
  let high = popularity.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if ((popularity[middle] ?? 0) > wanted) high = middle
    else low = middle + 1
  }
  return low + 1
}

/** The request after one, or the first: a Poisson process whose requests depend on workload and seed alone. Null when only hands ask. */
export function requestAfter(
  workload: Workload,
  popularity: Popularity,
  seed: string,
  before: Request | null,
): Request | null {
  if (workload.rate === 0) return null
  const index = (before?.index ?? -1) + 1
  const random = seededRandom(`${seed}:request:${index}`)
  const exact = (before?.exact ?? 0) - (Math.log(1 - random()) * 1000) / workload.rate
  const writes = random() * 100 < workload.writes
  const direct = random() * 100 < workload.direct
  return {
    index,
    exact,
    at: Math.round(exact),
    operation: writes ? (direct ? 'import' : 'write') : 'read',
    key: keyAt(popularity, random()),
  }
}
