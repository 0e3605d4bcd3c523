import type { Step } from '../model'
import { entriesOf } from '../ordered-map'
import { lastState, type Prediction } from '../story'
import { hitRatio, type Measures, noMeasures, secondOf } from './measures'
import type { Kind, Line, State } from './state'

type Ask = Prediction<State, Kind>
type Run = readonly Step<State, Kind>[]
type Name = 'a' | 'b'

const measuresOf = (run: Run, name: Name): Measures =>
  lastState(run).systems.find((system) => system.name === name)?.measures ?? noMeasures

/** What a system's last read came to: the copy it found was the newest or an old one, or there was none. */
const lastRead =
  (name: Name) =>
  (run: Run): string => {
    const ends: readonly Kind[] = ['hit', 'hit-stale', 'miss']
    const isEnd = ({ kind, values }: Line): boolean => values.system === name && ends.includes(kind)
    const last = run.flatMap(({ trace }) => trace).findLast(isEnd)?.kind
    return last === 'hit' ? 'new' : last === 'hit-stale' ? 'old' : 'miss'
  }

/** Which of two numbers is the greater; differences of less than a twentieth of the sum of both are none. */
const greater = (a: number, b: number): string => (Math.abs(a - b) * 20 < a + b ? 'same' : a > b ? 'a' : 'b')

const compared =
  (number: (measures: Measures) => number) =>
  (run: Run): string =>
    greater(number(measuresOf(run, 'a')), number(measuresOf(run, 'b')))

const hits = (measures: Measures): number => hitRatio(measures) ?? 0
/** The most that the database was asked in one second. */
const peak = ({ seconds }: Measures): number => Math.max(0, ...entriesOf(seconds).map(([, { database }]) => database))

/** The hit ratio of a system in its last whole second, beside that of the second before the node was lost. */
function afterLoss(run: Run): string {
  const lost = run.flatMap(({ trace }) => trace).find(({ kind }) => kind === 'node-lost')?.at ?? 0
  const ratio = (second: number): number => {
    const seen = secondOf(measuresOf(run, 'a'), second)
    return seen.hits / Math.max(1, seen.hits + seen.misses)
  }
  const end = ratio(Math.floor(lastState(run).at / 1000) - 1)
  return end < 0.1 ? 'empty' : end < 0.7 * ratio(Math.floor(lost / 1000) - 1) ? 'partly' : 'by-itself'
}

/** What is asked before each story; the option without a fact is the one the run shows. */
export const predictions: readonly Ask[] = [
  {
    id: 'read-after-write-lazy',
    preset: 'after-a-change',
    options: [
      { id: 'new', fact: 'lazy-loading-stale-data' },
      { id: 'old', fact: null },
      { id: 'miss', fact: 'cache-needs-invalidation-strategy' },
    ],
    outcome: lastRead('a'),
  },
  {
    id: 'read-after-write-through',
    preset: 'after-a-change',
    options: [
      { id: 'new', fact: null },
      { id: 'old', fact: 'write-through-updates-cache-on-write' },
      { id: 'miss', fact: 'write-through-reads-are-hits' },
    ],
    outcome: lastRead('b'),
  },
  {
    id: 'script-without-ttl',
    preset: 'past-the-code',
    options: [
      { id: 'new', fact: 'write-through-no-stale-data' },
      { id: 'old', fact: null },
      { id: 'miss', fact: 'cache-needs-invalidation-strategy' },
    ],
    outcome: lastRead('a'),
  },
  {
    id: 'script-with-ttl',
    preset: 'past-the-code',
    options: [
      { id: 'old', fact: 'ttl-fine-unless-write-through' },
      { id: 'miss', fact: null },
    ],
    outcome: lastRead('b'),
  },
  {
    id: 'fills-an-empty-cache',
    preset: 'empty-cache',
    options: [
      { id: 'a', fact: null },
      { id: 'b', fact: 'write-through-still-needs-lazy-loading' },
      { id: 'same', fact: 'lazy-loading-fills-on-miss' },
    ],
    outcome: compared(hits),
  },
  {
    id: 'more-stale',
    preset: 'short-or-long',
    options: [
      { id: 'a', fact: null },
      { id: 'b', fact: 'ttl-fine-unless-write-through' },
      { id: 'same', fact: 'lazy-loading-stale-data' },
    ],
    outcome: compared(({ tally }) => tally.stale),
  },
  {
    id: 'more-queries',
    preset: 'short-or-long',
    options: [
      { id: 'a', fact: 'ttl-expiry-removes-item' },
      { id: 'b', fact: null },
      { id: 'same', fact: 'cost-cache-needs-hit-rate' },
    ],
    outcome: compared(({ tally }) => tally.queries),
  },
  {
    id: 'price-of-deleting',
    preset: 'delete-on-update',
    options: [
      { id: 'a', fact: null },
      { id: 'b', fact: 'explicit-delete-removes-item' },
      { id: 'same', fact: 'cache-needs-invalidation-strategy' },
    ],
    outcome: compared(hits),
  },
  {
    id: 'peak-with-jitter',
    preset: 'expire-together',
    options: [
      { id: 'a', fact: null },
      { id: 'b', fact: 'ttl-jitter-against-stampede' },
      { id: 'same', fact: 'ttl-expiry-removes-item' },
    ],
    outcome: compared(peak),
  },
  {
    id: 'one-key-expires',
    preset: 'hot-key',
    options: [
      { id: 'one', fact: 'lazy-loading-miss-penalty' },
      { id: 'dozens', fact: null },
      { id: 'none', fact: 'ttl-expiry-removes-item' },
    ],
    outcome: (run) => {
      const { mostBusy } = measuresOf(run, 'a').tally
      return mostBusy === 0 ? 'none' : mostBusy < 12 ? 'one' : 'dozens'
    },
  },
  {
    id: 'who-makes-room',
    preset: 'out-of-room',
    options: [
      { id: 'a', fact: null },
      { id: 'b', fact: 'lru-eviction-when-full' },
      { id: 'same', fact: 'frequent-evictions-scale' },
    ],
    outcome: compared(hits),
  },
  {
    id: 'full-without-ttl',
    preset: 'no-ttl-no-room',
    options: [
      { id: 'evicted', fact: 'maxmemory-policy-volatile-lru-default' },
      { id: 'refused', fact: null },
      { id: 'scaled', fact: 'eviction-policy-families' },
    ],
    outcome: (run) => {
      const { refusals, evictions } = measuresOf(run, 'a').tally
      return refusals > 0 ? 'refused' : evictions > 0 ? 'evicted' : 'scaled'
    },
  },
  {
    id: 'after-the-loss',
    preset: 'node-lost',
    options: [
      { id: 'by-itself', fact: null },
      { id: 'partly', fact: 'lazy-loading-only-requested-data' },
      { id: 'empty', fact: 'lazy-loading-survives-node-failure' },
    ],
    outcome: afterLoss,
  },
  {
    id: 'one-node-of-four',
    preset: 'node-lost',
    options: [
      { id: 'a', fact: null },
      { id: 'b', fact: 'memcached-node-loss-loses-data' },
      { id: 'same', fact: 'memcached-multi-node-sharding' },
    ],
    outcome: compared(({ tally }) => tally.queries),
  },
]
