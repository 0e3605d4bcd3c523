import { type Instant, SECOND } from '../../../core/time'
import { type Bytes, compareBytes } from '../../bytes'
import { emptyMap, type OrderedMap, valueAt, withEntry, withoutKey } from '../../ordered-map'
import { type Counts, NO_COUNTS } from './statistics'

/**
 * @property expires second of the epoch from which it is gone, or null for never
 * @property cas what `gets` shows: another number after every change
 */
export type Item = {
  readonly flags: number
  readonly expires: number | null
  readonly data: Bytes
  readonly cas: bigint
}

/** A node. Immutable. */
export type Cache = {
  readonly items: OrderedMap<Bytes, Item>
  /** The last number given to a change. */
  readonly cas: bigint
  readonly counts: Counts
}

export const startCache = (cas = 0n): Cache => ({ items: emptyMap(compareBytes), cas, counts: NO_COUNTS })

/** Longest key in bytes. */
export const LONGEST_KEY = 250
/** Behind so many seconds an expiry time is a moment of the epoch, not a span. */
const LONGEST_SPAN = 60 * 60 * 24 * 30
/** Bytes of an item, its header included, that the server accepts (`-I 1m`). */
const LARGEST_ITEM = 1 << 20
const HEADER = 48
const CAS = 8
const FLAGS = 4

/** Whether an item fits: header, number, flags unless 0, key with its end, data with its line end. */
export const fits = (key: Bytes, flags: number, length: number): boolean =>
  HEADER + CAS + (flags ? FLAGS : 0) + key.length + 1 + length + 2 <= LARGEST_ITEM

export const secondOf = (now: Instant): number => Math.floor(now / SECOND)

/** When an item given this time will be gone: 0 never, negative at once, up to thirty days a span, beyond a moment. */
export function expiryOf(given: number, now: Instant): number | null {
  if (given === 0) return null
  return given > 0 && given <= LONGEST_SPAN ? secondOf(now) + given : given
}

const isLive = ({ expires }: Item, now: Instant): boolean => expires === null || secondOf(now) < expires

/** The item of a key, unless its time is over. The server, too, finds that out when somebody asks. */
export function itemOf({ items }: Cache, key: Bytes, now: Instant): Item | undefined {
  const item = valueAt(items, key)
  return item && isLive(item, now) ? item : undefined
}

/** The cache with the item under a new number. */
export const withItem = (cache: Cache, key: Bytes, item: Omit<Item, 'cas'>): Cache => ({
  ...cache,
  items: withEntry(cache.items, key, { ...item, cas: cache.cas + 1n }),
  cas: cache.cas + 1n,
})

export const withoutItem = (cache: Cache, key: Bytes): Cache => ({ ...cache, items: withoutKey(cache.items, key) })
