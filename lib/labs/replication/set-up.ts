import { flag, oneOf, oneOfNumbers, whole, within } from '../query'

/** What is kept in copies: an ElastiCache replication group in two modes, or RDS in three ways. */
export const deployments = [
  'cluster-mode-disabled',
  'cluster-mode-enabled',
  'rds-multi-az',
  'rds-read-replica',
  'rds-cross-region',
] as const
export type Deployment = (typeof deployments)[number]

/** Asynchronous replication lag to choose from, in milliseconds. Ours: a real lag is neither chosen nor constant. */
export const lags = [50, 200, 1200, 5000, 12000] as const
export const MOST_SHARDS = 5
export const MOST_REPLICAS = 5
export const MOST_ZONES = 3

export type Setup = {
  readonly deployment: Deployment
  readonly shards: number
  /** Copies beside each primary; of RDS Multi-AZ the one standby. */
  readonly replicas: number
  /** Availability Zones of the home Region over which nodes are dealt, 1–3. */
  readonly zones: number
  readonly automaticFailover: boolean
  /** Milliseconds, one of `lags`; without meaning where replication is synchronous. */
  readonly lag: (typeof lags)[number]
  /** Where the application reads. */
  readonly reads: 'primary' | 'replicas'
}

export const defaultSetup: Setup = {
  deployment: 'cluster-mode-disabled',
  shards: 1,
  replicas: 2,
  zones: 3,
  automaticFailover: true,
  lag: 1200,
  reads: 'primary',
}

/** What each deployment leaves no choice about. */
const fixed: { readonly [D in Deployment]: (setup: Setup) => Partial<Setup> } = {
  'cluster-mode-disabled': ({ replicas, automaticFailover }) => ({
    shards: 1,
    automaticFailover: automaticFailover && replicas > 0,
  }),
  'cluster-mode-enabled': () => ({ automaticFailover: true }),
  'rds-multi-az': ({ zones }) => ({
    shards: 1,
    replicas: 1,
    zones: Math.max(2, zones),
    automaticFailover: true,
    reads: 'primary',
  }),
  'rds-read-replica': ({ replicas }) => ({ shards: 1, replicas: Math.max(1, replicas), automaticFailover: false }),
  'rds-cross-region': () => ({ shards: 1, replicas: 1, automaticFailover: false }),
}

/** The nearest set-up that exists: bounds kept, and what the deployment leaves no choice about as it is. */
export function settled(setup: Setup): Setup {
  const bounded = {
    ...setup,
    shards: within(setup.shards, 1, MOST_SHARDS),
    replicas: within(setup.replicas, 0, MOST_REPLICAS),
    zones: within(setup.zones, 1, MOST_ZONES),
  }
  return { ...bounded, ...fixed[bounded.deployment](bounded) }
}

/** The set-up as the query of an address, version 1. */
export const setupToQuery = (setup: Setup): string =>
  new URLSearchParams({
    v: '1',
    d: setup.deployment,
    s: String(setup.shards),
    r: String(setup.replicas),
    z: String(setup.zones),
    f: setup.automaticFailover ? '1' : '0',
    l: String(setup.lag),
    from: setup.reads,
  }).toString()

/** The set-up of an address. What is missing or malformed is as in the default; another version is the default. */
export function setupFromQuery(query: string): Setup {
  const at = new URLSearchParams(query)
  if (at.get('v') !== '1') return defaultSetup
  return settled({
    deployment: oneOf(at.get('d'), deployments, defaultSetup.deployment),
    shards: whole(at.get('s'), 1, MOST_SHARDS, defaultSetup.shards),
    replicas: whole(at.get('r'), 0, MOST_REPLICAS, defaultSetup.replicas),
    zones: whole(at.get('z'), 1, MOST_ZONES, defaultSetup.zones),
    automaticFailover: flag(at.get('f'), defaultSetup.automaticFailover),
    lag: oneOfNumbers(at.get('l'), lags, defaultSetup.lag),
    reads: oneOf(at.get('from'), ['primary', 'replicas'], defaultSetup.reads),
  })
}
