import { emptyMap, entryAt, type OrderedMap, sizeOf, valueAt, withEntry, withoutKey } from '../ordered-map'
import type { Configuration } from './set-up'

type Policy = Configuration['policy']

export type Item = {
  readonly version: number
  /** When its TTL is over, in simulated milliseconds; null without a TTL. */
  readonly expires: number | null
  /** The store's count of uses at the last one, and how many uses this item has had. */
  readonly used: number
  readonly uses: number
}

type Rank = { readonly first: number; readonly second: number; readonly key: number }

/** The memory of a cache node: items, the order in which they would be evicted, and that in which they expire. */
export type Store = {
  readonly policy: Policy
  /** Most items. */
  readonly limit: number
  readonly clock: number
  readonly items: OrderedMap<number, Item>
  readonly order: OrderedMap<Rank, number>
  readonly expiries: OrderedMap<Rank, number>
}

const byNumber = (a: number, b: number): number => a - b
const byRank = (a: Rank, b: Rank): number => a.first - b.first || a.second - b.second || a.key - b.key

export const emptyStore = (policy: Policy, limit: number): Store => ({
  policy,
  limit,
  clock: 0,
  items: emptyMap(byNumber),
  order: emptyMap(byRank),
  expiries: emptyMap(byRank),
})

/** Where an item stands in the queue for eviction; null where that order does not name it. */
function rankOf(policy: Policy, key: number, { expires, used, uses }: Item): Rank | null {
  switch (policy) {
    case 'allkeys-lru':
      return { first: used, second: 0, key }
    case 'allkeys-lfu':
      return { first: uses, second: used, key }
    case 'volatile-lru':
      return expires === null ? null : { first: used, second: 0, key }
    case 'volatile-ttl':
      return expires === null ? null : { first: expires, second: 0, key }
    default:
      return null
  }
}

const expiryOf = (key: number, { expires }: Item): Rank | null =>
  expires === null ? null : { first: expires, second: 0, key }

const leave = (map: OrderedMap<Rank, number>, rank: Rank | null) => (rank ? withoutKey(map, rank) : map)
const enter = (map: OrderedMap<Rank, number>, rank: Rank | null) => (rank ? withEntry(map, rank, rank.key) : map)

export const itemOf = (store: Store, key: number): Item | undefined => valueAt(store.items, key)

export function without(store: Store, key: number): Store {
  const item = itemOf(store, key)
  if (!item) return store
  return {
    ...store,
    items: withoutKey(store.items, key),
    order: leave(store.order, rankOf(store.policy, key, item)),
    expiries: leave(store.expiries, expiryOf(key, item)),
  }
}

function placed(store: Store, key: number, item: Item): Store {
  const rest = without(store, key)
  return {
    ...rest,
    clock: item.used,
    items: withEntry(rest.items, key, item),
    order: enter(rest.order, rankOf(rest.policy, key, item)),
    expiries: enter(rest.expiries, expiryOf(key, item)),
  }
}

/** The store after a read has found a key; the same store where it has not. */
export function touched(store: Store, key: number): Store {
  const item = itemOf(store, key)
  return item ? placed(store, key, { ...item, used: store.clock + 1, uses: item.uses + 1 }) : store
}

/** The key that has to make room, by the store's policy; undefined when none may go. */
function victim(store: Store, draw: number): number | undefined {
  if (store.policy === 'allkeys-random') return entryAt(store.items, Math.floor(draw * sizeOf(store.items)))?.[0]
  return entryAt(store.order, 0)?.[1]
}

export type Stored = { readonly store: Store; readonly evicted: number | null; readonly refused: boolean }

/**
 * Sets a key. A new key in a full store evicts one, or is refused when none may go; a key that is there takes no more room.
 * @param draw a random number in [0, 1), for the policy that evicts at random
 */
export function put(store: Store, key: number, value: Pick<Item, 'version' | 'expires'>, draw: number): Stored {
  const before = itemOf(store, key)
  const full = before === undefined && sizeOf(store.items) >= store.limit
  const evicted = full ? victim(store, draw) : undefined
  if (full && evicted === undefined) return { store, evicted: null, refused: true }
  const roomy = evicted === undefined ? store : without(store, evicted)
  const item = { ...value, used: store.clock + 1, uses: (before?.uses ?? 0) + 1 }
  return { store: placed(roomy, key, item), evicted: evicted ?? null, refused: false }
}

/** When the next item expires; infinite when none will. */
export const nextExpiry = (store: Store): number => entryAt(store.expiries, 0)?.[0].first ?? Number.POSITIVE_INFINITY

/** The store without what has expired by a moment, and the keys that went. */
export function expired(store: Store, at: number): { readonly store: Store; readonly keys: readonly number[] } {
  const keys: number[] = []
  let rest = store
  for (let next = entryAt(rest.expiries, 0); next && next[0].first <= at; next = entryAt(rest.expiries, 0)) {
    keys.push(next[1])
    rest = without(rest, next[1])
  }
  return { store: rest, keys }
}
