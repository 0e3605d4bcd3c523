import { lastState, type Prediction } from '../story'
import { type Reason, reasons } from './hops'
import type { Kind, State } from './model'

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
    'all-is-well',
    'arrived',
    ['rule-refuses-source', 'redis-sg-allows-app-sg'],
    ['login-missing', 'redis-auth-rejects-clients'],
  ),
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
  ask(
    'old-port-in-rule',
    'rule-refuses-port',
    ['nothing-listens', 'memcached-default-port'],
    ['login-missing', 'memcached-sasl-auth'],
  ),
  ask(
    'wrong-port-in-application',
    'rule-refuses-port',
    ['nothing-listens', 'redis-default-port'],
    ['login-wrong', 'redis-auth-password-token'],
  ),
  ask(
    'wrong-group-in-rule',
    'rule-refuses-source',
    ['no-path', 'elasticache-only-same-vpc-ec2'],
    ['login-missing', 'redis-auth-rejects-clients'],
  ),
  ask(
    'wrong-group-on-server',
    'rule-refuses-source',
    ['rule-refuses-port', 'sg-restricts-redis-networks'],
    ['login-wrong', 'redis-auth-password-token'],
  ),
  ask(
    'two-vpcs',
    'no-path',
    ['rule-refuses-source', 'sg-restricts-redis-networks'],
    ['arrived', 'elasticache-only-same-vpc-ec2'],
  ),
  ask(
    'route-forgotten',
    'no-route',
    ['rule-refuses-source', 'sg-restricts-redis-networks'],
    ['arrived', 'elasticache-no-access-from-outside-aws'],
  ),
  ask(
    'lambda-outside',
    'lambda-outside',
    ['rule-refuses-source', 'redis-sg-allows-app-sg'],
    ['login-missing', 'redis-auth-rejects-clients'],
  ),
  ask(
    'peered-but-refused',
    'rule-refuses-source',
    ['no-path', 'elasticache-only-same-vpc-ec2'],
    ['arrived', 'sg-restricts-redis-networks'],
  ),
  ask(
    'client-without-tls',
    'tls-required',
    ['rule-refuses-port', 'sg-restricts-redis-networks'],
    ['arrived', 'redis-tls-in-flight'],
  ),
  ask(
    'token-forgotten',
    'login-missing',
    ['rule-refuses-source', 'redis-sg-allows-app-sg'],
    ['arrived', 'redis-auth-rejects-clients'],
  ),
  ask(
    'iam-before-its-time',
    'iam-too-old',
    ['policy-refuses', 'iam-policies-api-level-only'],
    ['arrived', 'elasticache-iam-auth-redis'],
  ),
  ask(
    'command-not-permitted',
    'access-string-refuses',
    ['login-wrong', 'rbac-user-groups'],
    ['arrived', 'redis-auth-password-token'],
  ),
]
