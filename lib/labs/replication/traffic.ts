import { seededRandom } from '../../core/random'
import { entryOf } from './endpoints'
import { append, last, upTo, without } from './ranges'
import { change, changeShard, count, type Event, line, type Node, nodeOf, plan, type State, type Turn } from './state'
import { isSynchronous, SYNCHRONOUS_MS, tempoOf } from './tempo'

/** A random number in [0, 1) and the state that has drawn it. */
export function draw(state: State): { readonly state: State; readonly value: number } {
  return {
    state: { ...state, drawn: state.drawn + 1 },
    value: seededRandom(`${state.seed}:${state.drawn}`)(),
  }
}

const only = (state: State): Turn => ({ state, trace: [] })

/** Sends a write on to the living copies of a node; an asynchronous one arrives after the lag, give or take a quarter. */
function send(state: State, from: Node, write: number): State {
  let next = state
  for (const copy of state.nodes) {
    if (!copy.alive || copy.source !== from.id) continue
    const drawn = draw(next)
    const lag = isSynchronous(state.setup.deployment) ? SYNCHRONOUS_MS : state.setup.lag * (0.75 + drawn.value / 2)
    next = plan(drawn.state, Math.round(lag), { kind: 'deliver', from: from.id, to: copy.id, write })
  }
  return next
}

function acknowledge(state: State, node: Node, write: number): Turn {
  const shard = state.shards[node.shard]
  const counted = count(state, 'acknowledged')
  return {
    state: changeShard(counted, node.shard, { acknowledged: append(shard?.acknowledged ?? [], write) }),
    trace: [
      line(state, 'write-acknowledged', {
        write,
        shard: node.shard + 1,
        node: node.id,
        endpoint: state.application.writes,
      }),
    ],
  }
}

/** The application writes the next number, to each shard in turn; one that was not acknowledged is tried again. */
export function write(before: State): Turn {
  const { setup, tally, application } = before
  const state = plan(before, tempoOf(setup.deployment).writeEvery, { kind: 'write' })
  const shard = (tally.acknowledged + tally.failedWrites) % state.shards.length
  const { writes: endpoint } = application
  const node = nodeOf(state, entryOf(state, endpoint, shard)?.writes ?? null)
  const values = { endpoint, shard: shard + 1, node: node?.id ?? '–' }
  if (node === undefined || !node.alive)
    return { state: count(state, 'failedWrites'), trace: [line(state, 'write-failed', values)] }
  if (node.role !== 'primary')
    return { state: count(state, 'failedWrites'), trace: [line(state, 'write-read-only', values)] }
  const number = last(state.shards[shard]?.acknowledged ?? []) + 1
  const sent = send(change(state, node.id, { log: append(node.log, number) }), node, number)
  const waits = isSynchronous(setup.deployment) && state.nodes.some((copy) => copy.alive && copy.source === node.id)
  return waits
    ? only(plan(sent, 2 * SYNCHRONOUS_MS, { kind: 'acknowledge', node: node.id, write: number }))
    : acknowledge(sent, node, number)
}

/** A synchronous write has been to the standby and back. */
export function answered(state: State, event: Extract<Event, { kind: 'acknowledge' }>): Turn {
  const node = nodeOf(state, event.node)
  if (node?.alive && node.role === 'primary') return acknowledge(state, node, event.write)
  return {
    state: count(state, 'failedWrites'),
    trace: [line(state, 'write-unanswered', { write: event.write, node: event.node })],
  }
}

/** A copy has what its source had when it sent this. What the dead had not sent through dies with them. */
export function deliver(state: State, { from, to, write }: Extract<Event, { kind: 'deliver' }>): Turn {
  const source = nodeOf(state, from)
  const copy = nodeOf(state, to)
  if (!source?.alive || !copy?.alive || copy.source !== from || last(copy.log) >= write) return only(state)
  return {
    state: change(state, to, { log: upTo(source.log, write) }),
    trace: [line(state, 'replicated', { write, from, to })],
  }
}

/** The application reads; stale is an answer older than the newest acknowledged write that is not lost. */
export function read(before: State): Turn {
  const { setup, tally, application } = before
  const state = plan(before, tempoOf(setup.deployment).readEvery, { kind: 'read' })
  const turn = tally.fresh + tally.stale + tally.failedReads
  const shard = turn % state.shards.length
  const { reads: endpoint } = application
  const nodes = entryOf(state, endpoint, shard)?.reads ?? []
  const node = nodeOf(state, nodes[Math.floor(turn / state.shards.length) % nodes.length] ?? null)
  const values = { endpoint, shard: shard + 1, node: node?.id ?? '–' }
  if (!node?.alive) return { state: count(state, 'failedReads'), trace: [line(state, 'read-failed', values)] }
  const { acknowledged = [], lost = [] } = state.shards[shard] ?? {}
  const newest = last(without(acknowledged, lost))
  const value = last(node.log)
  return value < newest
    ? {
        state: count(state, 'stale'),
        trace: [line(state, 'read-stale', { ...values, value, newest, behind: newest - value })],
      }
    : { state: count(state, 'fresh'), trace: [line(state, 'read-fresh', { ...values, value })] }
}
