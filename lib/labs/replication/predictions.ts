import type { Step } from '../model'
import { lastState, type Prediction } from '../story'
import { endpointsInUse, writableEndpoints } from './endpoints'
import { count } from './ranges'
import type { Kind, State } from './state'

type Ask = Prediction<State, Kind>
type Run = readonly Step<State, Kind>[]

const lost = (state: State): number => state.shards.reduce((sum, shard) => sum + count(shard.lost), 0)
const happened = (run: Run, ...kinds: readonly Kind[]): boolean =>
  run.some(({ trace }) => trace.some(({ kind }) => kinds.includes(kind)))

/** Milliseconds from the first failed write to the next that was acknowledged; infinite when none was. */
function outage(run: Run): number {
  const lines = run.flatMap(({ trace }) => trace)
  const from = lines.find(({ kind }) => kind === 'write-failed')?.at ?? 0
  return (lines.find(({ kind, at }) => kind === 'write-acknowledged' && at > from)?.at ?? Infinity) - from
}

const SECONDS = 10_000
const HOUR = 3_600_000

const howLong = (run: Run): string => (outage(run) < SECONDS ? 'seconds' : outage(run) < HOUR ? 'minutes' : 'by-hand')

/** How many acknowledged writes are gone at the end. */
const howMany = (run: Run): string => {
  const state = lastState(run)
  return lost(state) === 0 ? 'none' : lost(state) < state.tally.acknowledged ? 'latest' : 'all'
}

/** Which endpoint writes go through at the end. */
const whichName = (run: Run): string => {
  const state = lastState(run)
  const [first] = run
  const before = first?.state.application.writes
  const able = writableEndpoints(state)
  if (before !== undefined && able.includes(before)) return 'same'
  return able.length > 0 ? 'another' : 'none'
}

/** How many shards refuse writes right after the failure. */
const howWide = (run: Run): string => {
  const shards = new Set(
    run.flatMap(({ trace }) => trace.flatMap(({ kind, values }) => (kind === 'write-failed' ? [values.shard] : []))),
  )
  return shards.size === 0 ? 'none' : shards.size < lastState(run).shards.length ? 'one-shard' : 'all'
}

/** What is asked before each story; the option without a fact is the one the run shows. */
export const predictions: readonly Ask[] = [
  {
    id: 'latest-writes',
    preset: 'primary-fails',
    options: [
      { id: 'none', fact: 'redis-failover-in-seconds' },
      { id: 'latest', fact: null },
      { id: 'all', fact: 'replica-promoted-on-primary-failure' },
    ],
    outcome: howMany,
  },
  {
    id: 'endpoint-after-failover',
    preset: 'primary-fails',
    options: [
      { id: 'same', fact: null },
      { id: 'another', fact: 'failover-moves-primary-endpoint' },
      { id: 'none', fact: 'replica-promoted-on-primary-failure' },
    ],
    outcome: whichName,
  },
  {
    id: 'read-from-replica',
    preset: 'reads-from-replicas',
    options: [
      { id: 'newest', fact: 'redis-replication-asynchronous' },
      { id: 'older', fact: null },
      { id: 'error', fact: 'read-scaling-by-replicas' },
    ],
    outcome: (run) => (happened(run, 'read-failed') ? 'error' : happened(run, 'read-stale') ? 'older' : 'newest'),
  },
  {
    id: 'replicas-alone',
    preset: 'replicas-alone',
    options: [
      { id: 'seconds', fact: 'redis-ha-multi-az-not-replicas' },
      { id: 'minutes', fact: 'cmd-multi-az-by-default' },
      { id: 'by-hand', fact: null },
    ],
    outcome: howLong,
  },
  {
    id: 'healthy-primary-replaced',
    preset: 'promoted-by-hand',
    options: [
      { id: 'none', fact: 'redis-replication-asynchronous' },
      { id: 'latest', fact: null },
      { id: 'all', fact: 'redis-promote-detaches-replica' },
    ],
    outcome: howMany,
  },
  {
    id: 'replica-in-the-same-zone',
    preset: 'one-zone',
    options: [
      { id: 'none', fact: 'replicas-in-multiple-azs' },
      { id: 'latest', fact: 'redis-multi-az-auto-failover' },
      { id: 'all', fact: null },
    ],
    outcome: howMany,
  },
  {
    id: 'replica-in-another-zone',
    preset: 'two-zones',
    options: [
      { id: 'seconds', fact: null },
      { id: 'minutes', fact: 'redis-failover-in-seconds' },
      { id: 'by-hand', fact: 'redis-multi-az-auto-failover' },
    ],
    outcome: howLong,
  },
  {
    id: 'one-shard-of-three',
    preset: 'one-shard-fails',
    options: [
      { id: 'all', fact: 'cme-data-partitioned' },
      { id: 'one-shard', fact: null },
      { id: 'none', fact: 'redis-failover-in-seconds' },
    ],
    outcome: howWide,
  },
  {
    id: 'standby-and-losses',
    preset: 'standby-takes-over',
    options: [
      { id: 'none', fact: null },
      { id: 'latest', fact: 'rds-multi-az-sync-standby-not-readable' },
      { id: 'all', fact: 'rds-multi-az-same-endpoint' },
    ],
    outcome: howMany,
  },
  {
    id: 'standby-and-time',
    preset: 'standby-takes-over',
    options: [
      { id: 'seconds', fact: 'rds-multi-az-failover-60-120s' },
      { id: 'minutes', fact: null },
      { id: 'by-hand', fact: 'rds-multi-az-failover-60-120s' },
    ],
    outcome: howLong,
  },
  {
    id: 'standby-and-name',
    preset: 'standby-takes-over',
    options: [
      { id: 'same', fact: null },
      { id: 'another', fact: 'rds-multi-az-same-endpoint' },
      { id: 'none', fact: 'rds-multi-az-failover-60-120s' },
    ],
    outcome: whichName,
  },
  {
    id: 'promoted-replica-and-name',
    preset: 'source-fails',
    options: [
      { id: 'same', fact: 'redis-promote-detaches-replica' },
      { id: 'another', fact: null },
      { id: 'none', fact: 'dr-cross-region-read-replica' },
    ],
    outcome: whichName,
  },
  {
    id: 'pointed-before-promotion',
    preset: 'region-fails',
    options: [
      { id: 'accepted', fact: 'dr-replica-writable-without-promotion' },
      { id: 'read-only', fact: null },
    ],
    outcome: (run) => (happened(run, 'write-read-only') ? 'read-only' : 'accepted'),
  },
  {
    id: 'region-and-losses',
    preset: 'region-fails',
    options: [
      { id: 'none', fact: 'rds-read-replica-async-stale' },
      { id: 'latest', fact: null },
      { id: 'all', fact: 'dr-cross-region-read-replica' },
    ],
    outcome: (run) => (endpointsInUse(lastState(run))[0].works ? howMany(run) : 'all'),
  },
]
