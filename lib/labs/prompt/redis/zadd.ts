import type { Bytes } from '../../bytes'
import { type SortedSet, scoreOf, withScore } from '../../sorted-set'
import { answer, type Call, type Commands, type Outcome, type Run } from './command'
import { entryOf } from './data'
import { parseFloat64 } from './float'
import { error, integer, NIL, NOT_FLOAT, type Reply, SYNTAX } from './reply'
import { onSorted, score, written } from './sorted-sets'

const WORDS = ['nx', 'xx', 'gt', 'lt', 'ch', 'incr']
const NOT_A_NUMBER = error('resulting score is not a number (NaN)')

type Pair = { readonly score: number; readonly member: Bytes }

function refused(options: ReadonlySet<string>, words: readonly Bytes[]): Reply | null {
  const [nx, xx, gt, lt] = ['nx', 'xx', 'gt', 'lt'].map((word) => options.has(word))
  if (words.length === 0 || words.length % 2) return SYNTAX
  if (nx && xx) return error('XX and NX options at the same time are not compatible')
  if ((gt && nx) || (lt && nx) || (gt && lt))
    return error('GT, LT, and/or NX options at the same time are not compatible')
  if (options.has('incr') && words.length > 2) return error('INCR option supports a single increment-element pair')
  return null
}

/** The score a member gets, null where an option forbids it; not a number where two infinities cancel. */
function nextScore(set: SortedSet, { score, member }: Pair, options: ReadonlySet<string>): number | null {
  const before = scoreOf(set, member)
  if (options.has(before === undefined ? 'xx' : 'nx')) return null
  if (before === undefined) return score
  const after = options.has('incr') ? before + score : score
  if (options.has('lt') && after >= before) return null
  return options.has('gt') && after <= before ? null : after
}

function add(call: Call, pairs: readonly Pair[], options: ReadonlySet<string>): Outcome {
  const { data } = call
  return onSorted((_, before, key) => {
    if (options.has('xx') && !entryOf(data, key)) return answer(call, options.has('incr') ? NIL : integer(0))
    let set = before
    let added = 0
    let updated = 0
    let last: number | null = null
    for (const pair of pairs) {
      last = nextScore(set, pair, options)
      if (last === null) continue
      if (Number.isNaN(last)) return answer(call, NOT_A_NUMBER)
      const old = scoreOf(set, pair.member)
      if (old === undefined) added++
      else if (old !== last) updated++
      set = withScore(set, pair.member, last)
    }
    const count = integer(options.has('ch') ? added + updated : added)
    return {
      data: added + updated ? written(call, key, set) : data,
      reply: options.has('incr') ? score(last ?? undefined) : count,
    }
  })(call)
}

const zadd: Run = (call) => {
  const options = new Set<string>()
  const words = call.args.slice(1)
  while (WORDS.includes(words[0]?.toLowerCase() ?? '')) options.add(words.shift()?.toLowerCase() ?? '')
  const refusal = refused(options, words)
  if (refusal) return answer(call, refusal)
  const pairs: Pair[] = []
  for (let at = 0; at < words.length; at += 2) {
    const value = parseFloat64(words[at] ?? '')
    if (value === null) return answer(call, NOT_FLOAT)
    pairs.push({ score: value, member: words[at + 1] ?? '' })
  }
  return add(call, pairs, options)
}

const zincrby: Run = (call) => {
  const [, by = '', member = ''] = call.args
  const value = parseFloat64(by)
  return value === null ? answer(call, NOT_FLOAT) : add(call, [{ score: value, member }], new Set(['incr']))
}

export const scoring: Commands = {
  zadd: { arity: -4, writes: true, run: zadd },
  zincrby: { arity: 4, writes: true, run: zincrby },
}
