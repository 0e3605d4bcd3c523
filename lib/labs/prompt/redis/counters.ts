import { answer, type Call, type Commands, type Outcome, on, type Run } from './command'
import { change } from './data'
import { INT64_MIN, inRange, parseInteger } from './integer'
import { addLongDouble, formatLongDouble, parseLongDouble } from './long-double'
import { bulk, error, integer, NOT_FLOAT, NOT_INTEGER } from './reply'

const OVERFLOW = error('increment or decrement would overflow')
export const NOT_FINITE = error('increment would produce NaN or Infinity')
const INFINITE = /^[+-]?inf(inity)?$/i

const add = (call: Call, by: bigint): Outcome =>
  on('string', (_, found, key) => {
    const before = found ? parseInteger(found.bytes) : 0n
    if (before === null) return answer(call, NOT_INTEGER)
    const after = before + by
    if (!inRange(after)) return answer(call, OVERFLOW)
    return { data: change(call.data, key, { kind: 'string', bytes: String(after) }), reply: integer(after) }
  })(call)

const incrementBy: Run = (call) => {
  const by = parseInteger(call.args[1] ?? '')
  return by === null ? answer(call, NOT_INTEGER) : add(call, by)
}

const decrementBy: Run = (call) => {
  const by = parseInteger(call.args[1] ?? '')
  if (by === null) return answer(call, NOT_INTEGER)
  return by === INT64_MIN ? answer(call, error('decrement would overflow')) : add(call, -by)
}

/** The server reads the value before the increment, and both as long doubles. */
const incrementByFloat = on('string', (call, found, key) => {
  const by = call.args[1] ?? ''
  const texts = [found?.bytes ?? '0', by]
  const [before, added] = texts.map(parseLongDouble)
  if (!before || !added) {
    const infinite = texts.every((text) => parseLongDouble(text) || INFINITE.test(text))
    return answer(call, infinite ? NOT_FINITE : NOT_FLOAT)
  }
  const bytes = formatLongDouble(addLongDouble(before, added))
  return { data: change(call.data, key, { kind: 'string', bytes }), reply: bulk(bytes) }
})

export const counters: Commands = {
  incr: { arity: 2, writes: true, run: (call) => add(call, 1n) },
  decr: { arity: 2, writes: true, run: (call) => add(call, -1n) },
  incrby: { arity: 3, writes: true, run: incrementBy },
  decrby: { arity: 3, writes: true, run: decrementBy },
  incrbyfloat: { arity: 3, writes: true, run: incrementByFloat },
}
