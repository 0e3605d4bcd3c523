import type { Cost } from './cost'
import { type LeaderboardAct, type LeaderboardState, leaderboardModel, placeOf, playerName } from './leaderboard'
import { DEFAULT_SETUP, type LeaderboardSetup } from './setup'

export type LeaderboardPreset = {
  readonly id: string
  readonly setup: LeaderboardSetup
  readonly seed: string
  readonly acts: readonly LeaderboardAct[]
}

const MANY: LeaderboardSetup = { players: 100_000, index: false }
const score = (player: string, by: number): LeaderboardAct => ({ kind: 'score', player, by })

export const leaderboardPresets = [
  /** Two who have never played reach the same points. */
  {
    id: 'tie',
    setup: DEFAULT_SETUP,
    seed: 'tie',
    acts: [score('ann', 5000), score('bob', 5000), { kind: 'top', count: 3 }],
  },
  /** One point more is enough: no score of anybody else is touched. */
  {
    id: 'overtake',
    setup: DEFAULT_SETUP,
    seed: 'overtake',
    acts: [
      score('ann', 5000),
      score('bob', 4999),
      { kind: 'rank', player: 'bob' },
      score('bob', 2),
      { kind: 'rank', player: 'bob' },
    ],
  },
  { id: 'top-of-many', setup: MANY, seed: 'many', acts: [{ kind: 'top', count: 10 }] },
  { id: 'top-with-index', setup: { ...MANY, index: true }, seed: 'many', acts: [{ kind: 'top', count: 10 }] },
  {
    id: 'rank-with-index',
    setup: { ...MANY, index: true },
    seed: 'many',
    acts: [{ kind: 'rank', player: playerName(1) }],
  },
  { id: 'around', setup: MANY, seed: 'many', acts: [{ kind: 'around', player: playerName(7), beside: 2 }] },
] as const satisfies readonly LeaderboardPreset[]

export type LeaderboardPresetId = (typeof leaderboardPresets)[number]['id']

/** As in the prompt's lab: `outcome` reads from the run which option is right. */
export type LeaderboardPrediction = {
  readonly id: string
  readonly preset: LeaderboardPresetId
  readonly options: readonly { readonly id: string; readonly fact: string }[]
  readonly outcome: (end: LeaderboardState) => string
}

const dearer = ({ sortedSet, database }: Cost): string =>
  database <= 3 * sortedSet ? 'alike' : database <= 100 * sortedSet ? 'tens' : 'thousands'

export const leaderboardPredictions = [
  {
    id: 'who-leads-a-tie',
    preset: 'tie',
    options: [
      { id: 'ann', fact: 'sorted-sets-unique-and-ordered' },
      { id: 'bob', fact: 'sorted-sets-unique-and-ordered' },
      { id: 'both', fact: 'leaderboard-commands' },
    ],
    outcome: ({ shown }) => shown[0]?.member ?? '',
  },
  {
    id: 'cost-of-the-top',
    preset: 'top-of-many',
    options: [
      { id: 'alike', fact: 'leaderboards-computationally-complex' },
      { id: 'tens', fact: 'leaderboards-computationally-complex' },
      { id: 'thousands', fact: 'leaderboard-top-players-any-time' },
    ],
    outcome: ({ cost }) => dearer(cost),
  },
  {
    id: 'cost-of-a-rank',
    preset: 'rank-with-index',
    options: [
      { id: 'alike', fact: 'leaderboards-computationally-complex' },
      { id: 'tens', fact: 'sorted-set-ranks-on-insert' },
      { id: 'thousands', fact: 'sorted-set-ranks-on-insert' },
    ],
    outcome: ({ cost }) => dearer(cost),
  },
] as const satisfies readonly LeaderboardPrediction[]

export type LeaderboardTask = {
  readonly id: string
  readonly completed: (states: readonly LeaderboardState[]) => boolean
}

/** @returns the states of a run, the first one included */
export function run({ setup, seed, acts }: LeaderboardPreset): readonly LeaderboardState[] {
  const states = [leaderboardModel.start(setup, seed)]
  for (const act of acts)
    states.push(leaderboardModel.step(states.at(-1) ?? leaderboardModel.start(setup, seed), act).state)
  return states
}

export const leaderboardTasks = [
  /** Somebody leads who did not at the start. */
  {
    id: 'new-leader',
    completed: (states) => {
      const [first, last] = [states[0], states.at(-1)]
      const leader = last?.shown[0]
      return Boolean(first && last && leader && leader.rank === 0 && placeOf(first.set, leader.member) !== 0)
    },
  },
  /** Two players share a score, and the learner has both in view. */
  {
    id: 'tie',
    completed: (states) =>
      states.some(({ shown }) => shown.some(({ score }, at) => at > 0 && shown[at - 1]?.score === score)),
  },
  /** The database has done a thousand times the work. */
  {
    id: 'thousand-times',
    completed: (states) => states.some(({ cost }) => cost.sortedSet > 0 && cost.database >= 1000 * cost.sortedSet),
  },
] as const satisfies readonly LeaderboardTask[]
