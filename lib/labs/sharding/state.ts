import type { TraceLine } from '../model'
import type { Ring } from './ring'
import type { Setup } from './set-up'
import type { Move, SlotMap } from './slot-map'

/** Where a key is in each of the three schemes. */
export type Place = {
  readonly key: string
  /** What of it is hashed for its slot. */
  readonly tag: string
  readonly slot: number
  readonly shard: number
  readonly ring: number
  readonly modulo: number
}

/** How many of the keys went elsewhere with the last change of the number of shards. */
export type Moved = { readonly slots: number; readonly ring: number; readonly modulo: number; readonly keys: number }

export type State = {
  readonly setup: Setup
  readonly at: number
  /** Ids of shards, which are also those of the nodes of the other schemes; an id is never used twice. */
  readonly shards: readonly number[]
  readonly nextShard: number
  readonly replicas: number
  readonly map: SlotMap
  /** Moves of slots that are still to come. */
  readonly moves: readonly Move[]
  readonly ring: Ring
  readonly places: readonly Place[]
  /** Of the last change; null before the first. */
  readonly moved: Moved | null
  readonly typed: number
}

export type Act =
  | { readonly kind: 'type-key'; readonly key: string }
  | { readonly kind: 'add-shard' }
  | { readonly kind: 'remove-shard'; readonly shard: number }
  | { readonly kind: 'set-replicas'; readonly replicas: number }

/** Every kind of trace line the model emits. */
export const kinds = [
  'key-placed',
  'key-shares-slot',
  'key-refused',
  'shard-added',
  'shard-leaving',
  'shard-removed',
  'shard-refused-limit',
  'shard-refused-last',
  'slots-moved',
  'balanced',
  'keys-moved',
  'replicas-set',
  'replicas-refused-limit',
  'nothing-to-do',
] as const
export type Kind = (typeof kinds)[number]
export type Line = TraceLine<Kind>
export type Turn = { readonly state: State; readonly trace: readonly Line[] }

export const line = (state: State, kind: Kind, values: Line['values'] = {}): Line => ({ at: state.at, kind, values })
