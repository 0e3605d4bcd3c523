/**
 * Seats by largest remainder: each weight gets its whole share, and what is left goes to the largest remainders,
 * the earlier weight first when two are equal.
 */
export function apportion(seats: number, weights: readonly number[]): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const shares = weights.map((weight) => (total === 0 ? 0 : (seats * weight) / total))
  const whole = shares.map(Math.floor)
  const left = seats - whole.reduce((sum, share) => sum + share, 0)
  const remainder = (index: number): number => (shares[index] ?? 0) - (whole[index] ?? 0)
  const lucky = new Set(
    weights
      .map((_, index) => index)
      .sort((a, b) => remainder(b) - remainder(a) || a - b)
      .slice(0, left),
  )
  return whole.map((share, index) => share + (lucky.has(index) ? 1 : 0))
}
