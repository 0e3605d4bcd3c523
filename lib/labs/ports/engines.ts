/** What stands behind the last hop: its port, and what it can ask of a client. Versions and limits are those of the ledger. */
export const engines = [
  'valkey-8',
  'valkey-serverless',
  'redis-oss-7',
  'redis-oss-6',
  'memcached',
  'memcached-old',
  'mysql',
  'mariadb',
  'postgresql',
  'oracle',
  'sqlserver',
] as const
export type Engine = (typeof engines)[number]

/** Ways to ask who is there. */
export const logins = ['none', 'auth', 'rbac', 'iam', 'sasl', 'password'] as const
export type Login = (typeof logins)[number]

type Traits = {
  readonly port: number
  readonly family: 'redis' | 'memcached' | 'database'
  readonly tls: 'optional' | 'always' | 'never'
  readonly logins: readonly Login[]
}

const redis = { port: 6379, family: 'redis', tls: 'optional' } as const
const database = { family: 'database', tls: 'optional', logins: ['password'] } as const

export const traits: { readonly [E in Engine]: Traits } = {
  'valkey-8': { ...redis, logins: ['none', 'auth', 'rbac', 'iam'] },
  'valkey-serverless': { ...redis, tls: 'always', logins: ['rbac', 'iam'] },
  'redis-oss-7': { ...redis, logins: ['none', 'auth', 'rbac', 'iam'] },
  'redis-oss-6': { ...redis, logins: ['none', 'auth', 'rbac'] },
  memcached: { port: 11211, family: 'memcached', tls: 'optional', logins: ['none'] },
  'memcached-old': { port: 11211, family: 'memcached', tls: 'never', logins: ['none'] },
  mysql: { ...database, port: 3306 },
  mariadb: { ...database, port: 3306 },
  postgresql: { ...database, port: 5432 },
  oracle: { ...database, port: 1521 },
  sqlserver: { ...database, port: 1433 },
}
