/** What every lab has, by name: for the build and for tests. Importing this loads every lab; a lab's own page never does. */
import type { LabId } from '../content/labs'
import { predictions as cachingPredictions } from './caching/predictions'
import * as caching from './caching/presets'
import { leaderboardPredictions, leaderboardPresets, leaderboardTasks } from './leaderboard/presets'
import { predictions as portsPredictions } from './ports/predictions'
import * as ports from './ports/presets'
import { promptPredictions } from './prompt/predictions'
import { promptPresets } from './prompt/presets'
import { promptTasks } from './prompt/tasks'
import { predictions as replicationPredictions } from './replication/predictions'
import * as replication from './replication/presets'
import { predictions as shardingPredictions } from './sharding/predictions'
import * as sharding from './sharding/presets'

type Named = { readonly id: string }

/** As much of a prediction as its misconceptions need. */
export type Asked = Named & {
  readonly preset: string
  readonly options: readonly (Named & { readonly fact: string | null })[]
}

export type LabContents = {
  readonly presets: readonly Named[]
  readonly predictions: readonly Asked[]
  readonly tasks: readonly Named[]
}

export const catalogue: { readonly [Lab in LabId]: LabContents } = {
  caching: { presets: caching.presets, predictions: cachingPredictions, tasks: caching.tasks },
  replication: { presets: replication.presets, predictions: replicationPredictions, tasks: replication.tasks },
  sharding: { presets: sharding.presets, predictions: shardingPredictions, tasks: sharding.tasks },
  ports: { presets: ports.presets, predictions: portsPredictions, tasks: ports.tasks },
  prompt: { presets: promptPresets, predictions: promptPredictions, tasks: promptTasks },
  leaderboard: { presets: leaderboardPresets, predictions: leaderboardPredictions, tasks: leaderboardTasks },
}
