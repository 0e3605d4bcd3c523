/** How sure a share is that was counted: so that five answers do not look like fifty. */

/** Standard normal deviate that leaves 5 % on each side: 90 % within, as everywhere on the site. */
const Z = 1.6448536269514722

export type Share = {
  /** What was counted, of how many; the share is their quotient. */
  readonly hits: number
  readonly of: number
  readonly share: number
  /** The 90 % interval of the share behind it, 0–1. */
  readonly low: number
  readonly high: number
}

/**
 * A share with its Wilson score interval: (p + z²/2n ± z √(p(1 − p)/n + z²/4n²)) ÷ (1 + z²/n). Source: Wilson, JASA 22 (1927).
 * @param of how many, at least 1
 */
export function shareOf(hits: number, of: number): Share {
  const share = hits / of
  const spread = Z * Math.sqrt((share * (1 - share)) / of + Z ** 2 / (4 * of ** 2))
  const middle = share + Z ** 2 / (2 * of)
  const scale = 1 + Z ** 2 / of
  return {
    hits,
    of,
    share,
    // Exactly at the ends, where rounding would leave a trace.
    low: hits === 0 ? 0 : (middle - spread) / scale,
    high: hits === of ? 1 : (middle + spread) / scale,
  }
}
