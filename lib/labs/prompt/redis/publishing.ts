import { type Bytes, compareBytes } from '../../bytes'
import type { ConnectionCommand, ConnectionCommands } from './connection'
import { array, bulk, integer, NIL, type Reply } from './reply'
import { type Context, type Effect, effect, sessionOf, withSession } from './server'

const notice = (kind: string, channel: Bytes | null, count: number): Reply =>
  array([bulk(kind), channel === null ? NIL : bulk(channel), integer(count)])

const subscribe = ({ server, session, args }: Context): Effect => {
  let { channels } = sessionOf(server, session)
  const replies: Reply[] = []
  for (const channel of args) {
    if (!channels.includes(channel)) channels = [...channels, channel]
    replies.push(notice('subscribe', channel, channels.length))
  }
  return effect(withSession(server, session, { channels }), ...replies)
}

const unsubscribe = ({ server, session, args }: Context): Effect => {
  let { channels } = sessionOf(server, session)
  const leaving = args.length ? args : channels.toSorted(compareBytes)
  if (!leaving.length) return effect(server, notice('unsubscribe', null, 0))
  const replies: Reply[] = []
  for (const channel of leaving) {
    channels = channels.filter((other) => other !== channel)
    replies.push(notice('unsubscribe', channel, channels.length))
  }
  return effect(withSession(server, session, { channels }), ...replies)
}

/** A message reaches who listens now, and nobody later. */
const publish = ({ server, args }: Context): Effect => {
  const [channel = '', message = ''] = args
  const listeners = Object.keys(server.sessions).filter((name) => sessionOf(server, name).channels.includes(channel))
  const reply = array([bulk('message'), bulk(channel), bulk(message)])
  return { ...effect(server, integer(listeners.length)), pushes: listeners.map((session) => ({ session, reply })) }
}

/** In a transaction the replies would come without having been asked for. */
const notQueued =
  (name: string): NonNullable<ConnectionCommand['check']> =>
  (_, queued) =>
    queued ? { outside: `${name} inside MULTI` } : null

export const publishing: ConnectionCommands = {
  subscribe: { arity: -2, run: subscribe, check: notQueued('SUBSCRIBE'), listening: true },
  unsubscribe: { arity: -1, run: unsubscribe, check: notQueued('UNSUBSCRIBE'), listening: true },
  publish: { arity: 3, run: publish },
}
