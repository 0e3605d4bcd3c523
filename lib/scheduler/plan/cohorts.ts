/**
 * A deck as an expectation: cohorts of cards that stand alike, with weights that may be fractions. A study splits a
 * cohort into those that hit and those that miss, so the look-ahead is the exact expectation of what the schedule does,
 * whichever way each card goes; cohorts that come to stand nearly alike on a day are joined, which keeps it finite.
 */
import { forgettingCurve } from '../retrievability'
import { DEFAULT_WEIGHTS, type Strength } from '../stability'
import type { StudyDay } from '../study-day'
import { lastStudied, studyClock } from './calendar'
import type { Study } from './study'
import type { Situation } from './types'

/** Cards that stand alike. */
export type Cohort = Strength & {
  /** Expected number of cards. */
  readonly weight: number
  /** Last study, in study days with fractions. */
  readonly last: number
  /** The study day on which the long-term schedule brings them. */
  readonly due: StudyDay
  /** Missed on its last study and not hit since: only real cards are, never expected ones. */
  readonly unfinished: boolean
}

export type ExpectedDeck = {
  readonly unseen: number
  readonly cohorts: readonly Cohort[]
  /** Cards in all: the sum of both. */
  readonly size: number
}

/** Steps of ln S and of D within which cohorts of one day are joined. Making both three times finer changes a forecast recall by under 0.2 points. */
const STEP = { stability: 0.35, difficulty: 3 } as const

const W20 = DEFAULT_WEIGHTS[20]
const intervalFactor = (retention: number): number => (retention ** (-1 / W20) - 1) / (0.9 ** (-1 / W20) - 1)

/** Bounds of the scheduler (fsrs.ts). */
const RETENTIONS = [0.7, 0.99] as const
const LONGEST = 36_500

/** Days until a card falls due: R(I, S) = retention, in whole days from 1. Fuzz, which spreads it, is left out. */
export function intervalOf(retention: number): (stability: number) => number {
  const factor = intervalFactor(Math.min(RETENTIONS[1], Math.max(RETENTIONS[0], retention)))
  return (stability) => Math.min(LONGEST, Math.max(1, Math.round(stability * factor)))
}

/** One number for all that must agree: base 2000 holds ln S from the least to the most, base 20 difficulty. */
function keyOf({ stability, difficulty, last, due, unfinished }: Cohort): number {
  const days = (Math.floor(last) * 100_000 + (due - Math.floor(last) + 50_000)) * 2
  const s = Math.round(Math.log(stability) / STEP.stability) + 1000
  return ((days + (unfinished ? 1 : 0)) * 2000 + s) * 20 + Math.round(difficulty / STEP.difficulty)
}

/** Two cohorts as one: weights add up, the rest is averaged, stability by its logarithm. */
function joined(a: Cohort, b: Cohort): Cohort {
  const weight = a.weight + b.weight
  const mean = (x: number, y: number): number => (x * a.weight + y * b.weight) / weight
  return {
    weight,
    stability: Math.exp(mean(Math.log(a.stability), Math.log(b.stability))),
    difficulty: mean(a.difficulty, b.difficulty),
    last: mean(a.last, b.last),
    due: a.due,
    unfinished: a.unfinished,
  }
}

export function join(cohorts: readonly Cohort[]): readonly Cohort[] {
  const groups = new Map<number, Cohort>()
  for (const cohort of cohorts) {
    const key = keyOf(cohort)
    const known = groups.get(key)
    groups.set(key, known ? joined(known, cohort) : cohort)
  }
  return [...groups.values()]
}

/** The learner's deck today. @param retention gives the due days instead of those the cards were given, when not null */
export function deckOf({ cards, now }: Situation, retention: number | null = null): ExpectedDeck {
  const clock = studyClock(now.at, now.offset)
  const interval = retention === null ? null : intervalOf(retention)
  const cohorts = cards.flatMap(({ memory }): Cohort[] => {
    if (memory === null) return []
    const { stability, difficulty, recalled } = memory
    const last = lastStudied(memory.lastReview, now)
    const unfinished = !recalled && Math.floor(last) === Math.floor(clock)
    const due = interval ? Math.floor(last) + interval(stability) : Math.floor(studyClock(memory.due, now.offset))
    return [{ weight: 1, stability, difficulty, last, due, unfinished }]
  })
  return { unseen: cards.length - cohorts.length, cohorts: join(cohorts), size: cards.length }
}

/** What a study leaves of so many cards: one cohort that hit, one that missed and returned. */
export function split(study: Study, weight: number, clock: number, interval: (stability: number) => number): Cohort[] {
  const branches = [
    [study.hit, study.onHit],
    [1 - study.hit, study.onMiss],
  ] as const
  return branches
    .filter(([share]) => share > 0)
    .map(([share, strength]) => ({
      ...strength,
      weight: weight * share,
      last: clock,
      due: Math.floor(clock) + interval(strength.stability),
      unfinished: false,
    }))
}

/** Mean recall over all cards of the deck at a time, unseen ones counting 0; 0 for an empty deck. */
export function meanRecall({ cohorts, size }: ExpectedDeck, clock: number): number {
  if (size === 0) return 0
  const sum = cohorts.reduce(
    (total, { weight, last, stability }) => total + weight * forgettingCurve(Math.max(0, clock - last), stability),
    0,
  )
  // Weights are fractions: their sum may pass the size by a rounding.
  return Math.min(1, sum / size)
}
