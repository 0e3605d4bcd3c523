import type { Instant } from '../../../core/time'
import type { Bytes } from '../../bytes'
import { answer, type Call, type Commands, type Outcome } from './command'
import { entryOf, open, put } from './data'
import { INT64_MAX, parseInteger } from './integer'
import { bulk, error, NIL, NOT_INTEGER, OK, type Reply, SYNTAX, WRONG_TYPE } from './reply'

type Unit = 'ex' | 'px' | 'exat' | 'pxat'
type Options = {
  readonly only?: 'nx' | 'xx'
  readonly get?: true
  readonly keep?: true
  readonly expiry?: { readonly unit: Unit; readonly amount: Bytes }
}

const isUnit = (word: string): word is Unit => ['ex', 'px', 'exat', 'pxat'].includes(word)

/** Options in any order, none against another; the same one twice is allowed, and the last counts. */
function readOptions(words: readonly Bytes[]): Options | null {
  let read: Options = {}
  for (let at = 0; at < words.length; at++) {
    const word = words[at]?.toLowerCase() ?? ''
    const amount = words[at + 1]
    if ((word === 'nx' || word === 'xx') && (read.only ?? word) === word) read = { ...read, only: word }
    else if (word === 'get') read = { ...read, get: true }
    else if (word === 'keepttl' && !read.expiry) read = { ...read, keep: true }
    else if (isUnit(word) && amount !== undefined && !read.keep && (read.expiry?.unit ?? word) === word) {
      read = { ...read, expiry: { unit: word, amount } }
      at++
    } else return null
  }
  return read
}

/**
 * When something expires that is given as EX, PX, EXAT or PXAT: milliseconds since the epoch, or the server's refusal.
 * Zero, the past and what 64 bits cannot hold are refused.
 */
function deadline(unit: Unit, amount: Bytes, now: Instant, name: string): bigint | Reply {
  const given = parseInteger(amount)
  if (given === null) return NOT_INTEGER
  const ms = unit === 'ex' || unit === 'exat' ? given * 1000n : given
  const at = unit === 'ex' || unit === 'px' ? ms + BigInt(now) : ms
  return given <= 0n || ms > INT64_MAX || at > INT64_MAX ? error(`invalid expire time in '${name}' command`) : at
}

function store(call: Call, key: Bytes, bytes: Bytes, { only, get, keep, expiry }: Options): Outcome {
  const { data, now, name } = call
  const expires = expiry ? deadline(expiry.unit, expiry.amount, now, name) : null
  if (expires !== null && typeof expires !== 'bigint') return answer(call, expires)
  const before = get ? open(data, key, 'string') : null
  if (before === 'wrong') return answer(call, WRONG_TYPE)
  const entry = entryOf(data, key)
  const old = before ? bulk(before.bytes) : NIL
  if (only && (only === 'nx') === Boolean(entry)) return answer(call, old)
  const kept = keep ? (entry?.expires ?? null) : expires
  return { data: put(data, key, { kind: 'string', bytes }, kept), reply: get ? old : OK }
}

/** SETEX and PSETEX: the time stands before the value. */
const timed =
  (unit: Unit) =>
  (call: Call): Outcome => {
    const [key = '', amount = '', bytes = ''] = call.args
    return store(call, key, bytes, { expiry: { unit, amount } })
  }

export const set: Commands = {
  set: {
    arity: -3,
    writes: true,
    run: (call) => {
      const [key = '', bytes = '', ...words] = call.args
      const options = readOptions(words)
      return options ? store(call, key, bytes, options) : answer(call, SYNTAX)
    },
  },
  setex: { arity: 4, writes: true, run: timed('ex') },
  psetex: { arity: 4, writes: true, run: timed('px') },
}
