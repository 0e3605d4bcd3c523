import { oneOfNumbers, whole, within } from '../query'
import { type Limit, limits, MOST_REPLICAS, mostShards } from './nodes'

export const MOST_KEYS = 1000
export const MOST_TYPED = 12
export const LONGEST_KEY = 64

export type Setup = {
  /** Shards of the cluster, and as many nodes of the two schemes beside it. */
  readonly shards: number
  readonly replicas: number
  /** Most nodes of the cluster. */
  readonly limit: Limit
  /** How many keys `user:1`, `user:2`, … there are already. */
  readonly keys: number
  /** Keys that somebody has typed. */
  readonly typed: readonly string[]
}

export const defaultSetup: Setup = { shards: 3, replicas: 1, limit: 90, keys: 100, typed: [] }

/** Whether a text can be a key here: not empty, not long, well-formed, without control characters. */
export const isKey = (text: string): boolean =>
  text !== '' && text.length <= LONGEST_KEY && !/[\p{Cc}\p{Cs}]/u.test(text)

/** The nearest set-up that exists. */
export function settled(setup: Setup): Setup {
  const replicas = within(setup.replicas, 0, MOST_REPLICAS)
  return {
    limit: setup.limit,
    replicas,
    shards: within(setup.shards, 1, mostShards(setup.limit, replicas)),
    keys: within(setup.keys, 0, MOST_KEYS),
    typed: [...new Set(setup.typed.filter(isKey))].slice(0, MOST_TYPED),
  }
}

/** The set-up as the query of an address, version 1. */
export function setupToQuery({ shards, replicas, limit, keys, typed }: Setup): string {
  const query = new URLSearchParams({ v: '1', s: `${shards}`, r: `${replicas}`, l: `${limit}`, n: `${keys}` })
  for (const key of typed) query.append('k', key)
  return query.toString()
}

/** The set-up of an address. What is missing or malformed is as in the default; another version is the default. */
export function setupFromQuery(query: string): Setup {
  const at = new URLSearchParams(query)
  if (at.get('v') !== '1') return defaultSetup
  return settled({
    shards: whole(at.get('s'), 1, 500, defaultSetup.shards),
    replicas: whole(at.get('r'), 0, MOST_REPLICAS, defaultSetup.replicas),
    limit: oneOfNumbers(at.get('l'), limits, defaultSetup.limit),
    keys: whole(at.get('n'), 0, MOST_KEYS, defaultSetup.keys),
    typed: at.getAll('k'),
  })
}
