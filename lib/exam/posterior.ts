/**
 * What right and wrong answers in some domains say of each domain and of a whole paper. **Ours: a model, with its assumptions.**
 *
 *     m      ~ Beta(8.2, 4.3)              the candidate's level: their share of right answers, all domains alike
 *     p_d|m  ~ Beta(30 m, 30 (1 − m))      the share in domain d: what the other domains show counts like 30 answers
 *     right answers in domain d ~ Binomial(answers, p_d)
 *
 * Given m, the domains are independent and conjugate: p_d | m, data ~ Beta(30 m + right, 30 (1 − m) + wrong), and the data weigh m
 * by ∏_d B(30 m + right, 30 (1 − m) + wrong) / B(30 m, 30 (1 − m)) (the hierarchical beta-binomial; Gelman et al., *Bayesian Data
 * Analysis*, 3rd ed., ch. 5). m is summed over 30 levels: nothing is drawn at random. Everything here is affiliated, so a wrong
 * answer turned right raises every probability.
 */
import { betaBinomial, betaQuantile, betaShareBelow, convolve, logBeta, sumReaches } from './beta'

/** Levels of candidates before anything is known: mean 0.66, standard deviation 0.13. An assumption, worth twelve answers and a half. */
const LEVEL = { right: 8.2, wrong: 4.3 } as const
/** How alike a candidate's domains are: at a level of 0.65 their shares differ by 0.09, one standard deviation. An assumption. */
const ALIKE = 30
const STEPS = 30
/** A level that weighs less changes no probability: it is smaller than what a number near 1 is rounded by. */
const NOTHING = 1e-17
/** Probability outside the interval on each side: 90 % within. */
const OUTSIDE = 0.05

/** Counts of one domain, fractions too: an answer may count less than one. */
export type Evidence = {
  readonly right: number
  readonly wrong: number
  /** Scored questions of the domain in the paper that is foretold. */
  readonly seats: number
}

/** How likely a mark is to be reached, 0–1, and the 90 % interval of that probability as the candidate's true share varies. */
export type Chance = { readonly probability: number; readonly low: number; readonly high: number }

type Level = { readonly a: number; readonly b: number; readonly prior: number; readonly norm: number }

const levels: readonly Level[] = Array.from({ length: STEPS }, (_, step) => {
  const m = (step + 0.5) / STEPS
  const a = ALIKE * m
  const b = ALIKE - a
  return { a, b, prior: (LEVEL.right - 1) * Math.log(m) + (LEVEL.wrong - 1) * Math.log(1 - m), norm: logBeta(a, b) }
})

/** The weight of each level given the answers; they sum to 1. */
function weigh(domains: readonly Evidence[]): number[] {
  const logs = levels.map(({ a, b, prior, norm }) =>
    domains.reduce((sum, { right, wrong }) => sum + logBeta(a + right, b + wrong) - norm, prior),
  )
  const most = Math.max(...logs)
  const weights = logs.map((log) => Math.exp(log - most))
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  return weights.map((weight) => weight / total)
}

/** Right answers needed for a share, free of floating-point noise: 0.72 of 50 is 36. */
const needed = (seats: number, share: number): number => Math.ceil(seats * share - 1e-9)

const tail = (chances: readonly number[], from: number): number =>
  chances.slice(from).reduce((sum, chance) => sum + chance, 0)

/**
 * Foretells a paper, and each domain of it, from what was answered.
 * @param share of the scored questions that must be right, 0–1
 * @returns the chance that the whole reaches the share, and that each domain does, in the order given
 */
export function foretell(
  domains: readonly Evidence[],
  share: number,
): { readonly overall: Chance; readonly domains: readonly Chance[] } {
  const weights = weigh(domains)
  const seats = domains.reduce((sum, domain) => sum + domain.seats, 0)
  // Of each level that counts: the distribution of right answers, domain by domain.
  const papers = levels.flatMap(({ a, b }, level) => {
    const weight = weights[level] ?? 0
    if (weight < NOTHING) return []
    return [{ weight, rows: domains.map((one) => betaBinomial(one.seats, a + one.right, b + one.wrong)) }]
  })
  const mixed = (chance: (rows: readonly number[][]) => number): number =>
    Math.min(
      1,
      papers.reduce((sum, { weight, rows }) => sum + weight * chance(rows), 0),
    )
  const whole = mixed((rows) =>
    sumReaches(rows.slice(0, -1).reduce(convolve, [1]), rows.at(-1) ?? [1], needed(seats, share)),
  )
  return {
    overall: { probability: whole, ...around(whole, shareOf(domains, weights), seats, share) },
    domains: domains.map((domain, index) => {
      const probability = mixed((paper) => tail(paper[index] ?? [], needed(domain.seats, share)))
      return { probability, ...around(probability, shareOf([domain], weights), domain.seats, share) }
    }),
  }
}

type Moments = { readonly mean: number; readonly variance: number }

/** Mean and variance of the expected share of a paper of these domains (law of total variance over the levels). */
function shareOf(domains: readonly Evidence[], weights: readonly number[]): Moments {
  const seats = domains.reduce((sum, domain) => sum + domain.seats, 0)
  let mean = 0
  let square = 0
  let within = 0
  levels.forEach(({ a }, level) => {
    const weight = weights[level] ?? 0
    let expected = 0
    for (const one of domains) {
      const part = seats === 0 ? 1 / domains.length : one.seats / seats
      const total = ALIKE + one.right + one.wrong
      const p = (a + one.right) / total
      expected += part * p
      within += (weight * part ** 2 * p * (1 - p)) / (total + 1)
    }
    mean += weight * expected
    square += weight * expected ** 2
  })
  return { mean, variance: within + square - mean ** 2 }
}

/**
 * The interval of a chance: the ends of the 90 % interval of the true share (the Beta of its mean and variance), each turned into
 * the binomial chance of reaching the mark with it. Widened to the probability itself where that lies outside, as a mean may.
 */
function around(probability: number, { mean, variance }: Moments, seats: number, share: number) {
  const mark = needed(seats, share)
  // A domain without a scored question asks for nothing.
  if (mark === 0) return { low: probability, high: probability }
  const size = (mean * (1 - mean)) / variance - 1
  const [low = 0, high = 1] = [OUTSIDE, 1 - OUTSIDE].map((level) =>
    betaShareBelow(betaQuantile(level, mean * size, (1 - mean) * size), mark, seats - mark + 1),
  )
  return { low: Math.min(low, probability), high: Math.max(high, probability) }
}
