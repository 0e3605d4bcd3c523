/**
 * What studying a card once is expected to come to: FSRS-6 with its default weights (stability.ts), the two grades of
 * the screen (miss = again, hit = good), and the rule of a session that a missed card returns until it is hit once.
 */
import { forgettingCurve } from '../retrievability'
import {
  DEFAULT_WEIGHTS,
  firstStrength,
  nextDifficulty,
  nextStrength,
  type Strength,
  stabilityAfterForgetting,
  stabilityAfterRecall,
  stabilitySameDay,
} from '../stability'
import type { Pace } from './types'

const W = DEFAULT_WEIGHTS
const MISS = 1
const HIT = 3

/**
 * How often people hit. Source: the defaults of FSRS's own simulator (fsrs-rs, `SimulatorConfig`), averages over Anki
 * collections, its three grades above "again" read as a hit: the first look; a look soon after a first miss; a look soon
 * after a miss of a known card. Between first look and return there is no forgetting curve to go by: minutes pass, not days.
 */
export const FIRST_HIT = 0.76
export const RETURN_HIT = { fresh: 0.63, seen: 0.784 } as const

/** A card studied once on a day, missed looks and returns included. */
export type Study = {
  /** Probability that the first look is a hit. */
  readonly hit: number
  readonly onHit: Strength
  /** After the miss and the hit that ends its returns. Further misses in between are counted in time, not in strength. */
  readonly onMiss: Strength
  /** Expected milliseconds. */
  readonly ms: number
}

const afterReturn = (missed: Strength): Strength => nextStrength(W, missed, 0, HIT)

const FIRST_ON_HIT = firstStrength(W, HIT)
const FIRST_ON_MISS = afterReturn(firstStrength(W, MISS))

/** ms = fresh + (1 − p)·review / p′: the returns after a miss are geometric with p′. */
export const firstStudy = ({ fresh, review }: Pace): Study => ({
  hit: FIRST_HIT,
  onHit: FIRST_ON_HIT,
  onMiss: FIRST_ON_MISS,
  ms: fresh + ((1 - FIRST_HIT) / RETURN_HIT.fresh) * review,
})

/** Expected milliseconds of a known card that is hit with a probability: review·(1 + (1 − p)/p′) */
export const reviewMs = (hit: number, { review }: Pace): number => review * (1 + (1 - hit) / RETURN_HIT.seen)

/** Stability after a miss on a later day and the hit that ends its returns. */
const stabilityAfterMiss = (strength: Strength, hit: number): number =>
  stabilitySameDay(W, stabilityAfterForgetting(W, strength, hit), HIT)

/** @param days whole study days since the last study, > 0 */
export function review(strength: Strength, days: number, pace: Pace): Study {
  const hit = forgettingCurve(days, strength.stability)
  const { difficulty } = strength
  return {
    hit,
    onHit: {
      stability: stabilityAfterRecall(W, strength, hit, HIT),
      difficulty: nextDifficulty(W, difficulty, HIT),
    },
    onMiss: {
      stability: stabilityAfterMiss(strength, hit),
      difficulty: nextDifficulty(W, nextDifficulty(W, difficulty, MISS), HIT),
    },
    ms: reviewMs(hit, pace),
  }
}

/** Expected recall some days after the first study. @param days ≥ 0, fractions count */
export const recallAfterFirst = (days: number): number =>
  FIRST_HIT * forgettingCurve(days, FIRST_ON_HIT.stability) +
  (1 - FIRST_HIT) * forgettingCurve(days, FIRST_ON_MISS.stability)

/**
 * Expected recall gained by a review: E[R(h) after it] − R(t + h) without it. The same as by `review`, without what a
 * ranking of thousands of cards does not need.
 * @param hit R(t), the probability of a hit  @param days t, whole study days since the last study, > 0
 * @param horizon h, days from the review until recall counts, ≥ 0, fractions count
 */
export const gainOf = (strength: Strength, hit: number, days: number, horizon: number): number =>
  hit * forgettingCurve(horizon, stabilityAfterRecall(W, strength, hit, HIT)) +
  (1 - hit) * forgettingCurve(horizon, stabilityAfterMiss(strength, hit)) -
  forgettingCurve(days + horizon, strength.stability)
