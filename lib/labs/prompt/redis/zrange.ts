import type { Bytes } from '../../bytes'
import { cardinality, membersAt, type Scored } from '../../sorted-set'
import { answer, type Call, type Commands, type Outcome, type Run } from './command'
import { formatFloat64 } from './float'
import { parsePlace } from './integer'
import { bulks, error, integer, NOT_INTEGER, type Reply, SYNTAX } from './reply'
import { parseScoreRange, placesOf } from './score-range'
import { onSorted } from './sorted-sets'

type Options = {
  /** Undefined until a word or the command's own name says it; neither may be said twice. */
  readonly by?: 'place' | 'score'
  readonly reverse?: boolean
  readonly scores: boolean
  readonly limit: readonly [offset: number, count: number] | null
}

const NOT_A_RANGE = error('min or max is not a float')
const LIMIT_ALONE = error('syntax error, LIMIT is only supported in combination with either BYSCORE or BYLEX')

/** @param fixed what the command's own name says: ZREVRANGE knows neither REV nor BYSCORE */
function readOptions(words: readonly Bytes[], fixed: Partial<Options>): Options | Reply | { readonly outside: string } {
  let read: Options = { scores: false, limit: null, ...fixed }
  for (let at = 0; at < words.length; at++) {
    const word = words[at]?.toLowerCase()
    const [offset, count] = [words[at + 1], words[at + 2]]
    if (word === 'withscores') read = { ...read, scores: true }
    else if (word === 'limit' && offset !== undefined && count !== undefined) {
      const limit = [parsePlace(offset), parsePlace(count)] as const
      if (limit[0] === null || limit[1] === null) return NOT_INTEGER
      read = { ...read, limit: [limit[0], limit[1]] }
      at += 2
    } else if (word === 'rev' && read.reverse === undefined) read = { ...read, reverse: true }
    else if (word === 'byscore' && read.by === undefined) read = { ...read, by: 'score' }
    else if (word === 'bylex' && read.by === undefined) return { outside: 'ZRANGE BYLEX' }
    else return SYNTAX
  }
  if (!read.limit || read.by === 'score') return read
  // A limit of −1 is none to the server, whatever its offset.
  return read.limit[1] === -1 ? { ...read, limit: null } : LIMIT_ALONE
}

const shown = (found: readonly Scored[], scores: boolean): Reply =>
  bulks(found.flatMap(({ member, score }) => (scores ? [member, formatFloat64(score)] : [member])))

/** Places counted from the lowest score; the first that is shown is the highest one where it runs backwards. */
function slice(call: Call, from: number, to: number, { reverse, scores, limit }: Options): Outcome {
  return onSorted((_, set) => {
    const [offset, count] = limit ?? [0, -1]
    const length = count < 0 ? Number.MAX_SAFE_INTEGER : count
    if (offset < 0) return answer(call, bulks([]))
    if (reverse)
      return answer(call, shown(membersAt(set, Math.max(from, to - offset - length), to - offset).reverse(), scores))
    return answer(call, shown(membersAt(set, from + offset, Math.min(to, from + offset + length)), scores))
  })(call)
}

function byPlace(call: Call, options: Options): Outcome {
  const start = parsePlace(call.args[1] ?? '')
  const end = parsePlace(call.args[2] ?? '')
  if (start === null || end === null) return answer(call, NOT_INTEGER)
  return onSorted((_, set) => {
    const size = cardinality(set)
    const from = Math.max(0, start < 0 ? size + start : start)
    const to = Math.min(size, (end < 0 ? size + end : end) + 1)
    if (from >= to) return answer(call, bulks([]))
    return options.reverse ? slice(call, size - to, size - from, options) : slice(call, from, to, options)
  })(call)
}

function byScore(call: Call, options: Options): Outcome {
  const [, first = '', last = ''] = call.args
  const range = options.reverse ? parseScoreRange(last, first) : parseScoreRange(first, last)
  if (!range) return answer(call, NOT_A_RANGE)
  return onSorted((_, set) => {
    const [from, to] = placesOf(set, range)
    return from < to ? slice(call, from, to, options) : answer(call, bulks([]))
  })(call)
}

const rangeCommand =
  (fixed: Partial<Options>): Run =>
  (call) => {
    const options = readOptions(call.args.slice(3), fixed)
    if ('outside' in options) return options
    if ('kind' in options) return answer(call, options)
    return options.by === 'score' ? byScore(call, options) : byPlace(call, options)
  }

const count: Run = (call) => {
  const [, min = '', max = ''] = call.args
  const range = parseScoreRange(min, max)
  if (!range) return answer(call, NOT_A_RANGE)
  return onSorted((_, set) => {
    const [from, to] = placesOf(set, range)
    return answer(call, integer(Math.max(0, to - from)))
  })(call)
}

export const ranges: Commands = {
  zrange: { arity: -4, run: rangeCommand({}) },
  zrevrange: { arity: -4, run: rangeCommand({ by: 'place', reverse: true }) },
  zrangebyscore: { arity: -4, run: rangeCommand({ by: 'score', reverse: false }) },
  zrevrangebyscore: { arity: -4, run: rangeCommand({ by: 'score', reverse: true }) },
  zcount: { arity: 4, run: count },
}
