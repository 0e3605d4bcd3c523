import type { Bytes } from '../../bytes'

/** What the server answers (RESP2). Texts are bytes. */
export type Reply =
  | { readonly kind: 'status'; readonly text: string }
  | { readonly kind: 'error'; readonly text: Bytes }
  | { readonly kind: 'integer'; readonly value: bigint }
  | { readonly kind: 'bulk'; readonly bytes: Bytes }
  | { readonly kind: 'nil' }
  | { readonly kind: 'array'; readonly items: readonly Reply[] }

export const status = (text: string): Reply => ({ kind: 'status', text })
export const integer = (value: number | bigint): Reply => ({ kind: 'integer', value: BigInt(value) })
export const bulk = (bytes: Bytes): Reply => ({ kind: 'bulk', bytes })
export const array = (items: readonly Reply[]): Reply => ({ kind: 'array', items })
export const bulks = (texts: readonly Bytes[]): Reply => array(texts.map(bulk))
export const NIL: Reply = { kind: 'nil' }
export const OK: Reply = status('OK')

export const error = (text: Bytes): Reply => ({ kind: 'error', text: `ERR ${text}` })
export const refusal = (text: string): Reply => ({ kind: 'error', text })

/** A learner's own words inside an error: up to a zero byte, as C prints them, and on one line. */
export const quoted = (bytes: Bytes, longest = 128): Bytes =>
  (bytes.split('\0')[0] ?? '').slice(0, longest).replace(/[\r\n]/g, ' ')

/** Worded as redis-server 7.0 words them. */
export const SYNTAX = error('syntax error')
export const NOT_INTEGER = error('value is not an integer or out of range')
export const NOT_FLOAT = error('value is not a valid float')
export const NOT_POSITIVE = error('value is out of range, must be positive')
export const WRONG_TYPE = refusal('WRONGTYPE Operation against a key holding the wrong kind of value')

export const wrongCount = (command: string): Reply => error(`wrong number of arguments for '${command}' command`)
