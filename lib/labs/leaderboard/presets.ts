import { type Prediction, type Preset, predictEnd, type Task } from '../story'
import type { Cost } from './cost'
import { type LeaderboardAct, type LeaderboardState, type LeaderboardTrace, places, playerName } from './leaderboard'
import { DEFAULT_SETUP, type LeaderboardSetup } from './setup'

export type LeaderboardPreset = Preset<LeaderboardSetup, LeaderboardAct>

const MANY: LeaderboardSetup = { players: 100_000, index: false }
const score = (player: string, by: number): LeaderboardAct => ({ kind: 'score', player, by })

export const leaderboardPresets: readonly LeaderboardPreset[] = [
  /** Two who have never played reach the same points. */
  {
    id: 'tie',
    setup: DEFAULT_SETUP,
    seed: 'tie',
    script: [score('ann', 5000), score('bob', 5000), { kind: 'top', count: 3 }],
  },
  /** One point more is enough: no score of anybody else is touched. */
  {
    id: 'overtake',
    setup: DEFAULT_SETUP,
    seed: 'overtake',
    script: [
      score('ann', 5000),
      score('bob', 4999),
      { kind: 'rank', player: 'bob' },
      score('bob', 2),
      { kind: 'rank', player: 'bob' },
    ],
  },
  { id: 'top-of-many', setup: MANY, seed: 'many', script: [{ kind: 'top', count: 10 }] },
  { id: 'top-with-index', setup: { ...MANY, index: true }, seed: 'many', script: [{ kind: 'top', count: 10 }] },
  {
    id: 'rank-with-index',
    setup: { ...MANY, index: true },
    seed: 'many',
    script: [{ kind: 'rank', player: playerName(1) }],
  },
  { id: 'around', setup: MANY, seed: 'many', script: [{ kind: 'around', player: playerName(7), beside: 2 }] },
]

const dearer = ({ sortedSet, database }: Cost): string =>
  database <= 3 * sortedSet ? 'alike' : database <= 100 * sortedSet ? 'tens' : 'thousands'

/** @param outcome reads from the end of the run which option is right: nobody says it by hand */
const ask = predictEnd<LeaderboardState, LeaderboardTrace>

export const leaderboardPredictions: readonly Prediction<LeaderboardState, LeaderboardTrace>[] = [
  ask(
    'who-leads-a-tie',
    'tie',
    [
      ['ann', 'sorted-sets-unique-and-ordered'],
      ['bob', null],
      ['both', 'leaderboard-commands'],
    ],
    ({ shown }) => shown[0]?.member ?? '',
  ),
  ask(
    'cost-of-the-top',
    'top-of-many',
    [
      ['alike', 'leaderboards-computationally-complex'],
      ['tens', 'leaderboards-computationally-complex'],
      ['thousands', null],
    ],
    ({ cost }) => dearer(cost),
  ),
  ask(
    'cost-of-a-rank',
    'rank-with-index',
    [
      ['alike', 'leaderboards-computationally-complex'],
      ['tens', 'sorted-set-ranks-on-insert'],
      ['thousands', null],
    ],
    ({ cost }) => dearer(cost),
  ),
  ask(
    'overtaken',
    'overtake',
    [
      ['second', 'sorted-set-ranks-on-insert'],
      ['first', null],
      ['shared', 'sorted-sets-unique-and-ordered'],
    ],
    ({ shown }) => (shown[0]?.rank === 0 ? 'first' : 'second'),
  ),
  ask(
    'cost-of-the-top-with-an-index',
    'top-with-index',
    [
      ['alike', null],
      ['tens', 'leaderboards-computationally-complex'],
      ['thousands', 'leaderboards-computationally-complex'],
    ],
    ({ cost }) => dearer(cost),
  ),
  ask(
    'cost-of-the-neighbours',
    'around',
    [
      ['alike', 'leaderboards-computationally-complex'],
      ['tens', 'sorted-set-ranks-on-insert'],
      ['thousands', null],
    ],
    ({ cost }) => dearer(cost),
  ),
]

export const leaderboardTasks: readonly Task<LeaderboardState>[] = [
  /** Somebody leads who did not at the start. */
  { id: 'new-leader', done: ({ set, first }) => places(set, 0, 1).some(({ member }) => member !== first) },
  /** Two players share a score, and the learner has both in view. */
  { id: 'tie', done: ({ shown }) => shown.some(({ score }, at) => at > 0 && shown[at - 1]?.score === score) },
  /** The database has done a thousand times the work. */
  { id: 'thousand-times', done: ({ cost }) => cost.sortedSet > 0 && cost.database >= 1000 * cost.sortedSet },
]
