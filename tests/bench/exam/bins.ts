/** Whether foretold probabilities come true. */

/** A probability that was foretold, and whether it happened. */
export type Forecast = { readonly probability: number; readonly happened: boolean }

/** How many, the sum of their probabilities, and how many happened. */
type Sum = { readonly count: number; readonly foretold: number; readonly happened: number }

/** Ten bins of equal width, by rising probability. */
export type Tally = readonly Sum[]

export type Bin = { readonly count: number; readonly foretold: number; readonly observed: number }

const TEN = 10
const NONE: Sum = { count: 0, foretold: 0, happened: 0 }

const both = (one: Sum, other: Sum = NONE): Sum => ({
  count: one.count + other.count,
  foretold: one.foretold + other.foretold,
  happened: one.happened + other.happened,
})

export function tally(forecasts: readonly Forecast[]): Tally {
  const sums = Array.from({ length: TEN }, () => NONE)
  for (const { probability, happened } of forecasts) {
    const bin = Math.min(TEN - 1, Math.floor(probability * TEN))
    sums[bin] = both({ count: 1, foretold: probability, happened: Number(happened) }, sums[bin])
  }
  return sums
}

/** Of several crowds together. */
export const together = (tallies: readonly Tally[]): Tally =>
  Array.from({ length: TEN }, (_, bin) => tallies.reduce((sum, one) => both(sum, one[bin]), NONE))

/**
 * A bin of fewer than `least` forecasts is joined to its neighbour towards the middle, so that no bin is too small to say anything.
 * @returns mean probability and share that happened, 0–1, by rising probability
 */
export function bins(sums: Tally, least = 1000): readonly Bin[] {
  const parts = [...sums]
  while (parts.length > 1) {
    const small = parts.findIndex(({ count }) => count < least)
    if (small < 0) break
    const neighbour = small < parts.length / 2 ? small + 1 : small - 1
    parts[neighbour] = both(parts[neighbour] ?? NONE, parts[small])
    parts.splice(small, 1)
  }
  return parts.map(({ count, foretold, happened }) => ({
    count,
    foretold: foretold / count,
    observed: happened / count,
  }))
}

/** The largest distance between foretold and observed, in points of 100. */
export const worst = (list: readonly Bin[]): number =>
  Math.max(...list.map(({ foretold, observed }) => 100 * Math.abs(foretold - observed)))
