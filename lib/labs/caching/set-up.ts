import { flag, oneOf, oneOfNumbers } from '../query'

/**
 * What the code does on a read that misses and on a write. Write-around writes past the cache and deletes the copy, as the lesson's
 * "delete on update" does; of the two loading strategies of AWS, lazy loading leaves the copy as it is.
 */
export const strategies = ['lazy-loading', 'write-through', 'both', 'write-around'] as const
/** As `maxmemory-policy` names them; the default of ElastiCache comes first. LFU counts exactly here. */
export const policies = [
  'volatile-lru',
  'allkeys-lru',
  'allkeys-lfu',
  'allkeys-random',
  'volatile-ttl',
  'noeviction',
] as const
/** How often keys are asked for: by Zipf's law with exponent 1, or all alike. */
export const popularities = ['zipf', 'uniform'] as const
export const keyCounts = [1, 20, 100, 500, 1000] as const
/** Requests per second; with 0 there are only those made by hand. */
export const rates = [0, 10, 50, 200, 500] as const
/** Per cent of requests that write. */
export const writeShares = [0, 5, 20, 50] as const
/** Per cent of writes by a script that knows nothing of the cache. */
export const directShares = [0, 20, 100] as const
/** Milliseconds of a query on a connection of its own. */
export const queryTimes = [5, 20, 80] as const
/** Seconds; 0 is no TTL. */
export const ttls = [0, 1, 5, 30, 300] as const
/** Most that is added to a TTL at random, in per cent of it. */
export const jitters = [0, 20, 50] as const
/** Items that fit into the memory of all nodes together. */
export const memories = [10, 25, 50, 100, 500, 1000] as const
export const nodeCounts = [1, 2, 4] as const

export type Workload = {
  readonly keys: (typeof keyCounts)[number]
  readonly popularity: (typeof popularities)[number]
  readonly rate: (typeof rates)[number]
  readonly writes: (typeof writeShares)[number]
  readonly direct: (typeof directShares)[number]
  readonly queryTime: (typeof queryTimes)[number]
  /** Whether a job has just put as many keys into the cache as fit, all at one moment. */
  readonly warm: boolean
}

export type Configuration = {
  readonly strategy: (typeof strategies)[number]
  readonly ttl: (typeof ttls)[number]
  readonly jitter: (typeof jitters)[number]
  readonly policy: (typeof policies)[number]
  readonly memory: (typeof memories)[number]
  /** Whether reads that miss wait for a load of their key that is under way, instead of loading it themselves. */
  readonly singleFlight: boolean
  readonly nodes: (typeof nodeCounts)[number]
}

/** One workload, and one or two configurations that get the same requests of it. */
export type Setup = { readonly workload: Workload; readonly a: Configuration; readonly b: Configuration | null }

export const defaultWorkload: Workload = {
  keys: 100,
  popularity: 'zipf',
  rate: 50,
  writes: 5,
  direct: 0,
  queryTime: 20,
  warm: false,
}
export const defaultConfiguration: Configuration = {
  strategy: 'lazy-loading',
  ttl: 30,
  jitter: 0,
  policy: 'allkeys-lru',
  memory: 50,
  singleFlight: false,
  nodes: 1,
}
export const defaultSetup: Setup = {
  workload: defaultWorkload,
  a: defaultConfiguration,
  b: { ...defaultConfiguration, strategy: 'both' },
}

const textOf = ({ strategy, ttl, jitter, policy, memory, singleFlight, nodes }: Configuration): string =>
  [strategy, ttl, jitter, policy, memory, singleFlight ? 1 : 0, nodes].join('.')

function configurationFrom(text: string, otherwise: Configuration): Configuration {
  const [strategy = null, ttl = null, jitter = null, policy = null, memory = null, flight = null, nodes = null] =
    text.split('.')
  return {
    strategy: oneOf(strategy, strategies, otherwise.strategy),
    ttl: oneOfNumbers(ttl, ttls, otherwise.ttl),
    jitter: oneOfNumbers(jitter, jitters, otherwise.jitter),
    policy: oneOf(policy, policies, otherwise.policy),
    memory: oneOfNumbers(memory, memories, otherwise.memory),
    singleFlight: flag(flight, otherwise.singleFlight),
    nodes: oneOfNumbers(nodes, nodeCounts, otherwise.nodes),
  }
}

/** The set-up as the query of an address, version 1. */
export const setupToQuery = ({ workload, a, b }: Setup): string =>
  new URLSearchParams({
    v: '1',
    k: String(workload.keys),
    p: workload.popularity,
    r: String(workload.rate),
    w: String(workload.writes),
    i: String(workload.direct),
    q: String(workload.queryTime),
    m: workload.warm ? '1' : '0',
    a: textOf(a),
    ...(b ? { b: textOf(b) } : {}),
  }).toString()

/** The set-up of an address. What is missing or malformed is as in the default; another version is the default. */
export function setupFromQuery(query: string): Setup {
  const at = new URLSearchParams(query)
  if (at.get('v') !== '1') return defaultSetup
  const b = at.get('b')
  return {
    workload: {
      keys: oneOfNumbers(at.get('k'), keyCounts, defaultWorkload.keys),
      popularity: oneOf(at.get('p'), popularities, defaultWorkload.popularity),
      rate: oneOfNumbers(at.get('r'), rates, defaultWorkload.rate),
      writes: oneOfNumbers(at.get('w'), writeShares, defaultWorkload.writes),
      direct: oneOfNumbers(at.get('i'), directShares, defaultWorkload.direct),
      queryTime: oneOfNumbers(at.get('q'), queryTimes, defaultWorkload.queryTime),
      warm: flag(at.get('m'), defaultWorkload.warm),
    },
    a: configurationFrom(at.get('a') ?? '', defaultConfiguration),
    b: b === null ? null : configurationFrom(b, defaultConfiguration),
  }
}
