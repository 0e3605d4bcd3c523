import { hash53 } from '../../core/hash'
import { seededRandom } from '../../core/random'
import type { Model, Step, TraceLine } from '../model'
import {
  cardinality,
  countScores,
  membersAt,
  rankOf,
  type Scored,
  type SortedSet,
  scoreOf,
  sortedSetOf,
  withScore,
} from '../sorted-set'
import { type Cost, plus, rankCost, topCost, updateCost } from './cost'
import type { LeaderboardSetup } from './setup'

export type LeaderboardAct =
  | { readonly kind: 'score'; readonly player: string; readonly by: number }
  /** The highest so many. */
  | { readonly kind: 'top'; readonly count: number }
  | { readonly kind: 'rank'; readonly player: string }
  /** A player with so many on each side. */
  | { readonly kind: 'around'; readonly player: string; readonly beside: number }

export const LEADERBOARD_TRACES = [
  'scored',
  'tied',
  'leads',
  'top-read',
  'rank-read',
  'rank-unknown',
  'around-read',
] as const
export type LeaderboardTrace = (typeof LEADERBOARD_TRACES)[number]

export type LeaderboardState = {
  readonly setup: LeaderboardSetup
  readonly seed: string
  readonly now: number
  readonly set: SortedSet
  /** Who led at the start. */
  readonly first: string
  /** The act that led here; null at the start. */
  readonly last: LeaderboardAct | null
  /** What all questions so far have cost. */
  readonly cost: Cost
  /** Scores that were drawn because nobody said who scores. */
  readonly draws: number
  /** What the last question showed, best first. */
  readonly shown: readonly (Scored & { readonly rank: number })[]
}

/** An act takes so long: a simplification of ours. */
const ACT_MS = 100
const MOST_POINTS = 1000

export const playerName = (number: number): string => `player${String(number).padStart(3, '0')}`

/** Counted from 0 at the most points; of two with the same, the name that comes later stands higher, as in ZREVRANK. */
export function placeOf(set: SortedSet, player: string): number | undefined {
  const rank = rankOf(set, player)
  return rank === undefined ? undefined : cardinality(set) - 1 - rank
}

/** Players from one place (inclusive) to another (exclusive), best first. */
export function places(set: SortedSet, from: number, to: number): LeaderboardState['shown'] {
  const size = cardinality(set)
  const first = Math.max(0, from)
  return membersAt(set, Math.max(0, size - to), size - first)
    .reverse()
    .map((scored, at) => ({ ...scored, rank: first + at }))
}

const above = (set: SortedSet, score: number): number => cardinality(set) - countScores(set, score, true)

type LeaderboardStep = Step<LeaderboardState, LeaderboardTrace>
type Line = TraceLine<LeaderboardTrace>

function score(state: LeaderboardState, player: string, by: number): LeaderboardStep {
  const { setup, now } = state
  const before = scoreOf(state.set, player) ?? 0
  const points = before + by
  const set = withScore(state.set, player, points)
  const cost = updateCost(cardinality(set), setup.index)
  const rank = (placeOf(set, player) ?? 0) + 1
  const line = (kind: LeaderboardTrace, values: Line['values']): Line => ({ at: now, kind, values })
  const beside = places(set, rank - 2, rank + 1).find((other) => other.member !== player && other.score === points)
  const leads = rank === 1 && placeOf(state.set, player) !== 0
  return {
    state: { ...state, set, cost: plus(state.cost, cost), shown: places(set, rank - 1, rank) },
    trace: [
      line('scored', { player, by, points, rank, ...cost }),
      ...(beside ? [line('tied', { player, other: beside.member, points })] : []),
      ...(leads ? [line('leads', { player, points })] : []),
    ],
  }
}

function top(state: LeaderboardState, count: number): LeaderboardStep {
  const { set, setup, now } = state
  const cost = topCost(cardinality(set), count, setup.index)
  const shown = places(set, 0, count)
  return {
    state: { ...state, cost: plus(state.cost, cost), shown },
    trace: [{ at: now, kind: 'top-read', values: { count: shown.length, ...cost } }],
  }
}

/** One player's rank, or that of a player and the neighbours. */
function rank(state: LeaderboardState, player: string, beside: number): LeaderboardStep {
  const { set, setup, now } = state
  const place = placeOf(set, player)
  const points = scoreOf(set, player)
  const n = cardinality(set)
  if (place === undefined || points === undefined)
    return { state: { ...state, shown: [] }, trace: [{ at: now, kind: 'rank-unknown', values: { player } }] }
  const shown = places(set, place - beside, place + beside + 1)
  const found = rankCost(n, above(set, points), setup.index)
  const cost = beside ? plus(found, topCost(n, shown.length, setup.index)) : found
  const kind = beside ? 'around-read' : 'rank-read'
  return {
    state: { ...state, cost: plus(state.cost, cost), shown },
    trace: [{ at: now, kind, values: { player, rank: place + 1, points, count: shown.length, ...cost } }],
  }
}

/** Whoever the lot falls on scores. The draw depends on the seed and on how many there were, so that a rewound lab draws the same. */
function drawn({ seed, draws, setup }: LeaderboardState): readonly [player: string, by: number] {
  const player = playerName(1 + (hash53(`${seed}:${draws}:player`) % setup.players))
  return [player, 1 + (hash53(`${seed}:${draws}:points`) % 100)]
}

export const leaderboardModel: Model<LeaderboardSetup, LeaderboardState, LeaderboardAct, LeaderboardTrace> = {
  start: (setup, seed) => {
    const random = seededRandom(seed)
    const set = sortedSetOf(
      Array.from({ length: setup.players }, (_, at) => ({
        member: playerName(at + 1),
        score: Math.floor(random() * MOST_POINTS),
      })),
    )
    const shown = places(set, 0, 10)
    const cost = { sortedSet: 0, database: 0 }
    return { setup, seed, now: 0, set, first: shown[0]?.member ?? '', last: null, cost, draws: 0, shown }
  },
  step: (before, act) => {
    if (!act) {
      const [player, by] = drawn(before)
      return leaderboardModel.step({ ...before, draws: before.draws + 1 }, { kind: 'score', player, by })
    }
    const state = { ...before, now: before.now + ACT_MS, last: act }
    if (act.kind === 'score') return score(state, act.player, act.by)
    if (act.kind === 'top') return top(state, act.count)
    return rank(state, act.player, act.kind === 'around' ? act.beside : 0)
  },
}
