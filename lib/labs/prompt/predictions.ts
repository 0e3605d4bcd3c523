import { type Prediction, predictEnd } from '../story'
import type { PromptState, PromptTrace } from './state'

/** @param outcome reads from the end of the run which option is right: nobody says it by hand */
const ask = predictEnd<PromptState, PromptTrace>

const lastOutput = ({ exchanges }: PromptState): string => exchanges.at(-1)?.output ?? ''
const outputOf = ({ exchanges }: PromptState, line: string): string =>
  exchanges.findLast((exchange) => exchange.line === line)?.output ?? ''

export const promptPredictions: readonly Prediction<PromptState, PromptTrace>[] = [
  // cho has caught up and passed ann: the set has put them in order by itself.
  ask(
    'second-place',
    'leaderboard',
    [
      ['rank-0', null],
      ['rank-1', 'leaderboard-commands'],
      ['rank-2', 'sorted-set-ranks-on-insert'],
    ],
    (end) => `rank-${/\d+/.exec(lastOutput(end))?.[0]}`,
  ),
  ask(
    'after-the-ttl',
    'session',
    [
      ['both-gone', null],
      ['redis-keeps', 'ttl-expiry-removes-item'],
      ['both-keep', 'session-store-with-ttl'],
    ],
    (end) => {
      const redis = outputOf(end, 'GET session:42') === '(nil)'
      return redis && lastOutput(end) === 'END' ? 'both-gone' : redis ? 'memcached-keeps' : 'redis-keeps'
    },
  ),
  ask(
    'memcached-sorted-set',
    'engines',
    [
      ['error', null],
      ['stored', 'redis-rich-data-types'],
      ['not-found', 'memcached-simple-distributed-cache'],
    ],
    (end) => {
      const output = outputOf(end, 'zadd board 10 ann')
      return output === 'ERROR' ? 'error' : output === 'NOT_FOUND' ? 'not-found' : 'stored'
    },
  ),
  ask(
    'after-restart',
    'restart',
    [
      ['neither', null],
      ['redis', 'redis-durability-via-aof'],
      ['both', 'memcached-non-persistent'],
    ],
    (end) => {
      const redis = outputOf(end, 'GET cart:7') !== '(nil)'
      return redis ? (lastOutput(end) === 'END' ? 'redis' : 'both') : 'neither'
    },
  ),
  ask(
    'lost-order',
    'failover',
    [
      ['first-only', null],
      ['both', 'redis-replication-asynchronous'],
      ['neither', 'replica-promoted-on-primary-failure'],
    ],
    (end) => {
      const kept = ['GET order:1', 'GET order:2'].map((line) => outputOf(end, line) !== '(nil)')
      return kept[0] ? (kept[1] ? 'both' : 'first-only') : 'neither'
    },
  ),
  // Of the two reads, the first one, before the write has arrived.
  ask(
    'what-the-replica-reads',
    'stale-read',
    [
      ['old', null],
      ['new', 'redis-replication-asynchronous'],
      ['error', 'read-scaling-by-replicas'],
    ],
    ({ exchanges }) => {
      const output = exchanges.find(({ prompt, line }) => prompt === 'replica' && line === 'GET price:9')?.output
      return output === '"12000"' ? 'old' : output === '"9900"' ? 'new' : 'error'
    },
  ),
  ask(
    'early-message',
    'pubsub',
    [
      ['late-only', null],
      ['both', 'pubsub-not-persisted'],
      ['neither', 'pubsub-not-persisted'],
    ],
    ({ exchanges }) => {
      const heard = exchanges.filter(({ prompt, output }) => prompt === 'a' && output.includes('"message"'))
      return ['neither', 'late-only', 'both'][heard.length] ?? 'both'
    },
  ),
  ask(
    'after-the-window',
    'rate-limit',
    [
      ['four', 'ttl-expiry-removes-item'],
      ['one', null],
      ['none', 'session-store-with-ttl'],
    ],
    (end) => ({ '(integer) 1': 'one', '(integer) 4': 'four' })[lastOutput(end)] ?? 'none',
  ),
  ask(
    'stock-sold-twice',
    'optimistic-lock',
    [
      ['one', 'redis-rich-data-types'],
      ['zero', null],
      ['minus-one', 'redis-single-threaded-enhanced-io'],
    ],
    (end) => ({ '"0"': 'zero', '"-1"': 'minus-one' })[lastOutput(end)] ?? 'one',
  ),
  ask(
    'keys-of-one-slot',
    'slots',
    [
      ['both', 'hash-slots-16384'],
      ['second', null],
      ['neither', 'cme-data-partitioned'],
    ],
    (end) => {
      const refused = end.exchanges.filter(({ line, output }) => line.startsWith('MSET') && output !== 'OK')
      return ['both', 'second', 'neither'][refused.length] ?? 'neither'
    },
  ),
  ask(
    'before-the-password',
    'password',
    [
      ['nil', 'redis-auth-rejects-clients'],
      ['noauth', null],
      ['closed', 'redis-auth-password-token'],
    ],
    ({ exchanges }) => {
      const output = exchanges.find(({ line }) => line === 'GET secret')?.output ?? ''
      return output.includes('NOAUTH') ? 'noauth' : output === '(nil)' ? 'nil' : 'closed'
    },
  ),
]
