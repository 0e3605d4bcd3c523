import { replication } from '@/lib/labs/replication/model'
import { defaultSetup } from '@/lib/labs/replication/set-up'
import type { Measure } from '../table'
import { rate } from './rate'

/** Steps of a small cluster, and of the largest the lab draws. */
export const steps = (): readonly Measure[] => [
  ...rate('replication, 3 nodes', replication, defaultSetup, 1000, 100),
  ...rate(
    'replication, 30 nodes',
    replication,
    { ...defaultSetup, deployment: 'cluster-mode-enabled', shards: 5, replicas: 5 },
    1000,
    100,
  ),
]
