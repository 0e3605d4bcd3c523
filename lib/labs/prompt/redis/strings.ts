import type { Bytes } from '../../bytes'
import { answer, type Call, type Commands, type Outcome, on } from './command'
import { change, drop, entryOf, open, put } from './data'
import { parseInteger, parsePlace } from './integer'
import { array, bulk, error, integer, NIL, NOT_INTEGER, OK, type Reply, wrongCount } from './reply'

/** Longest string we keep: the server's limit is 512 MB, a browser's patience is less. */
export const LONGEST = 1 << 20

const text = (bytes: Bytes) => ({ kind: 'string', bytes }) as const
const reply = (found: { readonly bytes: Bytes } | null): Reply => (found ? bulk(found.bytes) : NIL)

const getRange: Commands[string]['run'] = (call) => {
  const [, from = '', to = ''] = call.args
  const [exactStart, exactEnd] = [parseInteger(from), parseInteger(to)]
  if (exactStart === null || exactEnd === null) return answer(call, NOT_INTEGER)
  return on('string', (_, found) => {
    const bytes = found?.bytes ?? ''
    // From the end backwards is nothing, but an end before the beginning is the first byte.
    if (exactEnd < 0 && exactStart < 0 && exactStart > exactEnd) return answer(call, bulk(''))
    const [start, end] = [Number(exactStart), Number(exactEnd)]
    const first = Math.max(0, start < 0 ? bytes.length + start : start)
    const last = Math.max(0, end < 0 ? bytes.length + end : end)
    return answer(call, bulk(bytes.slice(first, last + 1)))
  })(call)
}

const setRange: Commands[string]['run'] = (call) => {
  const [key = '', place = '', added = ''] = call.args
  const offset = parsePlace(place)
  if (offset === null) return answer(call, NOT_INTEGER)
  if (offset < 0) return answer(call, error('offset is out of range'))
  return on('string', (_, found) => {
    const before = found?.bytes ?? ''
    if (added === '') return answer(call, integer(before.length))
    if (offset + added.length > LONGEST) return { outside: 'SETRANGE > 1 MB' }
    const bytes = before.padEnd(offset, '\0').slice(0, offset) + added + before.slice(offset + added.length)
    return { data: change(call.data, key, text(bytes)), reply: integer(bytes.length) }
  })(call)
}

const append = on('string', (call, found, key) => {
  const [, added = ''] = call.args
  const bytes = (found?.bytes ?? '') + added
  if (bytes.length > LONGEST) return { outside: 'APPEND > 1 MB' }
  return { data: change(call.data, key, text(bytes)), reply: integer(bytes.length) }
})

/** MSET and MSETNX: pairs of key and value. */
function setMany(call: Call, onlyNew: boolean): Outcome {
  const { args, name } = call
  if (args.length % 2) return answer(call, wrongCount(name))
  const pairs = Array.from(
    { length: args.length / 2 },
    (_, at) => [args[2 * at] ?? '', args[2 * at + 1] ?? ''] as const,
  )
  if (onlyNew && pairs.some(([key]) => entryOf(call.data, key))) return answer(call, integer(0))
  const data = pairs.reduce((data, [key, bytes]) => put(data, key, text(bytes), null), call.data)
  return { data, reply: onlyNew ? integer(1) : OK }
}

const setNew = (call: Call): Outcome => {
  const [key = '', bytes = ''] = call.args
  if (entryOf(call.data, key)) return answer(call, integer(0))
  return { data: put(call.data, key, text(bytes), null), reply: integer(1) }
}

export const strings: Commands = {
  get: { arity: 2, run: on('string', (call, found) => answer(call, reply(found))) },
  getset: {
    arity: 3,
    writes: true,
    run: on('string', (call, found, key) => ({
      data: put(call.data, key, text(call.args[1] ?? ''), null),
      reply: reply(found),
    })),
  },
  getdel: {
    arity: 2,
    writes: true,
    run: on('string', (call, found, key) => ({ data: drop(call.data, key), reply: reply(found) })),
  },
  setnx: { arity: 3, writes: true, run: setNew },
  mset: { arity: -3, writes: true, keys: [1, -1, 2], run: (call) => setMany(call, false) },
  msetnx: { arity: -3, writes: true, keys: [1, -1, 2], run: (call) => setMany(call, true) },
  mget: {
    arity: -2,
    keys: [1, -1, 1],
    run: (call) => {
      // A key of another kind is no error here, it is not there.
      const found = call.args.map((key) => open(call.data, key, 'string'))
      return answer(call, array(found.map((value) => (value === 'wrong' ? NIL : reply(value)))))
    },
  },
  append: { arity: 3, writes: true, run: append },
  strlen: { arity: 2, run: on('string', (call, found) => answer(call, integer(found?.bytes.length ?? 0))) },
  getrange: { arity: 4, run: getRange },
  setrange: { arity: 4, writes: true, run: setRange },
}
