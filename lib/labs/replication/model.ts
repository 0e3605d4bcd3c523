/**
 * Replication and failover as a run of events: writes, copies on their way, a failure, its detection, a promotion, a name that follows.
 * Simplified, and said so on the page: one key a shard that counts up, nothing that was killed comes back, times are ours (`tempo.ts`),
 * and what a dead node had sent but not delivered is gone.
 */
import type { Model } from '../model'
import { perform } from './acts'
import { detect, name, promote, promotedByHand } from './failover'
import type { Setup } from './set-up'
import { start } from './start'
import type { Act, Event, Kind, State, Turn } from './state'
import { answered, deliver, read, write } from './traffic'

function happen(state: State, event: Event): Turn {
  switch (event.kind) {
    case 'write':
      return write(state)
    case 'read':
      return read(state)
    case 'deliver':
      return deliver(state, event)
    case 'acknowledge':
      return answered(state, event)
    case 'detect':
      return detect(state, event)
    case 'promote':
      return promote(state, event)
    case 'promoted-by-hand':
      return promotedByHand(state, event)
    case 'name':
      return name(state, event)
  }
}

/** Without an act a step goes to the next thing that is seen; an act takes effect where time stands. */
function step(state: State, act?: Act): Turn {
  if (act !== undefined) return perform(state, act)
  const [next, ...queue] = state.queue
  if (next === undefined) return { state, trace: [] }
  const turn = happen({ ...state, at: next.at, queue }, next.event)
  // What leaves no line (a copy on its way to a dead node) is no step of its own. Writes never end, so this does.
  return turn.trace.length > 0 ? turn : step(turn.state)
}

export const replication: Model<Setup, State, Act, Kind> = { start, step }
