import type { Preset } from '../story'
import { DEFAULT_SETUP, type PromptSetup } from './setup'
import type { Prompt, PromptAct } from './state'

export type PromptPreset = Preset<PromptSetup, PromptAct>

const at =
  (prompt: Prompt) =>
  (...lines: readonly string[]): PromptAct[] =>
    lines.map((line) => ({ kind: 'type', prompt, line }))
const a = at('a')
const b = at('b')
const replica = at('replica')
const memcached = at('memcached')
const wait = (ms: number): PromptAct => ({ kind: 'wait', ms })

const LAGGING: PromptSetup = { ...DEFAULT_SETUP, lag: 1000 }

/** Stories to play. Nothing in this lab is drawn by lot, so their seeds change nothing. */
export const promptPresets: readonly PromptPreset[] = [
  {
    id: 'leaderboard',
    seed: '',
    setup: DEFAULT_SETUP,
    script: a(
      'ZADD board 300 ann 250 bob 250 cho',
      'ZINCRBY board 60 cho',
      'ZREVRANGE board 0 2 WITHSCORES',
      'ZREVRANK board cho',
    ),
  },
  {
    id: 'session',
    seed: '',
    setup: DEFAULT_SETUP,
    script: [
      ...a('SET session:42 ann EX 30', 'TTL session:42'),
      ...memcached('set session:42 0 30 3', 'ann'),
      wait(20_000),
      ...a('TTL session:42', 'GET session:42'),
      wait(11_000),
      ...a('GET session:42'),
      ...memcached('get session:42'),
    ],
  },
  {
    id: 'rate-limit',
    seed: '',
    setup: DEFAULT_SETUP,
    script: [
      ...a(
        'SET hits:ann 0 EX 10 NX',
        'INCR hits:ann',
        'INCR hits:ann',
        'INCR hits:ann',
        'SET hits:ann 0 EX 10 NX',
        'TTL hits:ann',
      ),
      wait(11_000),
      ...a('SET hits:ann 0 EX 10 NX', 'INCR hits:ann'),
    ],
  },
  {
    id: 'engines',
    seed: '',
    setup: DEFAULT_SETUP,
    script: [
      ...a('INCR visits', 'ZADD board 10 ann', 'TYPE board'),
      ...memcached('incr visits 1', 'zadd board 10 ann', 'set visits 0 0 1', '1', 'incr visits 1', 'get visits'),
    ],
  },
  {
    id: 'restart',
    seed: '',
    setup: DEFAULT_SETUP,
    script: [
      ...a('SET cart:7 book'),
      ...memcached('set cart:7 0 0 4', 'book'),
      { kind: 'restart-redis' },
      { kind: 'restart-memcached' },
      ...a('GET cart:7'),
      ...memcached('get cart:7'),
    ],
  },
  {
    id: 'failover',
    seed: '',
    setup: LAGGING,
    script: [
      ...a('SET order:1 paid'),
      wait(2000),
      ...a('SET order:2 paid'),
      ...replica('GET order:2'),
      { kind: 'kill-primary' },
      ...a('GET order:1', 'GET order:2'),
    ],
  },
  {
    id: 'stale-read',
    seed: '',
    setup: LAGGING,
    script: [
      ...a('SET price:9 12000'),
      wait(2000),
      ...a('SET price:9 9900'),
      ...replica('GET price:9', 'SET price:9 1'),
      wait(1000),
      ...replica('GET price:9'),
    ],
  },
  {
    id: 'pubsub',
    seed: '',
    setup: DEFAULT_SETUP,
    script: [...b('PUBLISH news early'), ...a('SUBSCRIBE news'), ...b('PUBLISH news late')],
  },
  {
    id: 'optimistic-lock',
    seed: '',
    setup: DEFAULT_SETUP,
    script: [...a('SET stock 1', 'WATCH stock', 'MULTI', 'DECR stock'), ...b('DECR stock'), ...a('EXEC', 'GET stock')],
  },
  {
    id: 'slots',
    seed: '',
    setup: { ...DEFAULT_SETUP, cluster: true },
    script: a(
      'CLUSTER KEYSLOT user:1:name',
      'CLUSTER KEYSLOT user:1:cart',
      'MSET user:1:name ann user:1:cart book',
      'CLUSTER KEYSLOT {user:1}:name',
      'CLUSTER KEYSLOT {user:1}:cart',
      'MSET {user:1}:name ann {user:1}:cart book',
    ),
  },
  {
    id: 'password',
    seed: '',
    setup: { ...DEFAULT_SETUP, auth: true },
    script: a('GET secret', 'AUTH guess', 'AUTH secret', 'GET secret'),
  },
]
