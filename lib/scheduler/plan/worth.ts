/**
 * What studying a card today is worth for the exam, so that cards can be ranked. h is the time from today's study to the
 * exam, t the days since the card was last studied, both in days.
 *
 *   gain(t, h)  = E[R at the exam | studied today] − R(t + h) if it is left                (a new card: minus 0)
 *   worth       = (gain(t, h) + URGENCY · (gain(t, h) − gain(t + 1, h − 1))) / expected seconds
 *
 * The first term alone is greedy: most recall at the exam for the time. It would take cards too early, while they are
 * warm, because it does not see that the same card competes for tomorrow's minutes too. The second term is what waiting
 * one more day costs: negative while a card still profits from waiting, positive once it goes cold. On the last day
 * of study there is no tomorrow and it falls away. A new card has no second term: how many come when is settled by the intake.
 */
import { forgettingCurve } from '../retrievability'
import type { Strength } from '../stability'
import { firstStudy, gainOf, recallAfterFirst, reviewMs } from './study'
import type { Pace } from './types'

/** Tried 0–10 in the simulation (tests/bench/plan): 2–4 give the most recall, and the fewest misses on the way for it. */
const URGENCY = 3

/** Below this gain of one card's recall a study is not worth a learner's time: a session of 40 would gain 0.2 cards. */
const LEAST_GAIN = 0.005

/** When something is studied and when it has to be known. */
export type Timing = {
  /** Days from the study to the exam, > 0 or 0. */
  readonly horizon: number
  /** Whether another day of study comes before the exam. */
  readonly hasTomorrow: boolean
}

export type Worth = {
  /** Recall gained at the exam a second, urgency included; ranks, otherwise without meaning. */
  readonly rank: number
  /** Expected milliseconds. */
  readonly ms: number
}

/** What a known card is worth, or null when it is better left alone today. @param days whole days since its last study, > 0 */
export function worthOf(strength: Strength, days: number, { horizon, hasTomorrow }: Timing, pace: Pace): Worth | null {
  const hit = forgettingCurve(days, strength.stability)
  const gain = gainOf(strength, hit, days, horizon)
  if (gain < LEAST_GAIN) return null
  const tomorrow = hasTomorrow
    ? gainOf(strength, forgettingCurve(days + 1, strength.stability), days + 1, horizon - 1)
    : gain
  const total = gain + URGENCY * (gain - tomorrow)
  const ms = reviewMs(hit, pace)
  return total > 0 ? { rank: (total / ms) * 1000, ms } : null
}

type Judged = { readonly days: number; readonly difficulty: number; readonly worth: Worth | null }

/**
 * `worthOf` for many cards at one time: cards that stand exactly alike, as those learnt together with the same grades do,
 * are judged once.
 */
export function judge(timing: Timing, pace: Pace): (strength: Strength, days: number) => Worth | null {
  const judged = new Map<number, Judged>()
  return (strength, days) => {
    const known = judged.get(strength.stability)
    if (known?.days === days && known.difficulty === strength.difficulty) return known.worth
    const worth = worthOf(strength, days, timing, pace)
    judged.set(strength.stability, { days, difficulty: strength.difficulty, worth })
    return worth
  }
}

export function worthOfNew({ horizon }: Timing, pace: Pace): Worth {
  const { ms } = firstStudy(pace)
  return { rank: (recallAfterFirst(horizon) / ms) * 1000, ms }
}
