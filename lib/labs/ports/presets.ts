import { lastState, type Prediction, type Preset } from '../story'
import { type Reason, reasons } from './hops'
import type { Act, Kind, State } from './model'
import { puzzles, tasks } from './puzzles'
import { defaultSetup, type Setup } from './set-up'

export { tasks }

const HOPS_AND_END = 8

const story = (id: string, setup: Partial<Setup>): Preset<Setup, Act> => ({
  id,
  seed: id,
  setup: { ...defaultSetup, ...setup },
  script: [HOPS_AND_END],
})

const publicDatabase = {
  client: 'laptop',
  link: 'internet-gateway',
  publicAccess: true,
  source: 'everyone',
  engine: 'mysql',
  dialPort: 3306,
  rulePort: 3306,
  login: 'password',
  credential: 'password',
} as const

/** Stories to predict, and the twelve set-ups to repair. */
export const presets: readonly Preset<Setup, Act>[] = [
  story('all-is-well', {}),
  story('cache-open-to-everyone', { client: 'laptop', link: 'internet-gateway', source: 'everyone' }),
  story('public-database', publicDatabase),
  story('public-without-route', { ...publicDatabase, route: false }),
  story('rule-of-the-old-database', {
    engine: 'postgresql',
    dialPort: 5432,
    rulePort: 3306,
    login: 'password',
    credential: 'password',
  }),
  story('peering-alone', { client: 'other-vpc', link: 'peering' }),
  story('anybody-inside', { clientGroup: 'batch-sg', source: 'vpc', login: 'none', credential: 'none' }),
  story('password-on-memcached', {
    engine: 'memcached',
    dialPort: 11211,
    rulePort: 11211,
    login: 'sasl',
    credential: 'password',
  }),
  story('auth-without-tls', { serverTls: false, clientTls: false }),
  story('token-of-this-morning', { login: 'iam', credential: 'old-iam-token' }),
  story('policy-without-connect', { login: 'iam', credential: 'iam-token', permission: false }),
  ...puzzles.map(({ id, setup }) => story(id, setup)),
]

type End = 'arrived' | Reason

/** Where does it end? Of each wrong answer: the fact that whoever chose it has misunderstood. */
const ask = (preset: string, right: End, ...wrong: readonly (readonly [End, string])[]): Prediction<State, Kind> => ({
  id: preset,
  preset,
  // In the order of the hops, so that the place of an option says nothing.
  options: [{ id: right, fact: null }, ...wrong.map(([id, fact]) => ({ id, fact }))].sort(
    (a, b) => ends.indexOf(a.id) - ends.indexOf(b.id),
  ),
  outcome: (steps) => lastState(steps).end ?? 'on-its-way',
})

const ends: readonly string[] = [...Object.keys(reasons), 'arrived']

export const predictions: readonly Prediction<State, Kind>[] = [
  ask(
    'cache-open-to-everyone',
    'cache-is-private',
    ['arrived', 'open-sg-does-not-expose-cache'],
    ['rule-refuses-source', 'elasticache-no-access-from-outside-aws'],
  ),
  ask(
    'public-database',
    'arrived',
    ['not-public', 'rds-reachable-from-internet'],
    ['rule-refuses-source', 'sg-restricts-redis-networks'],
  ),
  ask(
    'public-without-route',
    'no-internet-route',
    ['arrived', 'rds-reachable-from-internet'],
    ['rule-refuses-port', 'mysql-port-3306'],
  ),
  ask(
    'rule-of-the-old-database',
    'rule-refuses-port',
    ['arrived', 'postgresql-port-5432'],
    ['nothing-listens', 'sg-restricts-redis-networks'],
  ),
  ask(
    'peering-alone',
    'rule-refuses-source',
    ['no-path', 'elasticache-only-same-vpc-ec2'],
    ['arrived', 'sg-restricts-redis-networks'],
  ),
  ask(
    'anybody-inside',
    'arrived',
    ['rule-refuses-source', 'redis-sg-allows-app-sg'],
    ['login-missing', 'redis-no-auth-by-default'],
  ),
  ask(
    'password-on-memcached',
    'sasl-not-offered',
    ['nothing-listens', 'memcached-default-port'],
    ['arrived', 'memcached-sasl-auth'],
  ),
  ask(
    'auth-without-tls',
    'auth-needs-tls',
    ['login-wrong', 'redis-auth-password-token'],
    ['arrived', 'auth-token-requires-tls'],
  ),
  ask(
    'token-of-this-morning',
    'token-expired',
    ['policy-refuses', 'iam-policies-api-level-only'],
    ['arrived', 'iam-auth-token-rules'],
  ),
  ask(
    'policy-without-connect',
    'policy-refuses',
    ['login-missing', 'iam-auth-token-rules'],
    ['arrived', 'iam-policies-api-level-only'],
  ),
]
