import type { ConnectionCommands } from './connection'
import { array, error, NIL, OK, type Reply, refusal } from './reply'
import {
  type Context,
  type Effect,
  effect,
  outside,
  type Push,
  type Queued,
  type Server,
  type Session,
  sessionOf,
  withSession,
} from './server'

const ENDED: Partial<Session> = { queue: null, broken: false, watched: [], dirty: false }
export const CROSS_SLOT = refusal("CROSSSLOT Keys in request don't hash to the same slot")

/** A command that was turned away spoils what is queued; turned away itself, EXEC ends it. */
export function spoilt(server: Server, session: string, name: string, why: Reply): Effect {
  if (name === 'exec' && why.kind === 'error') {
    const words = why.text.replace(/^ERR /, '')
    return effect(withSession(server, session, ENDED), refusal(`EXECABORT Transaction discarded because of: ${words}`))
  }
  return effect(sessionOf(server, session).queue ? withSession(server, session, { broken: true }) : server, why)
}

const multi = ({ server, session }: Context): Effect =>
  sessionOf(server, session).queue
    ? effect(server, error('MULTI calls can not be nested'))
    : effect(withSession(server, session, { queue: [], broken: false }), OK)

const discard = ({ server, session }: Context): Effect =>
  sessionOf(server, session).queue
    ? effect(withSession(server, session, ENDED), OK)
    : effect(server, error('DISCARD without MULTI'))

const watch = ({ server, session, args }: Context): Effect => {
  const { queue, watched } = sessionOf(server, session)
  if (queue) return effect(server, error('WATCH inside MULTI is not allowed'))
  return effect(withSession(server, session, { watched: [...watched, ...args] }), OK)
}

const unwatch = ({ server, session }: Context): Effect =>
  effect(withSession(server, session, { watched: [], dirty: false }), OK)

/**
 * EXEC: all that was queued, one after the other with nothing between.
 * @param run runs one command as if it had just come
 * @param oneSlot whether the keys of all of them may be asked for together
 */
const exec =
  (run: (context: Context) => Effect, oneSlot: (queue: readonly Queued[]) => boolean) =>
  (context: Context): Effect => {
    const { server, session } = context
    const { queue, broken, dirty } = sessionOf(server, session)
    if (!queue) return effect(server, error('EXEC without MULTI'))
    const ended = withSession(server, session, ENDED)
    if (broken) return effect(ended, refusal('EXECABORT Transaction discarded because of previous errors.'))
    if (server.settings.cluster && !oneSlot(queue)) return effect(ended, CROSS_SLOT)
    if (dirty) return effect(ended, NIL)
    let after = ended
    const items: Reply[] = []
    const pushes: Push[] = []
    for (const queued of queue) {
      const done = run({ ...context, ...queued, server: after })
      if (done.outside) return outside(ended, done.outside)
      after = done.server
      items.push(...done.replies)
      pushes.push(...done.pushes)
    }
    return { ...effect(after, array(items)), pushes }
  }

export const transactions = (...how: Parameters<typeof exec>): ConnectionCommands => ({
  multi: { arity: 1, run: multi, direct: true },
  exec: { arity: 1, run: exec(...how), direct: true },
  discard: { arity: 1, run: discard, direct: true },
  watch: { arity: -2, run: watch, direct: true, keyed: true },
  unwatch: { arity: 1, run: unwatch },
})
