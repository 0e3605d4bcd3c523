import { type Entry, type Node, nodeOf, type State } from './state'
import { promotesAway } from './tempo'

/** Where every endpoint of a shard leads: as it is at the start, and again when a failover has come through. */
export function entriesOf(state: Pick<State, 'setup' | 'nodes'>, shard: number): readonly Entry[] {
  const { setup } = state
  const nodes = state.nodes.filter((node) => node.shard === shard && node.data === 'main')
  const primary = nodes.find(({ role }) => role === 'primary')?.id ?? null
  const self = primary === null ? [] : [primary]
  const copies = nodes.filter(({ role, alive }) => role === 'replica' && alive).map(({ id }) => id)
  const readable = copies.length > 0 ? copies : self
  switch (setup.deployment) {
    case 'cluster-mode-disabled':
      return [
        { endpoint: 'primary', shard, writes: primary, reads: self },
        { endpoint: 'reader', shard, writes: readable[0] ?? null, reads: readable },
      ]
    case 'cluster-mode-enabled':
      return [
        { endpoint: 'configuration', shard, writes: primary, reads: setup.reads === 'replicas' ? readable : self },
      ]
    case 'rds-multi-az':
      return [{ endpoint: 'instance', shard, writes: primary, reads: self }]
    default:
      return [
        { endpoint: 'source', shard, writes: primary, reads: self },
        ...nodes
          .filter(({ role }) => role === 'replica')
          .map(({ id }, index) => ({ endpoint: `replica-${index + 1}`, shard, writes: id, reads: [id] })),
      ]
  }
}

/** The endpoints an application starts with. */
export function firstEndpoints({ deployment, reads }: State['setup']): State['application'] {
  if (deployment === 'cluster-mode-enabled') return { writes: 'configuration', reads: 'configuration' }
  if (deployment === 'rds-multi-az') return { writes: 'instance', reads: 'instance' }
  if (promotesAway(deployment)) return { writes: 'source', reads: reads === 'replicas' ? 'replica-1' : 'source' }
  return { writes: 'primary', reads: reads === 'replicas' ? 'reader' : 'primary' }
}

/** The names of all endpoints, in order. */
export const endpointsOf = (state: State): readonly string[] => [
  ...new Set(state.entries.map(({ endpoint }) => endpoint)),
]

/** Where a name leads for a shard; undefined when there is no such name. */
export const entryOf = (state: State, endpoint: string, shard: number): Entry | undefined =>
  state.entries.find((entry) => entry.endpoint === endpoint && entry.shard === shard)

const takesWrites = (node: Node | undefined): boolean => node?.role === 'primary' && node.alive

/** The endpoints through which a write to every shard would succeed now. */
export const writableEndpoints = (state: State): readonly string[] =>
  endpointsOf(state).filter((endpoint) =>
    state.shards.every((_, shard) => takesWrites(nodeOf(state, entryOf(state, endpoint, shard)?.writes ?? null))),
  )

export type Use = {
  readonly use: 'writes' | 'reads'
  readonly endpoint: string
  /** The nodes it leads to now, shard by shard. */
  readonly nodes: readonly (readonly string[])[]
  /** Whether requests through it succeed now, on every shard. */
  readonly works: boolean
}

/** Which endpoint does the application use now, where does it lead, and does it work? */
export function endpointsInUse(state: State): readonly [Use, Use] {
  const { writes, reads } = state.application
  const entries = (endpoint: string) => state.shards.map((_, shard) => entryOf(state, endpoint, shard))
  return [
    {
      use: 'writes',
      endpoint: writes,
      nodes: entries(writes).map((entry) => (entry?.writes ? [entry.writes] : [])),
      works: writableEndpoints(state).includes(writes),
    },
    {
      use: 'reads',
      endpoint: reads,
      nodes: entries(reads).map((entry) => entry?.reads ?? []),
      works: entries(reads).every((entry) => entry?.reads.some((id) => nodeOf(state, id)?.alive)),
    },
  ]
}

/**
 * The living nodes whose data counts as the application's: those of the database it writes to, and when that one is down, all that are
 * left, because any of them may take its place.
 */
export function nodesThatCount(state: State, shard: number): readonly Node[] {
  const used = nodeOf(state, entryOf(state, state.application.writes, shard)?.writes ?? null)
  const living = state.nodes.filter((node) => node.shard === shard && node.alive)
  return used?.alive ? living.filter(({ data }) => data === used.data) : living
}
