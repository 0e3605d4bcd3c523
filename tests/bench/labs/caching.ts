import { caching } from '@/lib/labs/caching/model'
import { defaultSetup } from '@/lib/labs/caching/set-up'
import type { Measure } from '../table'
import { rate } from './rate'

const busy = { ...defaultSetup.workload, rate: 500, writes: 5 } as const

/** Two configurations at 500 requests a second: a small cache, and 1,000 keys of which 500 fit. */
export const steps = (): readonly Measure[] => [
  ...rate('caching, 100 keys', caching, { ...defaultSetup, workload: busy }, 1000, 200),
  ...rate(
    'caching, 1,000 keys',
    caching,
    {
      workload: { ...busy, keys: 1000, warm: true },
      a: { ...defaultSetup.a, memory: 500, ttl: 1 },
      b: { ...defaultSetup.a, memory: 500, ttl: 1, policy: 'allkeys-lfu', jitter: 50, singleFlight: true },
    },
    1000,
    200,
  ),
]
