/** The fact behind each wrong option of every lab's predictions, for the payload that calls misunderstood facts back. Build time only. */
import { isFactId } from '../content/ids'
import { type LabId, predictionKey } from '../content/labs'
import type { Misconceptions } from '../content/payload'
import type { FactId } from '../content/types'
import { leaderboardPredictions } from './leaderboard/presets'
import { predictions as ports } from './ports/presets'
import { promptPredictions } from './prompt/predictions'
import { predictions as replication } from './replication/predictions'
import { predictions as sharding } from './sharding/predictions'

/** As much of a prediction as its misconceptions need. */
type Asked = {
  readonly id: string
  readonly options: readonly { readonly id: string; readonly fact: string | null }[]
}

export const predictionsOf: { readonly [Lab in LabId]: readonly Asked[] } = {
  caching: [],
  replication,
  sharding,
  ports,
  prompt: promptPredictions,
  leaderboard: leaderboardPredictions,
}

/** @throws when a fact's id is none: a slip in a lab, which the build must not pass on */
function factOf(text: string): FactId {
  if (!isFactId(text)) throw new Error(`no id of a fact: ${text}`)
  return text
}

export const labMisconceptions: Misconceptions = Object.fromEntries(
  Object.entries(predictionsOf).flatMap(([lab, asked]) =>
    asked.map(({ id, options }) => [
      predictionKey(lab, id),
      Object.fromEntries(options.flatMap(({ id: option, fact }) => (fact === null ? [] : [[option, factOf(fact)]]))),
    ]),
  ),
)
