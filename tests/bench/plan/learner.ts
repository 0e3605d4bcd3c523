/**
 * Simulated learners: people whose memory follows FSRS-6, each with weights of their own. The schedulers never see these,
 * only grades.
 *
 * The spreads are ours, by the differences between users that FSRS's authors report for fitted weights (initial
 * stabilities differ by a factor of two either way, the tail of the curve by a quarter), so that a learner may well be far
 * from the defaults: nobody is scheduled by the truth.
 */
import { type Random, seededRandom } from '@/lib/core/random'
import { FIRST_HIT, RETURN_HIT } from '@/lib/scheduler/plan/study'
import { DEFAULT_WEIGHTS, type Weights } from '@/lib/scheduler/stability'

/** Standard deviations: of logarithms, but for the logit of the first hit and for difficulty, which are absolute. */
const SPREAD = {
  /** All four initial stabilities together: a good memory, a poor one. */
  memory: 0.35,
  /** Each initial stability by itself. */
  initial: 0.3,
  /** How much a recall strengthens (e^w₈), and what a miss leaves (w₁₁). */
  growth: 0.25,
  forgetting: 0.25,
  /** The tail of the curve (w₂₀). */
  tail: 0.25,
  /** What is known before the first look. */
  firstHit: 0.5,
  /** A card's own difficulty, on FSRS's scale of 1–10. */
  difficulty: 1.5,
} as const
/** Bounds the reference implementation puts on w₂₀. */
const TAIL = [0.1, 0.8] as const
/** How much one step of difficulty lowers the logit of the first hit. */
const HARDER_FIRST = 0.35

export type Learner = {
  readonly seed: string
  readonly weights: Weights
  /** Card by card: what is added to FSRS's initial difficulty. */
  readonly difficulty: readonly number[]
  /** Card by card: probability of a hit at the first look. */
  readonly firstHit: readonly number[]
  readonly returnHit: typeof RETURN_HIT
}

/** Box–Muller. */
const normal = (random: Random): number => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())

const logistic = (x: number): number => 1 / (1 + Math.exp(-x))

export function drawLearner(seed: string, cards: number): Learner {
  const random = seededRandom(seed)
  const factor = (spread: number): number => Math.exp(spread * normal(random))
  const [w0, w1, w2, w3, w4, w5, w6, w7, w8, w9, w10, w11, w12, w13, w14, w15, w16, w17, w18, w19, w20] =
    DEFAULT_WEIGHTS
  const memory = factor(SPREAD.memory)
  const initial = (w: number): number => w * memory * factor(SPREAD.initial)
  const weights: Weights = [
    ...([initial(w0), initial(w1), initial(w2), initial(w3), w4, w5, w6] as const),
    ...([w7, w8 + Math.log(factor(SPREAD.growth)), w9, w10, w11 * factor(SPREAD.forgetting), w12, w13] as const),
    ...([w14, w15, w16, w17, w18, w19, Math.min(TAIL[1], Math.max(TAIL[0], w20 * factor(SPREAD.tail)))] as const),
  ]
  const ability = Math.log(FIRST_HIT / (1 - FIRST_HIT)) + SPREAD.firstHit * normal(random)
  const difficulty = Array.from({ length: cards }, () => SPREAD.difficulty * normal(random))
  const firstHit = difficulty.map((harder) => logistic(ability - HARDER_FIRST * harder))
  return { seed, weights, difficulty, firstHit, returnHit: RETURN_HIT }
}
