/** The Beta distribution and its binomial mixture: what is known of a share after some right and wrong answers. */

/** ln Γ(x) for x > 0: Stirling's series beyond 10, reached by Γ(x + 1) = x Γ(x); exact to about 1e-12. */
export function logGamma(x: number): number {
  let product = 1
  let at = x
  for (; at < 10; at++) product *= at
  const inverse = 1 / (at * at)
  const series = (1 / 12 - inverse * (1 / 360 - inverse * (1 / 1260 - inverse / 1680))) / at
  return (at - 0.5) * Math.log(at) - at + 0.5 * Math.log(2 * Math.PI) + series - Math.log(product)
}

/** ln B(a, b) = ln Γ(a) + ln Γ(b) − ln Γ(a + b), for a, b > 0. */
export const logBeta = (a: number, b: number): number => logGamma(a) + logGamma(b) - logGamma(a + b)

/**
 * The regularised incomplete beta function Iₓ(a, b): how likely a Beta(a, b) share is to be at most x. Also the chance of at
 * least a right answers in n when each is right with probability x: Iₓ(a, n − a + 1).
 * By its continued fraction (Abramowitz & Stegun 26.5.8) evaluated as Lentz does, on the side where it converges fast.
 */
export function betaShareBelow(x: number, a: number, b: number): number {
  if (x <= 0) return 0
  if (x >= 1) return 1
  if (x > (a + 1) / (a + b + 2)) return 1 - betaShareBelow(1 - x, b, a)
  return (Math.exp(a * Math.log(x) + b * Math.log1p(-x) - logBeta(a, b)) / a) * fraction(x, a, b)
}

const TINY = 1e-300
const away = (value: number): number => (Math.abs(value) < TINY ? TINY : value)

function fraction(x: number, a: number, b: number): number {
  let c = 1
  let d = 1 / away(1 - ((a + b) * x) / (a + 1))
  let value = d
  // Terms needed grow with √max(a, b); the bound only keeps a defect from hanging the page.
  for (let m = 1; m <= 10_000; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1))
    const before = value
    for (const term of [even, odd]) {
      d = 1 / away(1 + term * d)
      c = away(1 + term / c)
      value *= d * c
    }
    if (Math.abs(value - before) < 1e-13 * value) break
  }
  return value
}

/** The share below which a Beta(a, b) share lies with that probability: `betaShareBelow` turned round by halving, to 1e-8. */
export function betaQuantile(probability: number, a: number, b: number): number {
  let low = 0
  let high = 1
  while (high - low > 1e-8) {
    const middle = (low + high) / 2
    if (betaShareBelow(middle, a, b) < probability) low = middle
    else high = middle
  }
  return (low + high) / 2
}

/**
 * The beta-binomial distribution: how likely each number of right answers 0…n is when their share is Beta(a, b).
 *
 *     P(0) = ∏ⱼ₌₀ⁿ⁻¹ (b + j) / (a + b + j)        P(k + 1) / P(k) = (n − k)(a + k) / ((k + 1)(b + n − k − 1))
 */
export function betaBinomial(n: number, a: number, b: number): number[] {
  let chance = 1
  for (let j = 0; j < n; j++) chance *= (b + j) / (a + b + j)
  const chances = [chance]
  for (let k = 0; k < n; k++) {
    chance *= ((n - k) * (a + k)) / ((k + 1) * (b + n - k - 1))
    chances.push(chance)
  }
  return chances
}

/** The distribution of a sum of independent whole numbers, each given as its chances of 0, 1, 2… */
export function convolve(one: readonly number[], other: readonly number[]): number[] {
  const sum = new Array<number>(one.length + other.length - 1).fill(0)
  for (let i = 0; i < one.length; i++) {
    const p = one[i] ?? 0
    for (let j = 0; j < other.length; j++) sum[i + j] = (sum[i + j] ?? 0) + p * (other[j] ?? 0)
  }
  return sum
}

/** How likely the sum of two such numbers is to reach `least`; its distribution, which would cost their product, is not made. */
export function sumReaches(one: readonly number[], other: readonly number[], least: number): number {
  let sum = 0
  // How likely the other is to reach what is still wanting.
  let reaches = 0
  let from = other.length
  for (let i = Math.max(0, least - other.length + 1); i < one.length; i++) {
    while (from > Math.max(0, least - i)) reaches += other[--from] ?? 0
    sum += (one[i] ?? 0) * reaches
  }
  return sum
}
