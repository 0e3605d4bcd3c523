/**
 * A packet on its way from a client to an engine, hop by hop. It dies at the first hop that is wrong, and the hop says why.
 * Simplified: one subnet a side, network ACLs left as they come (they let everything through), no outbound rules, a hop takes 1 ms.
 */
import type { Model, TraceLine } from '../model'
import { checkHop, type Hop, hops, type Reason, reasons } from './hops'
import type { Field, Setup } from './set-up'

const HOP_MS = 1

/** One field of the set-up with a new value. */
export type Change = { readonly [F in Field]: { readonly field: F; readonly value: Setup[F] } }[Field]

export const changed = (setup: Setup, { field, value }: Change): Setup => ({ ...setup, [field]: value })

export type State = {
  readonly setup: Setup
  readonly at: number
  /** Hops that the packet has passed. */
  readonly passed: readonly Hop[]
  readonly end: 'arrived' | Reason | null
}

export type Act = ({ readonly kind: 'change' } & Change) | { readonly kind: 'send' }

const passes: { readonly [H in Hop]: `passed-${H}` } = {
  path: 'passed-path',
  route: 'passed-route',
  source: 'passed-source',
  port: 'passed-port',
  listener: 'passed-listener',
  tls: 'passed-tls',
  login: 'passed-login',
  permission: 'passed-permission',
}

export type Kind = `passed-${Hop}` | Reason | 'arrived' | 'sent-again' | 'changed' | 'nothing-moves'

const isReason = (text: string): text is Reason => text in reasons

/** Every kind of trace line the model emits. */
export const kinds: readonly Kind[] = [
  ...hops.map((hop) => passes[hop]),
  ...Object.keys(reasons).filter(isReason),
  'arrived',
  'sent-again',
  'changed',
  'nothing-moves',
]

const start = (setup: Setup): State => ({ setup, at: 0, passed: [], end: null })

const shown = (value: Setup[Field]): string | number => (typeof value === 'boolean' ? (value ? 'on' : 'off') : value)

type Turn = { readonly state: State; readonly trace: readonly TraceLine<Kind>[] }

/** An id as the name of a branch in a message: these have no hyphens. */
export const asBranch = (id: string): string => id.replaceAll('-', '_')

/** What the sentences name. Ports are names, not quantities: they come as text. */
const valuesOf = ({ source, rulePort, dialPort, engine }: Setup) => ({
  source: asBranch(source),
  engine: asBranch(engine),
  rulePort: String(rulePort),
  dialPort: String(dialPort),
})

function perform(state: State, act: Act): Turn {
  const fresh = { ...state, passed: [], end: null }
  if (act.kind === 'send') return { state: fresh, trace: [{ at: state.at, kind: 'sent-again', values: {} }] }
  return {
    state: { ...fresh, setup: changed(state.setup, act) },
    trace: [{ at: state.at, kind: 'changed', values: { field: act.field, value: shown(act.value) } }],
  }
}

/** Without an act the packet goes one hop on; a change sends a new one from the client. */
function step(before: State, act?: Act): Turn {
  if (act !== undefined) return perform(before, act)
  const hop = hops[before.passed.length]
  if (before.end !== null || hop === undefined)
    return { state: before, trace: [{ at: before.at, kind: 'nothing-moves', values: {} }] }
  const at = before.at + HOP_MS
  const values = valuesOf(before.setup)
  const reason = checkHop(hop, before.setup)
  if (reason !== null) return { state: { ...before, at, end: reason }, trace: [{ at, kind: reason, values }] }
  const passed = [...before.passed, hop]
  const arrived = passed.length === hops.length
  return {
    state: { ...before, at, passed, end: arrived ? 'arrived' : null },
    trace: [{ at, kind: passes[hop], values }, ...(arrived ? [{ at, kind: 'arrived' as const, values }] : [])],
  }
}

export const securityPath: Model<Setup, State, Act, Kind> = { start, step }
