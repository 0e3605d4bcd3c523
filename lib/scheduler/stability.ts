/**
 * How a memory moves with a grade: FSRS-6's formulas as plain functions of the weights, for planning and simulating,
 * where a library call a card would cost too much. `schedule` in fsrs.ts stays the one way a learner's memory moves;
 * a property test holds the two together.
 *
 * Source: "The Algorithm", open-spaced-repetition wiki, section FSRS-6, with the bounds and the eight decimals of the
 * reference implementation. S is stability in days, D difficulty 1–10, R the recall probability at the review, G the
 * grade 1–4, w₀…w₂₀ the weights.
 */
import type { Rating } from './memory'
import { forgettingCurveOf } from './retrievability'

type Seven = readonly [number, number, number, number, number, number, number]
export type Weights = readonly [...Seven, ...Seven, ...Seven]

/** As much of a memory as the formulas read and give. */
export type Strength = { readonly stability: number; readonly difficulty: number }

/** FSRS-6's published defaults, fitted to some 10,000 collections. */
export const DEFAULT_WEIGHTS: Weights = [
  0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835, 0.0614, 0.2629, 1.6483,
  0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542,
]

const STABILITY_RANGE = [0.001, 36_500] as const
const LEAST_INITIAL_STABILITY = 0.1
const DIFFICULTY_RANGE = [1, 10] as const

const round8 = (value: number): number => Math.round(value * 1e8) / 1e8
const clamp = (value: number, [least, most]: readonly [number, number]): number =>
  Math.min(Math.max(value, least), most)

/** S₀(G) = max(w_{G−1}, 0.1) */
export function initialStability(w: Weights, rating: Rating): number {
  const [again, hard, good, easy] = w
  return Math.max([again, hard, good, easy][rating - 1] ?? again, LEAST_INITIAL_STABILITY)
}

/** D₀(G) = w₄ − e^{(G−1)·w₅} + 1, before it is brought within 1–10 */
const rawInitialDifficulty = (w: Weights, rating: Rating): number => round8(w[4] - Math.exp((rating - 1) * w[5]) + 1)

export const initialDifficulty = (w: Weights, rating: Rating): number =>
  clamp(rawInitialDifficulty(w, rating), DIFFICULTY_RANGE)

/**
 * Linear damping: D′ = D − w₆·(G−3)·(10−D)/9, so that difficulty nears 10 without reaching it.
 * Mean reversion: D″ = w₇·D₀(4) + (1−w₇)·D′, within 1–10.
 */
export function nextDifficulty(w: Weights, difficulty: number, rating: Rating): number {
  const damped = difficulty + round8((-w[6] * (rating - 3) * (10 - difficulty)) / 9)
  return clamp(round8(w[7] * rawInitialDifficulty(w, 4) + (1 - w[7]) * damped), DIFFICULTY_RANGE)
}

/** S·(1 + e^{w₈}·(11−D)·S^{−w₉}·(e^{w₁₀·(1−R)}−1)·[w₁₅ if hard]·[w₁₆ if easy]) */
export function stabilityAfterRecall(
  w: Weights,
  { stability, difficulty }: Strength,
  r: number,
  rating: Rating,
): number {
  const factor = rating === 2 ? w[15] : rating === 4 ? w[16] : 1
  const growth = Math.exp(w[8]) * (11 - difficulty) * stability ** -w[9] * (Math.exp((1 - r) * w[10]) - 1) * factor
  return round8(clamp(stability * (1 + growth), STABILITY_RANGE))
}

/** w₁₁·D^{−w₁₂}·((S+1)^{w₁₃}−1)·e^{w₁₄·(1−R)}, but at most S / e^{w₁₇·w₁₈}: forgetting never strengthens */
export function stabilityAfterForgetting(w: Weights, { stability, difficulty }: Strength, r: number): number {
  const forgotten = w[11] * difficulty ** -w[12] * ((stability + 1) ** w[13] - 1) * Math.exp((1 - r) * w[14])
  const ceiling = round8(stability / Math.exp(w[17] * w[18]))
  return clamp(ceiling, [STABILITY_RANGE[0], round8(clamp(forgotten, STABILITY_RANGE))])
}

/** Again on the same study day: S·S^{−w₁₉}·e^{w₁₇·(G−3+w₁₈)}, never less than S for a recall */
export function stabilitySameDay(w: Weights, stability: number, rating: Rating): number {
  const factor = stability ** -w[19] * Math.exp(w[17] * (rating - 3 + w[18]))
  return round8(clamp(stability * (rating >= 2 ? Math.max(factor, 1) : factor), STABILITY_RANGE))
}

/** The memory after a first grade. */
export const firstStrength = (w: Weights, rating: Rating): Strength => ({
  stability: initialStability(w, rating),
  difficulty: initialDifficulty(w, rating),
})

/** The memory after a later grade. @param days whole study days since the last one, ≥ 0 */
export function nextStrength(w: Weights, before: Strength, days: number, rating: Rating): Strength {
  const difficulty = nextDifficulty(w, before.difficulty, rating)
  if (days === 0) return { stability: stabilitySameDay(w, before.stability, rating), difficulty }
  const r = forgettingCurveOf(w[20])(days, before.stability)
  const stability = rating === 1 ? stabilityAfterForgetting(w, before, r) : stabilityAfterRecall(w, before, r, rating)
  return { stability, difficulty }
}
