import { entriesOf, firstEndpoints } from './endpoints'
import { type Setup, settled } from './set-up'
import { type Node, plan, type State } from './state'
import { isSynchronous, tempoOf } from './tempo'

const ZONES = ['a', 'b', 'c'] as const

/** The nodes of one shard: the primary first; zones are dealt in turn, each shard beginning one further. */
function shardNodes(setup: Setup, shard: number): readonly Node[] {
  const primary = `n${shard + 1}-1`
  const away = setup.deployment === 'rds-cross-region'
  return Array.from({ length: 1 + setup.replicas }, (_, index) => ({
    id: `n${shard + 1}-${index + 1}`,
    shard,
    zone: away && index > 0 ? 'away' : (ZONES[(shard + index) % setup.zones] ?? 'a'),
    alive: true,
    role: index === 0 ? 'primary' : isSynchronous(setup.deployment) ? 'standby' : 'replica',
    source: index === 0 ? null : primary,
    data: 'main',
    log: [],
  }))
}

/** Everything up, nothing written; the application begins to write and to read. */
export function start(wanted: Setup, seed: string): State {
  const setup = settled(wanted)
  const shards = Array.from({ length: setup.shards }, () => ({ acknowledged: [], lost: [] }))
  const nodes = shards.flatMap((_, shard) => shardNodes(setup, shard))
  const state: State = {
    setup,
    seed,
    at: 0,
    planned: 0,
    drawn: 0,
    nodes,
    shards,
    entries: shards.flatMap((_, shard) => entriesOf({ setup, nodes }, shard)),
    application: firstEndpoints(setup),
    queue: [],
    tally: { acknowledged: 0, failedWrites: 0, fresh: 0, stale: 0, failedReads: 0 },
  }
  const { writeEvery, readEvery } = tempoOf(setup.deployment)
  return plan(plan(state, writeEvery, { kind: 'write' }), readEvery, { kind: 'read' })
}
