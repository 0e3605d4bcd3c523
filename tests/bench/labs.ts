/** What a step of each lab's model costs, a command of the prompt's engines, and a lab's route. `npm run bench -- labs`. */
import { engines } from './labs/engines'
import { pages } from './labs/pages'
import { steps as ports } from './labs/ports'
import { steps as replication } from './labs/replication'
import { steps as sharding } from './labs/sharding'
import type { Measure } from './table'

export const labs = async (): Promise<readonly Measure[]> => [
  ...engines(),
  ...replication(),
  ...sharding(),
  ...ports(),
  ...(await pages()),
]
