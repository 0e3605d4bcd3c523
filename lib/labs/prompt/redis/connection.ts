import type { Bytes } from '../../bytes'
import { array, bulk, error, OK, type Reply, refusal, SYNTAX, status, wrongCount } from './reply'
import { type Context, closeSession, type Effect, effect, sessionOf, withSession } from './server'

/** A command about the connection or the node rather than about keys. */
export type ConnectionCommand = {
  readonly arity: number
  readonly run: (context: Context) => Effect
  /** Why these words are turned away before they run or are queued. */
  readonly check?: (args: readonly Bytes[], queued: boolean) => Reply | { readonly outside: string } | null
  /** Runs at once inside MULTI instead of being queued. */
  readonly direct?: true
  /** Needs no AUTH before it. */
  readonly open?: true
  /** Allowed while the connection listens to channels. */
  readonly listening?: true
  /** All arguments are keys. */
  readonly keyed?: true
}
export type ConnectionCommands = Readonly<Record<string, ConnectionCommand>>

const ping = ({ server, session, args, name }: Context): Effect => {
  const [message] = args
  if (args.length > 1) return effect(server, wrongCount(name))
  if (sessionOf(server, session).channels.length) return effect(server, array([bulk('pong'), bulk(message ?? '')]))
  return effect(server, message === undefined ? status('PONG') : bulk(message))
}

const WRONG_PASS = refusal('WRONGPASS invalid username-password pair or user is disabled.')
const NO_PASSWORD = error(
  'AUTH <password> called without any password configured for the default user. Are you sure your configuration is correct?',
)

/** There is one user, `default`; without a password set any password of that user will do. */
const authenticate = ({ server, session, args }: Context): Effect => {
  const { password } = server.settings
  if (args.length > 2) return effect(server, SYNTAX)
  if (args.length === 1 && password === null) return effect(server, NO_PASSWORD)
  const [user, given]: readonly (Bytes | undefined)[] = args.length === 2 ? args : ['default', ...args]
  if (user !== 'default' || (password !== null && given !== password)) return effect(server, WRONG_PASS)
  return effect(withSession(server, session, { authenticated: true }), OK)
}

export const connection: ConnectionCommands = {
  ping: { arity: -1, run: ping, listening: true },
  echo: { arity: 2, run: ({ server, args }) => effect(server, bulk(args[0] ?? '')) },
  auth: { arity: -2, run: authenticate, open: true },
  quit: {
    arity: -1,
    run: ({ server, session }) => effect(closeSession(server, session), OK),
    direct: true,
    open: true,
    listening: true,
  },
  reset: {
    arity: 1,
    run: ({ server, session }) => effect(closeSession(server, session), status('RESET')),
    direct: true,
    open: true,
    listening: true,
  },
}
