/** (d) Our LRU at equal memory against exact LRU, and against the sampled `allkeys-lru` of a real server, on one Zipf trace. */

import { seededRandom } from '../../lib/core/random'
import { emptyStore, itemOf, put, touched } from '../../lib/labs/caching/store'
import { keyAt, popularityOf } from '../../lib/labs/caching/workload'
import { SEED } from '../harness/seed'
import { connectRedis, type RedisClient } from './resp'

const KEYS = 1000
/** Bytes of a value. Of one letter, so that its dump is short and commands take hardly any of the memory that is compared. */
const VALUE = 4096
/** What the items may take, about a tenth of the keys. */
const BUDGET = 150 * VALUE
/** Commands sent at once. */
const BATCH = 50

export type Eviction = {
  readonly name: string
  /** How many items the server held on average, which is the limit of the other two. */
  readonly items: number
  /** Hit ratios of the server and of exact LRU, which ours equals. */
  readonly hits: number
  readonly exact: number
  /** Whether the server could tell uses apart by its clock. */
  readonly timed: boolean
}

const traceOf = (length: number): readonly number[] => {
  const random = seededRandom(`eviction:${SEED}`)
  const popularity = popularityOf({ keys: KEYS, popularity: 'zipf' })
  return Array.from({ length }, () => keyAt(popularity, random()))
}

/** The lab's memory of a node. */
function oursOf(trace: readonly number[], limit: number): number {
  let store = emptyStore('allkeys-lru', limit)
  let hits = 0
  for (const key of trace) {
    const found = itemOf(store, key) !== undefined
    store = found ? touched(store, key) : put(store, key, { version: 1, expires: null }, 0).store
    hits += found ? 1 : 0
  }
  return hits
}

/** Exact LRU as it is most simply written: a map whose order is that of use. */
function exactOf(trace: readonly number[], limit: number): number {
  const used = new Map<number, true>()
  let hits = 0
  for (const key of trace) {
    const found = used.delete(key)
    hits += found ? 1 : 0
    used.set(key, true)
    const [oldest] = used.keys()
    if (used.size > limit && oldest !== undefined) used.delete(oldest)
  }
  return hits
}

async function fieldOf(client: RedisClient, section: string, field: string): Promise<number> {
  const [info] = await client.ask(['INFO', section])
  const text = info?.kind === 'bulk' ? (info.bytes.match(new RegExp(`^${field}:(\\d+)`, 'm'))?.[1] ?? '') : ''
  if (text === '') throw new Error(`INFO ${section} has no ${field}`)
  return Number(text)
}

/** What one request of the trace asks the server: whether the key is there, then the key as used just now. */
type Asking = (key: number, index: number) => readonly (readonly string[])[]

async function theirsOf(client: RedisClient, trace: readonly number[], asking: Asking) {
  let hits = 0
  const sizes: number[] = []
  for (let from = 0; from < trace.length; from += BATCH) {
    const batch = trace.slice(from, from + BATCH)
    const commands = batch.flatMap((key, index) => asking(key, from + index))
    const replies = await client.ask(...commands, ['DBSIZE'])
    replies.forEach((reply, index) => {
      if (reply.kind === 'error') throw new Error(`${commands[index]?.[0]}: ${reply.text}`)
      if (commands[index]?.[0] === 'EXISTS' && reply.kind === 'integer' && reply.value === 1n) hits++
    })
    const size = replies.at(-1)
    if (from > trace.length / 4 && size?.kind === 'integer') sizes.push(Number(size.value))
  }
  return { hits, items: Math.round(sizes.reduce((sum, size) => sum + size, 0) / sizes.length) }
}

/**
 * The server tells uses apart by a clock of one second, and a trace is over in a few: so each key is restored with the idle time it would
 * have if every request took a second. The last run does without, which is what the server does under such a load.
 */
export async function eviction(port: number, length: number): Promise<readonly Eviction[]> {
  const trace = traceOf(length)
  const client = await connectRedis(port)
  await client.ask(['SET', 'value', 'x'.repeat(VALUE)])
  const [, dump] = await client.ask(['PING'], ['DUMP', 'value'])
  if (dump?.kind !== 'bulk') throw new Error('no dump')
  const timed: Asking = (key, index) => [
    ['EXISTS', `${key}`],
    ['RESTORE', `${key}`, '0', dump.bytes, 'REPLACE', 'IDLETIME', `${length - index}`],
  ]
  const untimed: Asking = (key) => [
    ['EXISTS', `${key}`],
    ['RESTORE', `${key}`, '0', dump.bytes, 'REPLACE'],
  ]
  const runs: readonly (readonly [string, string, Asking])[] = [
    ['maxmemory-samples 5', '5', timed],
    ['maxmemory-samples 10', '10', timed],
    ['maxmemory-samples 5, all uses within the second of its clock', '5', untimed],
  ]
  const results: Eviction[] = []
  for (const [name, samples, asking] of runs) {
    await client.ask(['CONFIG', 'SET', 'maxmemory', '0'], ['FLUSHALL', 'SYNC'])
    const limit = `${(await fieldOf(client, 'memory', 'used_memory')) + BUDGET}`
    await client.ask(
      ['CONFIG', 'SET', 'maxmemory-policy', 'allkeys-lru'],
      ['CONFIG', 'SET', 'maxmemory-samples', samples],
      ['CONFIG', 'SET', 'maxmemory', limit],
    )
    const { hits, items } = await theirsOf(client, trace, asking)
    const exact = exactOf(trace, items)
    if (oursOf(trace, items) !== exact) throw new Error(`our LRU is not exact at ${items} items`)
    results.push({ name, items, hits: hits / length, exact: exact / length, timed: asking === timed })
  }
  client.close()
  return results
}
