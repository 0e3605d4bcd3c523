import { entriesOf, entryOf } from './endpoints'
import { settleLosses } from './losses'
import { last, upTo } from './ranges'
import { change, type Event, line, type Node, nodeOf, plan, type State, type Turn } from './state'
import { promotesAway, tempoOf } from './tempo'
import { draw } from './traffic'

/** Copies of a shard that could be promoted. */
const candidates = (state: State, shard: number): readonly Node[] =>
  state.nodes.filter((node) => node.shard === shard && node.alive && node.role !== 'primary' && node.data === 'main')

/** The copy with the least lag: it has the latest write. */
const leastLag = (nodes: readonly Node[]): Node | undefined => nodes.toSorted((a, b) => last(b.log) - last(a.log))[0]

/** Takes a dead copy out of the endpoints that name several. */
function dropCopy(state: State, node: Node): State {
  if (promotesAway(state.setup.deployment)) return state
  const lasting = state.entries.filter(({ shard }) => shard !== node.shard)
  const current = entriesOf(state, node.shard).map((entry) => ({
    ...entry,
    // Where writes go is not what a dead copy changes.
    writes: entryOf(state, entry.endpoint, entry.shard)?.writes ?? null,
  }))
  return { ...state, entries: [...lasting, ...current] }
}

/** Somebody or something has noticed that a node is gone. */
export function detect(state: State, event: Extract<Event, { kind: 'detect' }>): Turn {
  const node = nodeOf(state, event.node)
  if (node === undefined) return { state, trace: [] }
  const values = { node: node.id, shard: node.shard + 1 }
  if (node.role !== 'primary') return { state: dropCopy(state, node), trace: [line(state, 'replica-gone', values)] }
  const noticed = line(state, 'failure-detected', values)
  const copies = candidates(state, node.shard)
  if (!state.setup.automaticFailover && copies.length > 0)
    return { state, trace: [noticed, line(state, 'waits-for-hand', values)] }
  if (copies.length === 0) return { state, trace: [noticed, line(state, 'nothing-to-promote', values)] }
  const { promotion, spread } = tempoOf(state.setup.deployment)
  const drawn = draw(state)
  const delay = promotion + Math.round(spread * drawn.value)
  return {
    state: plan(drawn.state, delay, { kind: 'promote', shard: node.shard, failed: node.id }),
    trace: [noticed],
  }
}

/** One node becomes the primary of its shard; the others follow it, the old primary too if it lives. */
function enthrone(state: State, chosen: Node): State {
  const second = chosen.role === 'standby' ? 'standby' : 'replica'
  let next: State = {
    ...state,
    nodes: state.nodes.map((node) => {
      if (node.shard !== chosen.shard || node.data !== chosen.data) return node
      if (node.id === chosen.id) return { ...node, role: 'primary', source: null }
      return { ...node, role: second, source: chosen.id, log: upTo(chosen.log, last(node.log)) }
    }),
  }
  for (const node of next.nodes)
    if (node.source === chosen.id && node.alive && last(node.log) < last(chosen.log))
      next = plan(next, next.setup.lag, { kind: 'deliver', from: chosen.id, to: node.id, write: last(chosen.log) })
  return plan(next, tempoOf(state.setup.deployment).naming, { kind: 'name', shard: chosen.shard })
}

/** Automatic failover promotes the copy with the least lag. */
export function promote(state: State, { shard, failed }: Extract<Event, { kind: 'promote' }>): Turn {
  const chosen = leastLag(candidates(state, shard))
  if (chosen === undefined)
    return { state, trace: [line(state, 'nothing-to-promote', { node: failed, shard: shard + 1 })] }
  const { state: next, trace } = settleLosses(enthrone(state, chosen), 'not-yet-replicated')
  return {
    state: next,
    trace: [line(state, 'promoted', { node: chosen.id, shard: shard + 1, write: last(chosen.log) }), ...trace],
  }
}

/** The end of a promotion by hand: in ElastiCache within the group, in RDS out of it. */
export function promotedByHand(state: State, event: Extract<Event, { kind: 'promoted-by-hand' }>): Turn {
  const node = nodeOf(state, event.node)
  if (!node?.alive || node.role === 'primary') return { state, trace: [] }
  const values = { node: node.id, shard: node.shard + 1, write: last(node.log) }
  if (promotesAway(state.setup.deployment)) {
    const apart = change(state, node.id, { role: 'primary', source: null, data: node.id })
    const { state: next, trace } = settleLosses(apart, 'left-behind')
    return { state: next, trace: [line(state, 'promoted-away', values), ...trace] }
  }
  const { state: next, trace } = settleLosses(enthrone(state, node), 'given-up')
  return { state: next, trace: [line(state, 'promoted-by-hand', values), ...trace] }
}

/** The names lead to the new primary: DNS, or the map that clients with cluster mode enabled keep. */
export function name(state: State, { shard }: Extract<Event, { kind: 'name' }>): Turn {
  const entries = entriesOf(state, shard)
  const node = entries[0]?.writes ?? '–'
  const kind = state.setup.deployment === 'cluster-mode-enabled' ? 'map-updated' : 'dns-updated'
  return {
    state: { ...state, entries: [...state.entries.filter((entry) => entry.shard !== shard), ...entries] },
    trace: [line(state, kind, { endpoint: entries[0]?.endpoint ?? '–', node, shard: shard + 1 })],
  }
}
