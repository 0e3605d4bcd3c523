/**
 * How likely a recall is after a time: FSRS-6's forgetting curve and the product's words for it.
 * Ships to reading pages too: it must not import the scheduling library.
 */
import { DAY, type Instant } from '../core/time'
import type { CardMemory, Temperature } from './memory'

/** w₂₀ of FSRS-6's default parameters: how flat the tail of the curve is. */
const W20 = 0.1542

/** The reference implementation keeps eight decimals of the factor and of the result; so do we, to give the same numbers. */
const round8 = (value: number): number => Math.round(value * 1e8) / 1e8

/**
 * FSRS-6:  R(t, S) = (1 + FACTOR · t / S)^DECAY  with  DECAY = −w₂₀,  FACTOR = 0.9^(1/DECAY) − 1, so that R(S, S) = 0.9
 *
 * Source: "The Algorithm", open-spaced-repetition wiki, section FSRS-6.
 * @returns the curve: t days since the last review, ≥ 0, fractions count; s stability, days until R falls to 0.9, > 0;
 *   gives the probability of recall, 0–1
 */
export function forgettingCurveOf(w20: number): (t: number, s: number) => number {
  const factor = round8(Math.exp((-w20) ** -1 * Math.log(0.9)) - 1)
  return (t, s) => round8((1 + (factor * t) / s) ** -w20)
}

/** The curve of the default parameters. */
export const forgettingCurve = forgettingCurveOf(W20)

/** Probability that the card is recalled at an instant. A clock that stands before the last review counts as no time. */
export const retrievability = (memory: Pick<CardMemory, 'stability' | 'lastReview'>, at: Instant): number =>
  forgettingCurve(Math.max(0, at - memory.lastReview) / DAY, memory.stability)

/** @param r retrievability, or null for what was never studied */
export function temperature(r: number | null): Temperature {
  if (r === null) return 'none'
  if (r >= 0.9) return 'hot'
  return r >= 0.7 ? 'warm' : 'cold'
}

/** Lower ends of steps 1–7 of the heat ramp; .70 and .90 are also where the temperature's word changes. */
const RAMP = [0.35, 0.5, 0.62, 0.7, 0.8, 0.9, 0.96] as const

/** Step of the eight-step heat ramp, 0 (coldest) to 7. @param r retrievability, 0–1 */
export const rampStep = (r: number): number => RAMP.filter((threshold) => r >= threshold).length
