/**
 * Shares `total` seats among weights by largest remainder (Hamilton's method): with the quota qᵢ = total · wᵢ / Σw, everyone
 * gets ⌊qᵢ⌋ and the seats left over go to the largest fractions qᵢ − ⌊qᵢ⌋. So every share lies within 1 of its quota.
 * Equal fractions are served in the order given: the result depends on nothing else.
 * @param total whole number of seats, ≥ 0
 * @param weights ≥ 0, in any unit; a weight of 0 gets no seat
 * @returns one whole number a weight; they sum to `total`, or are all 0 when no weight is positive
 */
export function apportion(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((left, right) => left + right, 0)
  if (sum <= 0) return weights.map(() => 0)
  const quotas = weights.map((weight) => settled((total * weight) / sum))
  const shares = quotas.map(Math.floor)
  const spare = total - shares.reduce((left, right) => left + right, 0)
  const byFraction = quotas
    .map((quota, index) => ({ index, fraction: settled(quota - Math.floor(quota)) }))
    .sort((a, b) => b.fraction - a.fraction || a.index - b.index)
  for (const { index } of byFraction.slice(0, spare)) shares[index] = (shares[index] ?? 0) + 1
  return shares
}

/** Rounds away the noise of floating-point division, so that equal fractions tie and 12.999999999999998 is 13. */
const settled = (value: number): number => Math.round(value * 1e9) / 1e9

/**
 * The same where no share may exceed its capacity: who would get more is filled up, and the seats that remain are shared anew
 * among the others by their weights, until everyone fits.
 * @param capacities the most each may get, in the order of `weights`
 * @returns one whole number a weight; they sum to `total`, or to less when the capacities of positive weights do not reach it
 */
export function apportionWithin(total: number, weights: readonly number[], capacities: readonly number[]): number[] {
  const full = new Set<number>()
  while (true) {
    const taken = [...full].reduce((sum, index) => sum + (capacities[index] ?? 0), 0)
    const open = weights.map((weight, index) => (full.has(index) ? 0 : weight))
    const shares = apportion(Math.max(0, total - taken), open)
    const exceeding = shares.flatMap((share, index) =>
      !full.has(index) && share > (capacities[index] ?? 0) ? [index] : [],
    )
    if (exceeding.length === 0)
      return shares.map((share, index) => (full.has(index) ? (capacities[index] ?? 0) : share))
    for (const index of exceeding) full.add(index)
  }
}
