import type { Instant } from '../../../core/time'
import type { Bytes } from '../../bytes'
import { keySlot } from '../../key-slot'
import type { Command, Commands } from './command'
import { type ConnectionCommand, type ConnectionCommands, connection } from './connection'
import { counters } from './counters'
import { withoutExpired } from './data'
import { expiry } from './expiry'
import { hashes } from './hashes'
import { information } from './information'
import { keys } from './keys'
import { lists } from './lists'
import { OUTSIDE } from './outside'
import { publishing } from './publishing'
import { error, quoted, type Reply, refusal, status, wrongCount } from './reply'
import {
  type Context,
  type Effect,
  effect,
  outside,
  type Queued,
  type Server,
  sessionOf,
  withData,
  withSession,
} from './server'
import { set } from './set'
import { sets } from './sets'
import { sortedSets } from './sorted-sets'
import { strings } from './strings'
import { CROSS_SLOT, spoilt, transactions } from './transactions'
import { scoring } from './zadd'
import { ranges } from './zrange'

const onData: Commands = {
  ...strings,
  ...set,
  ...counters,
  ...expiry,
  ...keys,
  ...hashes,
  ...lists,
  ...sets,
  ...sortedSets,
  ...scoring,
  ...ranges,
}
const onConnection: ConnectionCommands = {
  ...connection,
  ...publishing,
  ...information,
  ...transactions(
    (context) => run(context),
    (queue) => shareSlot(queue.flatMap(keysNamed)),
  ),
}

/** The names of all commands the engine knows, in lower case. */
export const COMMANDS: readonly string[] = [...Object.keys(onData), ...Object.keys(onConnection)].sort()

const dataCommand = (name: string): Command | undefined => (Object.hasOwn(onData, name) ? onData[name] : undefined)
const connectionCommand = (name: string): ConnectionCommand | undefined =>
  Object.hasOwn(onConnection, name) ? onConnection[name] : undefined

function keysNamed({ name, args }: Queued): readonly Bytes[] {
  if (connectionCommand(name)?.keyed) return args
  const command = dataCommand(name)
  const places = command?.keys === undefined ? ([1, 1, 1] as const) : command.keys
  if (!command || !places) return []
  const [first, last, step] = places
  const end = last < 0 ? args.length + 1 + last : last
  return args.filter((_, at) => at + 1 >= first && at + 1 <= end && (at + 1 - first) % step === 0)
}

const shareSlot = (keys: readonly Bytes[]): boolean => new Set(keys.map(keySlot)).size <= 1

const unknown = (word: Bytes, args: readonly Bytes[]): Reply => {
  let shown = ''
  for (const arg of args) if (shown.length < 128) shown += `'${quoted(arg, 128 - shown.length)}' `
  return error(`unknown command '${quoted(word)}', with args beginning with: ${shown}`)
}

const NO_AUTH = refusal('NOAUTH Authentication required.')
const READ_ONLY = refusal("READONLY You can't write against a read only replica.")
const LISTENING = (name: string) =>
  error(
    `Can't execute '${name}': only (P|S)SUBSCRIBE / (P|S)UNSUBSCRIBE / PING / QUIT / RESET are allowed in this context`,
  )

/** Why the server turns a command away before it runs or is queued, in the order in which it asks. */
function turnedAway(
  server: Server,
  session: string,
  asked: Queued & { readonly word: Bytes },
): Reply | { readonly outside: string } | null {
  const { name, args, word } = asked
  const [data, own] = [dataCommand(name), connectionCommand(name)]
  const arity = (data ?? own)?.arity
  const { authenticated, channels, queue } = sessionOf(server, session)
  if (arity === undefined) return unknown(word, args)
  if (arity < 0 ? args.length + 1 < -arity : args.length + 1 !== arity) return wrongCount(name)
  const checked = own?.check?.(args, queue !== null)
  if (checked) return checked
  if (!authenticated && !own?.open) return NO_AUTH
  if (server.settings.cluster && !shareSlot(keysNamed(asked))) return CROSS_SLOT
  if (data?.writes && server.settings.role === 'replica') return READ_ONLY
  // A command with subcommands is named with them.
  const full = name === 'cluster' ? 'cluster|keyslot' : name
  return channels.length && !own?.listening ? LISTENING(full) : null
}

function run(context: Context): Effect {
  const { server, name } = context
  const own = connectionCommand(name)
  if (own) return own.run(context)
  const done = dataCommand(name)?.run({ ...context, data: server.data })
  if (!done) return effect(server)
  return 'outside' in done ? outside(server, done.outside) : effect(withData(server, done.data), done.reply)
}

/**
 * One command of one connection.
 * @param words the command and its arguments, as bytes
 * @param now milliseconds since the epoch; time never goes back
 */
export function execute(before: Server, session: string, words: readonly Bytes[], now: Instant): Effect {
  const [word = '', ...args] = words
  const name = word.toLowerCase()
  const server = withData(before, withoutExpired(before.data, now))
  if (OUTSIDE.has(name)) return outside(server, name.toUpperCase())
  const refused = turnedAway(server, session, { name, args, word })
  const { queue } = sessionOf(server, session)
  if (refused && 'outside' in refused) return outside(server, refused.outside)
  if (refused) return spoilt(server, session, name, refused)
  if (!queue || connectionCommand(name)?.direct) return run({ server, session, now, name, args })
  return effect(withSession(server, session, { queue: [...queue, { name, args }] }), status('QUEUED'))
}
