import type { PromptPresetId } from './presets'
import type { PromptState } from './state'

/**
 * A question before a preset is run. Nobody says by hand which option is right: `outcome` reads it from the state at the end of the run.
 * @property options each wrong one with the fact of the course that whoever picks it has misunderstood, the right one with what it shows;
 *   `says`: what the prompt would print, in no language
 */
export type PromptPrediction = {
  readonly id: string
  readonly preset: PromptPresetId
  readonly options: readonly { readonly id: string; readonly fact: string; readonly says?: string }[]
  readonly outcome: (end: PromptState) => string
}

const lastOutput = ({ exchanges }: PromptState): string => exchanges.at(-1)?.output ?? ''
const outputOf = ({ exchanges }: PromptState, line: string): string =>
  exchanges.findLast((exchange) => exchange.line === line)?.output ?? ''

export const promptPredictions = [
  {
    id: 'second-place',
    preset: 'leaderboard',
    // cho has caught up and passed ann: the set has put them in order by itself.
    options: [
      { id: 'rank-0', fact: 'sorted-set-ranks-on-insert', says: '(integer) 0' },
      { id: 'rank-1', fact: 'leaderboard-commands', says: '(integer) 1' },
      { id: 'rank-2', fact: 'sorted-set-ranks-on-insert', says: '(integer) 2' },
    ],
    outcome: (end) => `rank-${/\d+/.exec(lastOutput(end))?.[0]}`,
  },
  {
    id: 'after-the-ttl',
    preset: 'session',
    options: [
      { id: 'both-gone', fact: 'ttl-expiry-removes-item' },
      { id: 'redis-keeps', fact: 'ttl-expiry-removes-item' },
      { id: 'both-keep', fact: 'session-store-with-ttl' },
    ],
    outcome: (end) => {
      const redis = outputOf(end, 'GET session:42') === '(nil)'
      return redis && lastOutput(end) === 'END' ? 'both-gone' : redis ? 'memcached-keeps' : 'redis-keeps'
    },
  },
  {
    id: 'memcached-sorted-set',
    preset: 'engines',
    options: [
      { id: 'error', fact: 'redis-rich-data-types', says: 'ERROR' },
      { id: 'stored', fact: 'redis-rich-data-types', says: 'STORED' },
      { id: 'not-found', fact: 'memcached-simple-distributed-cache', says: 'NOT_FOUND' },
    ],
    outcome: (end) => {
      const output = outputOf(end, 'zadd board 10 ann')
      return output === 'ERROR' ? 'error' : output === 'NOT_FOUND' ? 'not-found' : 'stored'
    },
  },
  {
    id: 'after-restart',
    preset: 'restart',
    options: [
      { id: 'neither', fact: 'redis-durability-via-aof' },
      { id: 'redis', fact: 'redis-durability-via-aof' },
      { id: 'both', fact: 'memcached-non-persistent' },
    ],
    outcome: (end) => {
      const redis = outputOf(end, 'GET cart:7') !== '(nil)'
      return redis ? (lastOutput(end) === 'END' ? 'redis' : 'both') : 'neither'
    },
  },
  {
    id: 'lost-order',
    preset: 'failover',
    options: [
      { id: 'first-only', fact: 'redis-failover-in-seconds' },
      { id: 'both', fact: 'redis-replication-asynchronous' },
      { id: 'neither', fact: 'replica-promoted-on-primary-failure' },
    ],
    outcome: (end) => {
      const kept = ['GET order:1', 'GET order:2'].map((line) => outputOf(end, line) !== '(nil)')
      return kept[0] ? (kept[1] ? 'both' : 'first-only') : 'neither'
    },
  },
  {
    id: 'what-the-replica-reads',
    preset: 'stale-read',
    options: [
      { id: 'old', fact: 'redis-replication-asynchronous', says: '"12000"' },
      { id: 'new', fact: 'redis-replication-asynchronous', says: '"9900"' },
      { id: 'error', fact: 'read-scaling-by-replicas' },
    ],
    // Of the two reads, the first one, before the write has arrived.
    outcome: ({ exchanges }) => {
      const output = exchanges.find(({ prompt, line }) => prompt === 'replica' && line === 'GET price:9')?.output
      return output === '"12000"' ? 'old' : output === '"9900"' ? 'new' : 'error'
    },
  },
  {
    id: 'early-message',
    preset: 'pubsub',
    options: [
      { id: 'late-only', fact: 'pubsub-not-persisted' },
      { id: 'both', fact: 'pubsub-not-persisted' },
      { id: 'neither', fact: 'pubsub-not-persisted' },
    ],
    outcome: ({ exchanges }) => {
      const heard = exchanges.filter(({ prompt, output }) => prompt === 'a' && output.includes('"message"'))
      return ['neither', 'late-only', 'both'][heard.length] ?? 'both'
    },
  },
] as const satisfies readonly PromptPrediction[]
