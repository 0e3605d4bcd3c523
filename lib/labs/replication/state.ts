import type { TraceLine } from '../model'
import type { Ranges } from './ranges'
import type { Setup } from './set-up'

export type Node = {
  readonly id: string
  readonly shard: number
  /** `a`, `b` or `c` at home; `away` in the other Region. */
  readonly zone: string
  readonly alive: boolean
  readonly role: 'primary' | 'replica' | 'standby'
  /** The node it copies from. */
  readonly source: string | null
  /** The data set it belongs to: `main`, or its own since an RDS promotion parted it from its source. */
  readonly data: string
  /** Numbers of the writes it has. */
  readonly log: Ranges
}

/** Why an acknowledged write is not in the data the application uses. */
export type Cause = 'no-copy' | 'not-yet-replicated' | 'given-up' | 'left-behind' | 'out-of-reach'
export type Loss = { readonly from: number; readonly to: number; readonly cause: Cause; readonly at: number }

export type Shard = { readonly acknowledged: Ranges; readonly lost: readonly Loss[] }

/** Where an endpoint leads now, for one shard; the configuration endpoint stands for the map that clients get through it. */
export type Entry = {
  readonly endpoint: string
  readonly shard: number
  readonly writes: string | null
  readonly reads: readonly string[]
}

export type Event =
  | { readonly kind: 'write' | 'read' }
  | { readonly kind: 'deliver'; readonly from: string; readonly to: string; readonly write: number }
  | { readonly kind: 'acknowledge'; readonly node: string; readonly write: number }
  | { readonly kind: 'detect'; readonly node: string }
  | { readonly kind: 'promote'; readonly shard: number; readonly failed: string }
  | { readonly kind: 'promoted-by-hand'; readonly node: string }
  | { readonly kind: 'name'; readonly shard: number }

export type Pending = { readonly at: number; readonly order: number; readonly event: Event }

export type Tally = {
  readonly acknowledged: number
  readonly failedWrites: number
  readonly fresh: number
  readonly stale: number
  readonly failedReads: number
}

export type State = {
  readonly setup: Setup
  readonly seed: string
  /** Simulated milliseconds since the start. */
  readonly at: number
  /** Events planned and random numbers drawn so far: both count on. */
  readonly planned: number
  readonly drawn: number
  readonly nodes: readonly Node[]
  readonly shards: readonly Shard[]
  readonly entries: readonly Entry[]
  /** The endpoints in the application's configuration. */
  readonly application: { readonly writes: string; readonly reads: string }
  /** What is to come, in order. */
  readonly queue: readonly Pending[]
  readonly tally: Tally
}

export type Act =
  | { readonly kind: 'kill-node'; readonly node: string }
  | { readonly kind: 'kill-zone'; readonly zone: string }
  | { readonly kind: 'kill-region' }
  | { readonly kind: 'promote'; readonly node: string }
  | { readonly kind: 'point'; readonly use: 'writes' | 'reads'; readonly endpoint: string }

/** Every kind of trace line the model emits. */
export const kinds = [
  'write-acknowledged',
  'write-failed',
  'write-read-only',
  'write-unanswered',
  'replicated',
  'read-fresh',
  'read-stale',
  'read-failed',
  'node-killed',
  'zone-killed',
  'region-killed',
  'failure-detected',
  'replica-gone',
  'nothing-to-promote',
  'waits-for-hand',
  'promoted',
  'promotion-ordered',
  'promoted-by-hand',
  'promoted-away',
  'dns-updated',
  'map-updated',
  'application-pointed',
  'lost-no-copy',
  'lost-not-yet-replicated',
  'lost-given-up',
  'lost-left-behind',
  'lost-out-of-reach',
  'found-again',
  'no-effect',
] as const
export type Kind = (typeof kinds)[number]
export type Line = TraceLine<Kind>
export type Turn = { readonly state: State; readonly trace: readonly Line[] }

export const line = (state: State, kind: Kind, values: Line['values'] = {}): Line => ({ at: state.at, kind, values })

export const nodeOf = (state: State, id: string | null): Node | undefined => state.nodes.find((node) => node.id === id)

export const change = (state: State, id: string, fields: Partial<Node>): State => ({
  ...state,
  nodes: state.nodes.map((node) => (node.id === id ? { ...node, ...fields } : node)),
})

export const changeShard = (state: State, index: number, fields: Partial<Shard>): State => ({
  ...state,
  shards: state.shards.map((shard, at) => (at === index ? { ...shard, ...fields } : shard)),
})

export const count = (state: State, what: keyof Tally): State => ({
  ...state,
  tally: { ...state.tally, [what]: state.tally[what] + 1 },
})

/** Plans an event some milliseconds ahead; what is planned first comes first of two at one time. */
export function plan(state: State, delay: number, event: Event): State {
  const pending = { at: state.at + delay, order: state.planned, event }
  const behind = state.queue.findIndex(({ at }) => at > pending.at)
  const place = behind < 0 ? state.queue.length : behind
  return { ...state, planned: state.planned + 1, queue: state.queue.toSpliced(place, 0, pending) }
}
