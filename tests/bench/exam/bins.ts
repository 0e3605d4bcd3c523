/** Whether foretold probabilities come true. */

/** A probability that was foretold, and whether it happened. */
export type Forecast = { readonly probability: number; readonly happened: boolean }

export type Bin = { readonly count: number; readonly foretold: number; readonly observed: number }

/**
 * Ten bins of equal width; a bin of fewer than `least` forecasts is joined to its neighbour towards the middle, so that no bin is
 * too small to say anything.
 * @returns mean probability and share that happened, 0–1, by rising probability
 */
export function bins(forecasts: readonly Forecast[], least = 1000): readonly Bin[] {
  const parts: Forecast[][] = Array.from({ length: 10 }, () => [])
  for (const forecast of forecasts) parts[Math.min(9, Math.floor(forecast.probability * 10))]?.push(forecast)
  while (parts.length > 1) {
    const small = parts.findIndex((part) => part.length < least)
    if (small < 0) break
    const neighbour = small < parts.length / 2 ? small + 1 : small - 1
    parts[neighbour] = [...(parts[neighbour] ?? []), ...(parts[small] ?? [])]
    parts.splice(small, 1)
  }
  return parts.map((part) => ({
    count: part.length,
    foretold: part.reduce((sum, { probability }) => sum + probability, 0) / part.length,
    observed: part.filter(({ happened }) => happened).length / part.length,
  }))
}

/** The largest distance between foretold and observed, in points of 100. */
export const worst = (list: readonly Bin[]): number =>
  Math.max(...list.map(({ foretold, observed }) => 100 * Math.abs(foretold - observed)))
