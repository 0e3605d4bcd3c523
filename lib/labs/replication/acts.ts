import { endpointsOf } from './endpoints'
import { settleLosses } from './losses'
import { type Act, type Kind, type Line, line, type Node, nodeOf, plan, type State, type Turn } from './state'
import { tempoOf } from './tempo'

const noEffect = (state: State): Turn => ({ state, trace: [line(state, 'no-effect')] })

/** Ends nodes. What only they held is lost at once; that they are gone is noticed later, node by node. */
function kill(state: State, hit: (node: Node) => boolean, kind: Kind, values: Line['values']): Turn {
  const dying = state.nodes.filter((node) => node.alive && hit(node))
  if (dying.length === 0) return noEffect(state)
  const { detection } = tempoOf(state.setup.deployment)
  const dead: State = {
    ...state,
    nodes: state.nodes.map((node) => (dying.includes(node) ? { ...node, alive: false } : node)),
  }
  const noticed = dying.reduce<State>((next, { id }) => plan(next, detection, { kind: 'detect', node: id }), dead)
  // A database keeps its data on disk: out of reach, but not wiped out like memory.
  const cause = state.setup.deployment.startsWith('rds-') ? 'out-of-reach' : 'not-yet-replicated'
  const { state: next, trace } = settleLosses(noticed, cause)
  return { state: next, trace: [line(state, kind, values), ...trace] }
}

/** Promotion by hand needs a living copy; with automatic failover on, ElastiCache and Multi-AZ do it themselves. */
function orderPromotion(state: State, id: string): Turn {
  const node = nodeOf(state, id)
  const { automaticFailover, deployment } = state.setup
  if (!node?.alive || node.role !== 'replica' || automaticFailover) return noEffect(state)
  const ordered = state.queue.some(({ event }) => event.kind === 'promoted-by-hand')
  if (ordered) return noEffect(state)
  return {
    state: plan(state, tempoOf(deployment).byHand, { kind: 'promoted-by-hand', node: id }),
    trace: [line(state, 'promotion-ordered', { node: id })],
  }
}

/** Changes an endpoint in the application's configuration. */
function point(state: State, use: 'writes' | 'reads', endpoint: string): Turn {
  if (!endpointsOf(state).includes(endpoint) || state.application[use] === endpoint) return noEffect(state)
  const pointed = { ...state, application: { ...state.application, [use]: endpoint } }
  const { state: next, trace } = settleLosses(pointed, 'left-behind')
  return { state: next, trace: [line(state, 'application-pointed', { use, endpoint }), ...trace] }
}

/** What somebody does, at once: no time passes. */
export function perform(state: State, act: Act): Turn {
  switch (act.kind) {
    case 'kill-node':
      return kill(state, ({ id }) => id === act.node, 'node-killed', { node: act.node })
    case 'kill-zone':
      return kill(state, ({ zone }) => zone === act.zone, 'zone-killed', { zone: act.zone })
    case 'kill-region':
      return kill(state, ({ zone }) => zone !== 'away', 'region-killed', {})
    case 'promote':
      return orderPromotion(state, act.node)
    case 'point':
      return point(state, act.use, act.endpoint)
  }
}
