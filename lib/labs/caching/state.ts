import type { TraceLine } from '../model'
import { type OrderedMap, withEntry } from '../ordered-map'
import type { Measures } from './measures'
import type { Configuration, Setup, Workload } from './set-up'
import type { Store } from './store'
import type { Operation, Popularity, Request } from './workload'

/** One way to the cache and back; and what a lost node needs until an empty one stands in its place. Both ours, in milliseconds. */
export const CACHE_TIME = 1
export const REPLACEMENT = 5000
/** Queries the database answers at a time; the others wait for their turn. Ours. */
export const CONNECTIONS = 8

/** A read on its way: when it began, and the newest version of its key that had been acknowledged by then. */
export type Read = { readonly key: number; readonly began: number; readonly newest: number }

export type Event =
  | { readonly kind: 'look-up'; readonly read: Read }
  | { readonly kind: 'loaded'; readonly read: Read; readonly asked: number }
  | { readonly kind: 'fill'; readonly read: Read; readonly version: number }
  | { readonly kind: 'written'; readonly key: number; readonly direct: boolean }
  | { readonly kind: 'copy'; readonly key: number; readonly version: number }
  | { readonly kind: 'replaced'; readonly node: number }

export type Moment = { readonly at: number; readonly order: number }

/** Loads of a key under way, and the reads that wait for one of them. */
export type Flight = { readonly loads: number; readonly waiting: readonly Read[] }

export type Node = { readonly up: boolean; readonly store: Store }

/** Application, cache and database under one configuration. It knows nothing of the other. */
export type System = {
  readonly name: 'a' | 'b'
  readonly configuration: Configuration
  readonly workload: Workload
  readonly seed: string
  readonly at: number
  /** Events planned and random numbers drawn so far: both count on. */
  readonly planned: number
  readonly drawn: number
  readonly nodes: readonly Node[]
  /** Versions of rows that have been changed, in the database and as acknowledged; every row begins with version 1. */
  readonly rows: OrderedMap<number, number>
  readonly acknowledged: OrderedMap<number, number>
  /** When each connection of the database is free again. */
  readonly connections: readonly number[]
  readonly flights: OrderedMap<number, Flight>
  readonly queue: OrderedMap<Moment, Event>
  readonly measures: Measures
}

export type State = {
  readonly setup: Setup
  readonly seed: string
  readonly at: number
  readonly popularity: Popularity
  /** The next request, the same for all systems. */
  readonly next: Request | null
  /** One, or two that get the same requests. */
  readonly systems: readonly System[]
}

export type Act =
  | { readonly kind: Operation; readonly key: number }
  | { readonly kind: 'lose-node'; readonly node: number }
  /** Lets some milliseconds go by at once: of all that happens in them only the sums are said. */
  | { readonly kind: 'pass'; readonly ms: number }

/** Every kind of trace line the model emits. All but the last two say which system they are about. */
export const kinds = [
  'hit',
  'hit-stale',
  'miss',
  'unreachable',
  'joined',
  'loaded',
  'stored',
  'stored-old',
  'not-stored',
  'refused',
  'evicted',
  'expired',
  'shared',
  'written',
  'acknowledged',
  'imported',
  'node-lost',
  'node-replaced',
  'passed',
  'asked',
  'nothing-to-do',
] as const
export type Kind = (typeof kinds)[number]
export type Line = TraceLine<Kind>
/** A system after something, and what there is to say about it. */
export type Turn = { readonly system: System; readonly trace: readonly Line[] }

export const say = (system: System, kind: Kind, values: Line['values'] = {}): Line => ({
  at: system.at,
  kind,
  values: { system: system.name, ...values },
})

/** Plans an event some milliseconds ahead; what is planned first comes first of two at one time. */
export const plan = (system: System, delay: number, event: Event): System => ({
  ...system,
  planned: system.planned + 1,
  queue: withEntry(system.queue, { at: system.at + delay, order: system.planned }, event),
})
