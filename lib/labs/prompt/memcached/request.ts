import type { Instant } from '../../../core/time'
import type { Bytes } from '../../bytes'
import type { Cache } from './cache'

/** What a command is given: the words of its line. */
export type Request = { readonly cache: Cache; readonly tokens: readonly Bytes[]; readonly now: Instant }

/** Data of a set command that is still to come: so many bytes and a line end. */
export type Pending = {
  readonly verb: 'set' | 'add' | 'replace' | 'append' | 'prepend' | 'cas'
  readonly key: Bytes
  readonly flags: number
  readonly expires: number | null
  readonly length: number
  /** The number a `cas` wants to find. */
  readonly cas: bigint
  readonly quiet: boolean
}

export type Answer = {
  readonly cache: Cache
  readonly output: Bytes
  /** The server waits for data before it answers. */
  readonly pending?: Pending
  /** The server reads so many bytes and throws them away. */
  readonly swallow?: number
  /** The server closes the connection. */
  readonly closed?: true
  /** The server would know what to do, we do not: these words say what was asked for. */
  readonly outside?: string
}

export const BAD_FORMAT = 'CLIENT_ERROR bad command line format'

/** One line, unless the command asked for silence. */
export const line = (cache: Cache, text: Bytes, quiet = false): Answer => ({
  cache,
  output: quiet ? '' : `${text}\r\n`,
})

/** Silence is asked for by the last word, whatever stands before it. */
export const asksSilence = (tokens: readonly Bytes[]): boolean => tokens.at(-1) === 'noreply'
