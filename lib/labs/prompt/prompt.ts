import type { Model } from '../model'
import { startCache } from './memcached/cache'
import { newConnection } from './memcached/receive'
import { typeMemcached } from './memcached-act'
import { arrived, killPrimary, restartMemcached, startGroup } from './nodes'
import { withoutExpired } from './redis/data'
import { withData } from './redis/server'
import { expired, kept, typeRedis } from './redis-act'
import { PASSWORD, type PromptSetup } from './setup'
import { clockOf, type PromptAct, type PromptLine, type PromptState, type PromptStep, type PromptTrace } from './state'

/** A command takes so long, and so much passes when nothing is done: simplifications of ours. */
const COMMAND_MS = 1
const IDLE_MS = 1000

/** Time goes on: writes arrive at the replica, keys expire. */
function pass(before: PromptState, ms: number): PromptStep {
  const later = { ...before, now: before.now + ms }
  const gone = expired(later)
  const { primary } = later.group
  const group = arrived(
    { ...later.group, primary: withData(primary, withoutExpired(primary.data, clockOf(later))) },
    clockOf(later),
  )
  const count = before.group.inFlight.length - group.inFlight.length
  const caughtUp: PromptLine[] = count ? [{ at: later.now, kind: 'caught-up', values: { count } }] : []
  return { state: { ...later, group }, trace: [...gone, ...caughtUp] }
}

/** The node of the primary ends, by a machine that dies or a process that restarts: without persistence its data are gone either way. */
function fall(state: PromptState, kind: 'primary-killed' | 'redis-restarted'): PromptStep {
  const loss = killPrimary(state.group, state.history, clockOf(state))
  const at = state.now
  const said: PromptLine = {
    at,
    kind: loss.how,
    values: { before: loss.before, after: loss.after, lost: loss.lost.length },
  }
  const told = (['a', 'b'] as const).map((prompt) => ({ prompt, line: '', output: '', note: said }))
  return {
    state: { ...kept(state, ...told), group: loss.group, history: [], falls: [...state.falls, loss.how] },
    trace: [
      { at, kind, values: { keys: loss.before } },
      ...loss.lost.map((write): PromptLine => ({ at, kind: 'write-lost', values: { line: write.command } })),
      said,
    ],
  }
}

function restart(state: PromptState): PromptStep {
  const { cache, lost } = restartMemcached(state.cache)
  const falls = [...state.falls, 'memcached-restarted' as const]
  const note: PromptLine = { at: state.now, kind: 'memcached-restarted', values: { keys: lost } }
  const told = kept(state, { prompt: 'memcached', line: '', output: '', note })
  return { state: { ...told, cache, telnet: newConnection, falls }, trace: [note] }
}

function act(state: PromptState, done: PromptAct): PromptStep {
  if (done.kind === 'type') {
    const { prompt, line } = done
    return prompt === 'memcached' ? typeMemcached(state, line) : typeRedis(state, prompt, line)
  }
  if (done.kind === 'wait') return { state, trace: [{ at: state.now, kind: 'time-passed', values: { ms: done.ms } }] }
  if (done.kind === 'restart-memcached') return restart(state)
  return fall(state, done.kind === 'kill-primary' ? 'primary-killed' : 'redis-restarted')
}

/** The lab of two prompts. Nothing in it is drawn by lot, so the seed changes nothing. */
export const promptModel: Model<PromptSetup, PromptState, PromptAct, PromptTrace> = {
  start: (setup) => ({
    setup,
    now: 0,
    group: startGroup(setup.lag, { password: setup.auth ? PASSWORD : null, cluster: setup.cluster }),
    history: [],
    cache: startCache(),
    telnet: newConnection,
    exchanges: [],
    falls: [],
  }),
  step: (before, done) => {
    const passed = pass(
      before,
      done?.kind === 'type' ? COMMAND_MS : done?.kind === 'wait' ? Math.max(0, done.ms) : done ? 0 : IDLE_MS,
    )
    if (!done) return passed
    const acted = act(passed.state, done)
    return { state: acted.state, trace: [...passed.trace, ...acted.trace] }
  },
}
