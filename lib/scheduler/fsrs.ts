/**
 * FSRS-6 behind our own words: the only file that knows ts-fsrs. Same inputs, same output, on every device.
 *
 * Why the dates are shifted: the library counts elapsed days by the UTC calendar, on which Seoul's day would turn at
 * 09:00. Each call moves both instants to the study calendar (study-day.ts) with one offset, and moves the due time back.
 */
import { FSRS, GenSeedStrategyWithCardId, type Card as LibraryCard, State, StrategyMode } from 'ts-fsrs'
import type { Instant } from '../core/time'
import type { CardMemory, Rating } from './memory'
import { fromStudyTime, type Moment, toStudyTime } from './study-day'

/** What a schedule depends on besides the memory. `seed` names the card: it spreads due dates, see `fuzz` below. */
export type Act = Moment & { readonly seed: string; readonly rating: Rating }

/** `retention`: the recall probability at which a card falls due. */
export type SchedulerSettings = { readonly retention: number }

export const DEFAULT_RETENTION = 0.9

/** Outside these FSRS is extrapolating: below, intervals explode; above, every day is a review day. */
const RETENTION_RANGE = [0.7, 0.99] as const

const FIXED = {
  enable_short_term: true,
  learning_steps: ['1m', '10m'],
  relearning_steps: ['10m'],
  maximum_interval: 36_500,
  // Cards learnt together would fall due together for ever; fuzz spreads them by a few per cent.
  enable_fuzz: true,
} as const

/** The library's card with its fuzz seed, which it carries through untouched and joins with the number of reviews. */
type SeededCard = LibraryCard & { readonly fuzzSeed: string }
const SEED_FIELD: keyof SeededCard = 'fuzzSeed'

function createAlgorithm(retention: number): FSRS {
  const algorithm = new FSRS({ ...FIXED, request_retention: retention })
  // biome-ignore lint/correctness/useHookAtTopLevel: a method of the library that happens to be called like a hook
  algorithm.useStrategy(StrategyMode.SEED, GenSeedStrategyWithCardId(SEED_FIELD))
  return algorithm
}

/**
 * The last algorithm used, because building one costs more than a review and a replay needs 100,000. Not state: it is a
 * function of the retention alone. What the library changes on it, the seed, it overwrites before each reading.
 */
let latest: { readonly retention: number; readonly algorithm: FSRS } | null = null

function algorithmFor(settings: SchedulerSettings): FSRS {
  const [least, most] = RETENTION_RANGE
  const retention = Math.min(most, Math.max(least, settings.retention))
  if (latest?.retention !== retention) latest = { retention, algorithm: createAlgorithm(retention) }
  return latest.algorithm
}

const STATES = { learning: State.Learning, review: State.Review, relearning: State.Relearning } as const

function phaseOf(state: State): CardMemory['phase'] {
  if (state === State.Review) return 'review'
  return state === State.Relearning ? 'relearning' : 'learning'
}

/** What the library holds of a card before its first review. */
const UNSEEN = { stability: 0, difficulty: 0, step: 0, reps: 0, lapses: 0 } as const

/**
 * Our memory in the library's words. `elapsed_days` and `scheduled_days` are only copied into its own log.
 *
 * One literal for every case, never a spread: the library copies this object up to seven times a review, and a second
 * object shape makes each copy twenty times dearer, a replay of 100,000 reviews three times as long.
 */
function toLibrary(memory: CardMemory | null, { at, offset, seed }: Moment & { readonly seed: string }): SeededCard {
  const { stability, difficulty, step, reps, lapses } = memory ?? UNSEEN
  // The library throws on negative days. A clock set back counts as no time passed, and the card goes on from here.
  const lastReview = Math.min(memory?.lastReview ?? at, at)
  return {
    due: new Date(toStudyTime(memory?.due ?? at, offset)),
    stability,
    difficulty,
    elapsed_days: 0,
    scheduled_days: 0,
    learning_steps: step,
    reps,
    lapses,
    state: memory === null ? State.New : STATES[memory.phase],
    last_review: new Date(toStudyTime(lastReview, offset)),
    fuzzSeed: `${seed}#`,
  }
}

/**
 * The memory after a review. Days between reviews are study days at the act's own offset; never negative.
 * @param memory null for a card never reviewed
 */
export function schedule(memory: CardMemory | null, act: Act, settings: SchedulerSettings): CardMemory {
  const { card } = algorithmFor(settings).next(
    toLibrary(memory, act),
    new Date(toStudyTime(act.at, act.offset)),
    act.rating,
  )
  return {
    stability: card.stability,
    difficulty: card.difficulty,
    due: fromStudyTime(card.due.getTime(), act.offset),
    lastReview: act.at,
    reps: card.reps,
    lapses: card.lapses,
    phase: phaseOf(card.state),
    step: card.learning_steps,
    recalled: act.rating > 1,
  }
}

/** When each grade given at this moment would bring the card back: what the buttons show, and what `schedule` then does. */
export function intervals(
  memory: CardMemory | null,
  moment: Moment & { readonly seed: string },
  settings: SchedulerSettings,
): Readonly<Record<Rating, Instant>> {
  const due = (rating: Rating): Instant => schedule(memory, { ...moment, rating }, settings).due
  return { 1: due(1), 2: due(2), 3: due(3), 4: due(4) }
}

export { retrievability } from './retrievability'
