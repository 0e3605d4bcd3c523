import type { Bytes } from '../../bytes'
import {
  cardinality,
  emptySortedSet,
  membersAt,
  rankOf,
  type SortedSet,
  scoreOf,
  withoutMember,
} from '../../sorted-set'
import { answer, type Call, type Commands, type Outcome, on, type Run } from './command'
import { change } from './data'
import { formatFloat64 } from './float'
import { parsePlace } from './integer'
import { array, bulk, bulks, integer, NIL, NOT_POSITIVE, type Reply, SYNTAX } from './reply'

export const onSorted = (run: (call: Call, set: SortedSet, key: Bytes) => Outcome): Run =>
  on('zset', (call, found, key) => run(call, found?.set ?? emptySortedSet, key))

export const written = (call: Call, key: Bytes, set: SortedSet) => change(call.data, key, { kind: 'zset', set })

export const score = (value: number | undefined): Reply => (value === undefined ? NIL : bulk(formatFloat64(value)))

/** @param fromTop whether rank 0 is the highest score */
const rank = (fromTop: boolean): Run =>
  onSorted((call, set) => {
    const place = rankOf(set, call.args[1] ?? '')
    if (place === undefined) return answer(call, NIL)
    return answer(call, integer(fromTop ? cardinality(set) - 1 - place : place))
  })

const remove = onSorted((call, before, key) => {
  const set = call.args.slice(1).reduce(withoutMember, before)
  const gone = cardinality(before) - cardinality(set)
  return gone ? { data: written(call, key, set), reply: integer(gone) } : answer(call, integer(0))
})

/** ZPOPMIN and ZPOPMAX. */
const pop =
  (highest: boolean): Run =>
  (call) => {
    const [, wanted] = call.args
    if (call.args.length > 2) return answer(call, SYNTAX)
    const count = wanted === undefined ? 1 : parsePlace(wanted)
    if (count === null || count < 0) return answer(call, NOT_POSITIVE)
    return onSorted((_, before, key) => {
      const size = cardinality(before)
      const taken = highest ? membersAt(before, size - count, size).reverse() : membersAt(before, 0, count)
      if (!taken.length) return answer(call, array([]))
      const set = taken.reduce((left, { member }) => withoutMember(left, member), before)
      const reply = bulks(taken.flatMap((each) => [each.member, formatFloat64(each.score)]))
      return { data: written(call, key, set), reply }
    })(call)
  }

export const sortedSets: Commands = {
  zscore: { arity: 3, run: onSorted((call, set) => answer(call, score(scoreOf(set, call.args[1] ?? '')))) },
  zmscore: {
    arity: -3,
    run: onSorted((call, set) => answer(call, array(call.args.slice(1).map((member) => score(scoreOf(set, member)))))),
  },
  zcard: { arity: 2, run: onSorted((call, set) => answer(call, integer(cardinality(set)))) },
  zrank: { arity: 3, run: rank(false) },
  zrevrank: { arity: 3, run: rank(true) },
  zrem: { arity: -3, writes: true, run: remove },
  zpopmin: { arity: -2, writes: true, run: pop(false) },
  zpopmax: { arity: -2, writes: true, run: pop(true) },
}
