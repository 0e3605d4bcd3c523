/**
 * Cache patterns: an application reads and writes through a cache in front of a database, under one configuration or two that get the same
 * requests. Simplified, and said so on the page: items are of one size, a look-up takes 1 ms and a query a fixed time on one of eight
 * connections, LRU and LFU are exact where servers sample, and what expires leaves memory at once.
 */
import type { Model, Step } from '../model'
import type { Tally } from './measures'
import { loseNode } from './nodes'
import type { Setup } from './set-up'
import { type Act, type Kind, type Line, type State, type System, say, type Turn } from './state'
import { advance, begin, nextOf, startSystem } from './system'
import { type Operation, popularityOf, requestAfter } from './workload'

type Taken = Step<State, Kind>

function start(setup: Setup, seed: string): State {
  const { workload, a, b } = setup
  const popularity = popularityOf(workload)
  return {
    setup,
    seed,
    at: 0,
    popularity,
    next: requestAfter(workload, popularity, seed, null),
    systems: [startSystem('a', a, workload, seed), ...(b ? [startSystem('b', b, workload, seed)] : [])],
  }
}

function together(state: State, change: (system: System) => Turn): Taken {
  const turns = state.systems.map(change)
  return {
    state: { ...state, systems: turns.map(({ system }) => system) },
    trace: turns.flatMap(({ trace }) => trace),
  }
}

const nextMoment = (state: State): number => Math.min(state.next?.at ?? Infinity, ...state.systems.map(nextOf))

/** Everything of one moment, in all systems: what was under way, then the requests that arrive. */
function moment(before: State, at: number): Taken {
  const { state, trace } = together({ ...before, at }, (system) => advance(system, at))
  const { setup, popularity, seed } = state
  let { next, systems } = state
  while (next !== null && next.at <= at) {
    const { operation, key } = next
    systems = systems.map((system) => begin(system, operation, key))
    next = requestAfter(setup.workload, popularity, seed, next)
  }
  return { state: { ...state, next, systems }, trace }
}

const unsaid = (state: State, kind: Kind, values: Line['values'] = {}): Taken => ({
  state,
  trace: [{ at: state.at, kind, values }],
})

/** Goes to the next moment at which there is something to say: an arrival alone is not. */
function onward(before: State): Taken {
  let step: Taken = { state: before, trace: [] }
  for (let at = nextMoment(before); at < Infinity; at = nextMoment(step.state)) {
    step = moment(step.state, at)
    if (step.trace.length > 0) return step
  }
  return unsaid(step.state, 'nothing-to-do')
}

const shown = [
  'reads',
  'hits',
  'misses',
  'stale',
  'writes',
  'queries',
  'changes',
  'evictions',
  'expiries',
  'refusals',
] as const
const difference = (after: Tally, before: Tally): Line['values'] =>
  Object.fromEntries(shown.map((what) => [what, after[what] - before[what]]))

/** The longest time that passes in one step, in milliseconds. */
export const LONGEST_PASS = 60_000

function pass(before: State, ms: number): Taken {
  const end = before.at + Math.max(0, Math.min(LONGEST_PASS, Math.round(ms)))
  let state = before
  for (let at = nextMoment(state); at <= end; at = nextMoment(state)) state = moment(state, at).state
  return together({ ...state, at: end }, (system) => {
    const then = before.systems.find(({ name }) => name === system.name) ?? system
    const values = { seconds: (end - before.at) / 1000, ...difference(system.measures.tally, then.measures.tally) }
    const rested = { ...system, at: end }
    return { system: rested, trace: [say(rested, 'passed', values)] }
  })
}

function request(state: State, operation: Operation, key: number): Taken {
  const isKey = Number.isInteger(key) && key >= 1 && key <= state.setup.workload.keys
  if (!isKey) return unsaid(state, 'nothing-to-do')
  const systems = state.systems.map((system) => begin(system, operation, key))
  return unsaid({ ...state, systems }, 'asked', { operation, key })
}

/** Without an act a step goes to the next thing that is seen; an act takes effect where time stands, in all systems. */
function step(state: State, act?: Act): Taken {
  if (act === undefined) return onward(state)
  switch (act.kind) {
    case 'pass':
      return pass(state, act.ms)
    case 'lose-node': {
      const lost = together(state, (system) => loseNode(system, act.node))
      return lost.trace.length > 0 ? lost : unsaid(state, 'nothing-to-do')
    }
    default:
      return request(state, act.kind, act.key)
  }
}

export const caching: Model<Setup, State, Act, Kind> = { start, step }
