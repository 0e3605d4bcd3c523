import { sharding } from '@/lib/labs/sharding/model'
import { defaultSetup } from '@/lib/labs/sharding/set-up'
import type { Act } from '@/lib/labs/sharding/state'
import type { Measure } from '../table'
import { rate } from './rate'

/** A shard comes and goes, and its slots move in between, with 1,000 keys. */
const coming = (step: number): Act | undefined => {
  if (step % 16 === 0) return { kind: 'add-shard' }
  return step % 16 === 8 ? { kind: 'remove-shard', shard: Math.floor(step / 16) + 1 } : undefined
}

/** A step is to fit into a frame with room to spare: 2 ms with 1,000 keys. */
export const steps = (): readonly Measure[] =>
  rate('sharding, 1,000 keys', sharding, { ...defaultSetup, shards: 5, keys: 1000 }, 64, 2000, coming)
