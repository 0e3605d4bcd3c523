import type { Instant } from '../../../core/time'
import type { Bytes } from '../../bytes'
import { type Data, entryOf, NO_DATA } from './data'
import type { Reply } from './reply'

/** What is fixed when a node starts. */
export type Settings = {
  /** What AUTH asks for; null: anybody may come in. */
  readonly password: Bytes | null
  /** Cluster mode: this node has all slots, and a command's keys must share one. */
  readonly cluster: boolean
  readonly role: 'primary' | 'replica'
  /** Attached replicas, for INFO. */
  readonly replicas: number
}

export type Queued = { readonly name: string; readonly args: readonly Bytes[] }

/** One connection. */
export type Session = {
  readonly authenticated: boolean
  /** What waits for EXEC, or null outside MULTI. */
  readonly queue: readonly Queued[] | null
  /** A command was refused while it was queued: EXEC will refuse all. */
  readonly broken: boolean
  readonly watched: readonly Bytes[]
  /** A watched key has changed: EXEC will do nothing. */
  readonly dirty: boolean
  readonly channels: readonly Bytes[]
}

/** A node with its connections. Immutable. */
export type Server = {
  readonly settings: Settings
  readonly data: Data
  readonly sessions: Readonly<Record<string, Session>>
}

/** A reply that a connection gets without having asked: a message of pub/sub. */
export type Push = { readonly session: string; readonly reply: Reply }

export const newSession = ({ password }: Settings): Session => ({
  authenticated: password === null,
  queue: null,
  broken: false,
  watched: [],
  dirty: false,
  channels: [],
})

export const DEFAULTS: Settings = { password: null, cluster: false, role: 'primary', replicas: 0 }

export const startServer = (settings: Settings = DEFAULTS): Server => ({ settings, data: NO_DATA, sessions: {} })

export const sessionOf = (server: Server, name: string): Session => server.sessions[name] ?? newSession(server.settings)

export const withSession = (server: Server, name: string, change: Partial<Session>): Server => ({
  ...server,
  sessions: { ...server.sessions, [name]: { ...sessionOf(server, name), ...change } },
})

/** The connection is gone, and what it watched, queued and listened to with it. */
export function closeSession(server: Server, name: string): Server {
  const { [name]: _, ...sessions } = server.sessions
  return { ...server, sessions }
}

/** The node with other data; connections that watch a key that is no longer the same will fail at EXEC. */
export function withData(server: Server, data: Data): Server {
  if (data === server.data) return server
  const touched = (key: Bytes) => entryOf(data, key) !== entryOf(server.data, key)
  let sessions = server.sessions
  for (const [name, session] of Object.entries(sessions))
    if (!session.dirty && session.watched.some(touched)) sessions = { ...sessions, [name]: { ...session, dirty: true } }
  return { ...server, data, sessions }
}

/** What a command of a connection is given, and what it does. */
export type Context = {
  readonly server: Server
  readonly session: string
  readonly now: Instant
  readonly name: string
  readonly args: readonly Bytes[]
}
export type Effect = {
  readonly server: Server
  readonly replies: readonly Reply[]
  readonly pushes: readonly Push[]
  /** The server would know what to do, we do not: nothing was done, and these words say what was asked for. */
  readonly outside: string | null
}

export const effect = (server: Server, ...replies: readonly Reply[]): Effect => ({
  server,
  replies,
  pushes: [],
  outside: null,
})

export const outside = (server: Server, words: string): Effect => ({ ...effect(server), outside: words })
