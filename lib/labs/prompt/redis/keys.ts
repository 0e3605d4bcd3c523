import { keysOf, sizeOf } from '../../ordered-map'
import { answer, type Call, type Commands, type Outcome } from './command'
import { drop, entryOf, NO_DATA, put } from './data'
import { matcher } from './glob'
import { bulks, error, integer, OK, SYNTAX, status } from './reply'

const remove = (call: Call): Outcome => {
  const data = call.args.reduce(drop, call.data)
  return { data, reply: integer(sizeOf(call.data.entries) - sizeOf(data.entries)) }
}

/** The time to live goes with the value. */
function rename(call: Call, onlyNew: boolean): Outcome {
  const [from = '', to = ''] = call.args
  const entry = entryOf(call.data, from)
  if (!entry) return answer(call, error('no such key'))
  const there = entryOf(call.data, to)
  if (onlyNew && there) return answer(call, integer(0))
  const data = from === to ? call.data : put(drop(call.data, from), to, entry.value, entry.expires)
  return { data, reply: onlyNew ? integer(1) : OK }
}

const flush = (call: Call): Outcome => {
  const [how] = call.args
  if (call.args.length > 1 || (how !== undefined && !/^(a?sync)$/i.test(how))) return answer(call, SYNTAX)
  return { data: NO_DATA, reply: OK }
}

export const keys: Commands = {
  del: { arity: -2, writes: true, keys: [1, -1, 1], run: remove },
  unlink: { arity: -2, writes: true, keys: [1, -1, 1], run: remove },
  exists: {
    arity: -2,
    keys: [1, -1, 1],
    run: (call) => answer(call, integer(call.args.filter((key) => entryOf(call.data, key)).length)),
  },
  type: { arity: 2, run: (call) => answer(call, status(entryOf(call.data, call.args[0] ?? '')?.value.kind ?? 'none')) },
  keys: {
    arity: 2,
    keys: null,
    run: (call) => answer(call, bulks(keysOf(call.data.entries).filter(matcher(call.args[0] ?? '')))),
  },
  rename: { arity: 3, writes: true, keys: [1, 2, 1], run: (call) => rename(call, false) },
  renamenx: { arity: 3, writes: true, keys: [1, 2, 1], run: (call) => rename(call, true) },
  dbsize: { arity: 1, keys: null, run: (call) => answer(call, integer(sizeOf(call.data.entries))) },
  flushall: { arity: -1, writes: true, keys: null, run: flush },
  flushdb: { arity: -1, writes: true, keys: null, run: flush },
}
