import { type Bytes, compareBytes } from '../../bytes'
import { emptyMap, entriesOf, keysOf, type OrderedMap, sizeOf, valueAt, withEntry, withoutKey } from '../../ordered-map'
import { answer, type Call, type Commands, type Outcome, on, type Run } from './command'
import { change } from './data'
import { inRange, parseInteger } from './integer'
import { array, bulk, bulks, error, integer, NIL, NOT_INTEGER, OK, wrongCount } from './reply'

type Fields = OrderedMap<Bytes, Bytes>

/** A command on the fields of a hash; one that is not there has none. */
const onFields = (run: (call: Call, fields: Fields, key: Bytes) => Outcome): Run =>
  on('hash', (call, found, key) => run(call, found?.fields ?? emptyMap(compareBytes), key))

const written = (call: Call, key: Bytes, fields: Fields) => change(call.data, key, { kind: 'hash', fields })

const setFields: Run = (call) => {
  if (call.args.length % 2 === 0) return answer(call, wrongCount(call.name))
  return onFields((_, before, key) => {
    let fields = before
    for (let at = 1; at < call.args.length; at += 2)
      fields = withEntry(fields, call.args[at] ?? '', call.args[at + 1] ?? '')
    const added = integer(sizeOf(fields) - sizeOf(before))
    return { data: written(call, key, fields), reply: call.name === 'hmset' ? OK : added }
  })(call)
}

const addToField: Run = (call) => {
  const by = parseInteger(call.args[2] ?? '')
  if (by === null) return answer(call, NOT_INTEGER)
  return onFields((_, fields, key) => {
    const [, field = ''] = call.args
    const before = parseInteger(valueAt(fields, field) ?? '0')
    if (before === null) return answer(call, error('hash value is not an integer'))
    const after = before + by
    if (!inRange(after)) return answer(call, error('increment or decrement would overflow'))
    return { data: written(call, key, withEntry(fields, field, String(after))), reply: integer(after) }
  })(call)
}

const removeFields = onFields((call, before, key) => {
  const fields = call.args.slice(1).reduce((left, field) => withoutKey(left, field), before)
  const gone = sizeOf(before) - sizeOf(fields)
  return gone ? { data: written(call, key, fields), reply: integer(gone) } : answer(call, integer(0))
})

const orNil = (bytes: Bytes | undefined) => (bytes === undefined ? NIL : bulk(bytes))

export const hashes: Commands = {
  hset: { arity: -4, writes: true, run: setFields },
  hmset: { arity: -4, writes: true, run: setFields },
  hget: { arity: 3, run: onFields((call, fields) => answer(call, orNil(valueAt(fields, call.args[1] ?? '')))) },
  hmget: {
    arity: -3,
    run: onFields((call, fields) =>
      answer(call, array(call.args.slice(1).map((field) => orNil(valueAt(fields, field))))),
    ),
  },
  hgetall: { arity: 2, run: onFields((call, fields) => answer(call, bulks(entriesOf(fields).flat()))) },
  hkeys: { arity: 2, run: onFields((call, fields) => answer(call, bulks(keysOf(fields)))) },
  hvals: {
    arity: 2,
    run: onFields((call, fields) => answer(call, bulks(entriesOf(fields).map(([, bytes]) => bytes)))),
  },
  hlen: { arity: 2, run: onFields((call, fields) => answer(call, integer(sizeOf(fields)))) },
  hexists: {
    arity: 3,
    run: onFields((call, fields) => answer(call, integer(valueAt(fields, call.args[1] ?? '') === undefined ? 0 : 1))),
  },
  hdel: { arity: -3, writes: true, run: removeFields },
  hincrby: { arity: 4, writes: true, run: addToField },
}
