/** What a step of each lab's model costs, and a command of the prompt's engines. `npm run bench -- labs`. */
import { steps as caching } from './labs/caching'
import { engines } from './labs/engines'
import { steps as ports } from './labs/ports'
import { steps as replication } from './labs/replication'
import { steps as sharding } from './labs/sharding'
import type { Measure } from './table'

export const labs = async (): Promise<readonly Measure[]> => [
  ...engines(),
  ...caching(),
  ...replication(),
  ...sharding(),
  ...ports(),
]
