import { type Bytes, compareBytes } from '../../bytes'
import {
  emptyMap,
  keysOf,
  mapFromSorted,
  type OrderedMap,
  sizeOf,
  valueAt,
  withEntry,
  withoutKey,
} from '../../ordered-map'
import { answer, type Call, type Commands, type Outcome, on, type Run } from './command'
import { change, drop, open, put } from './data'
import { array, bulks, integer, WRONG_TYPE } from './reply'

type Members = OrderedMap<Bytes, true>
const NONE: Members = emptyMap(compareBytes)

const onMembers = (run: (call: Call, members: Members, key: Bytes) => Outcome): Run =>
  on('set', (call, found, key) => run(call, found?.members ?? NONE, key))

/** SADD and SREM: how many that were not there before are now, or the other way round. */
const alter = (each: (members: Members, member: Bytes) => Members): Run =>
  onMembers((call, before, key) => {
    const members = call.args.slice(1).reduce(each, before)
    const changed = Math.abs(sizeOf(members) - sizeOf(before))
    if (!changed) return answer(call, integer(0))
    return { data: change(call.data, key, { kind: 'set', members }), reply: integer(changed) }
  })

type Combine = (first: readonly Bytes[], rest: readonly Members[]) => readonly Bytes[]

const combinations: Readonly<Record<'inter' | 'union' | 'diff', Combine>> = {
  inter: (first, rest) => first.filter((member) => rest.every((members) => valueAt(members, member))),
  union: (first, rest) => [...new Set([...first, ...rest.flatMap((members) => keysOf(members))])].sort(compareBytes),
  diff: (first, rest) => first.filter((member) => !rest.some((members) => valueAt(members, member))),
}

/** Members by the combination of several sets, or null where a key holds another kind. */
function combined(call: Call, keys: readonly Bytes[], combine: Combine): readonly Bytes[] | null {
  const found = keys.map((key) => open(call.data, key, 'set'))
  if (found.includes('wrong')) return null
  const [first = NONE, ...rest] = found.map((set) => (set && set !== 'wrong' ? set.members : NONE))
  return combine(keysOf(first), rest)
}

const read =
  (combine: Combine): Run =>
  (call) => {
    const members = combined(call, call.args, combine)
    return answer(call, members ? bulks(members) : WRONG_TYPE)
  }

const store =
  (combine: Combine): Run =>
  (call) => {
    const [target = '', ...keys] = call.args
    const found = combined(call, keys, combine)
    if (!found) return answer(call, WRONG_TYPE)
    const members = mapFromSorted(
      compareBytes,
      found.map((member) => [member, true] as const),
    )
    const data = found.length ? put(call.data, target, { kind: 'set', members }, null) : drop(call.data, target)
    return { data, reply: integer(found.length) }
  }

const has = (members: Members, member: Bytes) => integer(valueAt(members, member) ? 1 : 0)

export const sets: Commands = {
  sadd: { arity: -3, writes: true, run: alter((members, member) => withEntry(members, member, true)) },
  srem: { arity: -3, writes: true, run: alter((members, member) => withoutKey(members, member)) },
  smembers: { arity: 2, run: onMembers((call, members) => answer(call, bulks(keysOf(members)))) },
  sismember: { arity: 3, run: onMembers((call, members) => answer(call, has(members, call.args[1] ?? ''))) },
  smismember: {
    arity: -3,
    run: onMembers((call, members) => answer(call, array(call.args.slice(1).map((member) => has(members, member))))),
  },
  scard: { arity: 2, run: onMembers((call, members) => answer(call, integer(sizeOf(members)))) },
  sinter: { arity: -2, keys: [1, -1, 1], run: read(combinations.inter) },
  sunion: { arity: -2, keys: [1, -1, 1], run: read(combinations.union) },
  sdiff: { arity: -2, keys: [1, -1, 1], run: read(combinations.diff) },
  sinterstore: { arity: -3, writes: true, keys: [1, -1, 1], run: store(combinations.inter) },
  sunionstore: { arity: -3, writes: true, keys: [1, -1, 1], run: store(combinations.union) },
  sdiffstore: { arity: -3, writes: true, keys: [1, -1, 1], run: store(combinations.diff) },
}
