import type { Instant } from '../../../core/time'
import type { Bytes } from '../../bytes'
import type { Cache } from './cache'
import { answerTo } from './commands'
import type { Pending } from './request'
import { stored } from './storing'

/** A telnet session: what came and was not read yet. */
export type Connection = { readonly unread: Bytes; readonly pending: Pending | null; readonly swallow: number }

export const newConnection: Connection = { unread: '', pending: null, swallow: 0 }

export type Received = {
  readonly cache: Cache
  readonly connection: Connection
  readonly output: Bytes
  readonly closed: boolean
  /** What was asked for that we do not do. */
  readonly outside: readonly string[]
}

const splitWords = (text: Bytes): Bytes[] => text.split(' ').filter((word) => word !== '')

/**
 * Bytes of a connection, as many as came. Reads them as the server does: lines, and behind a set command so many bytes of data, whatever
 * they are; what is left over of them is the next line.
 * @param now milliseconds since the epoch; the server's clock ticks in seconds
 */
export function receive(before: Cache, { unread, pending, swallow }: Connection, bytes: Bytes, now: Instant): Received {
  let left = unread + bytes
  let state = { cache: before, connection: { pending, swallow }, output: '', closed: false, outside: [] as string[] }
  for (;;) {
    const { cache, connection } = state
    if (connection.swallow > 0) {
      const gone = Math.min(connection.swallow, left.length)
      left = left.slice(gone)
      state = { ...state, connection: { ...connection, swallow: connection.swallow - gone } }
      if (state.connection.swallow > 0) break
      continue
    }
    const end = connection.pending ? connection.pending.length + 2 : left.indexOf('\n') + 1
    if (state.closed || end === 0 || left.length < end) break
    const chunk = left.slice(0, end)
    left = left.slice(end)
    const answer = connection.pending
      ? stored(cache, connection.pending, chunk, now)
      : answerTo({ cache, tokens: splitWords(lineOf(chunk)), now })
    state = {
      cache: answer.cache,
      connection: { pending: answer.pending ?? null, swallow: answer.swallow ?? 0 },
      output: state.output + answer.output,
      closed: answer.closed ?? false,
      outside: answer.outside === undefined ? state.outside : [...state.outside, answer.outside],
    }
  }
  return { ...state, connection: { ...state.connection, unread: left } }
}

/** Without its end. A lone `\r\n` keeps its `\r`, and is an error to the server like any other single letter. */
const lineOf = (chunk: Bytes): Bytes => chunk.slice(0, chunk.length > 2 && chunk.endsWith('\r\n') ? -2 : -1)
