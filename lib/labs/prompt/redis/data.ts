import type { Instant } from '../../../core/time'
import { type Bytes, compareBytes } from '../../bytes'
import { emptyMap, entryAt, type OrderedMap, sizeOf, valueAt, withEntry, withoutKey } from '../../ordered-map'
import { cardinality, type SortedSet } from '../../sorted-set'

export type Value =
  | { readonly kind: 'string'; readonly bytes: Bytes }
  /** Places count up from any number: pushing on the left takes the next one below. */
  | { readonly kind: 'list'; readonly items: OrderedMap<number, Bytes> }
  | { readonly kind: 'hash'; readonly fields: OrderedMap<Bytes, Bytes> }
  | { readonly kind: 'set'; readonly members: OrderedMap<Bytes, true> }
  | { readonly kind: 'zset'; readonly set: SortedSet }
export type Kind = Value['kind']
export type ValueOf<K extends Kind> = Extract<Value, { readonly kind: K }>

/** @property expires milliseconds since the epoch behind which the key is gone; 64 bits, as the server keeps them */
export type Entry = { readonly value: Value; readonly expires: bigint | null }

type Deadline = { readonly at: bigint; readonly key: Bytes }

/** Everything a node holds. Immutable: a kept one is a snapshot. */
export type Data = { readonly entries: OrderedMap<Bytes, Entry>; readonly deadlines: OrderedMap<Deadline, true> }

const byDeadline = (a: Deadline, b: Deadline): number =>
  a.at < b.at ? -1 : a.at > b.at ? 1 : compareBytes(a.key, b.key)

export const NO_DATA: Data = { entries: emptyMap(compareBytes), deadlines: emptyMap(byDeadline) }

export const entryOf = (data: Data, key: Bytes): Entry | undefined => valueAt(data.entries, key)

const without = (deadlines: Data['deadlines'], key: Bytes, entry: Entry | undefined): Data['deadlines'] =>
  typeof entry?.expires === 'bigint' ? withoutKey(deadlines, { at: entry.expires, key }) : deadlines

/** The key at a value that expires then, or never. */
export function put(data: Data, key: Bytes, value: Value, expires: bigint | null): Data {
  const rest = without(data.deadlines, key, entryOf(data, key))
  return {
    entries: withEntry(data.entries, key, { value, expires }),
    deadlines: expires === null ? rest : withEntry(rest, { at: expires, key }, true),
  }
}

export function drop(data: Data, key: Bytes): Data {
  const entry = entryOf(data, key)
  if (!entry) return data
  return { entries: withoutKey(data.entries, key), deadlines: without(data.deadlines, key, entry) }
}

const isEmpty = (value: Value): boolean => {
  if (value.kind === 'list') return sizeOf(value.items) === 0
  if (value.kind === 'hash') return sizeOf(value.fields) === 0
  if (value.kind === 'set') return sizeOf(value.members) === 0
  return value.kind === 'zset' && cardinality(value.set) === 0
}

/** The key at a changed value, its time to live kept. A collection without anything in it is no key. */
export const change = (data: Data, key: Bytes, value: Value): Data =>
  isEmpty(value) ? drop(data, key) : put(data, key, value, entryOf(data, key)?.expires ?? null)

/** Without the keys whose time has passed. The server removes some a moment later; no command can tell. */
export function withoutExpired(data: Data, now: Instant): Data {
  let rest = data
  for (;;) {
    const first = entryAt(rest.deadlines, 0)?.[0]
    if (!first || first.at >= BigInt(now)) return rest
    rest = drop(rest, first.key)
  }
}

/** The value of a key if it is of this kind, null if there is none, `wrong` if it is another. */
export function open<K extends Kind>(data: Data, key: Bytes, kind: K): ValueOf<K> | null | 'wrong' {
  const value = entryOf(data, key)?.value
  if (!value) return null
  return isKind(value, kind) ? value : 'wrong'
}

const isKind = <K extends Kind>(value: Value, kind: K): value is ValueOf<K> => value.kind === kind
