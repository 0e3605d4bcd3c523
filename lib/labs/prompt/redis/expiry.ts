import type { Bytes } from '../../bytes'
import { answer, type Call, type Commands, type Outcome, type Run } from './command'
import { drop, type Entry, entryOf, put } from './data'
import { INT64_MAX, INT64_MIN, inRange, parseInteger } from './integer'
import { error, integer, NOT_INTEGER, quoted, type Reply } from './reply'

const CONDITIONS = ['nx', 'xx', 'gt', 'lt']

/** NX, XX, GT, LT behind EXPIRE and its like, or the refusal. */
function readConditions(words: readonly Bytes[]): ReadonlySet<string> | { readonly refused: Reply } {
  const read = new Set<string>()
  for (const word of words) {
    if (!CONDITIONS.includes(word.toLowerCase()))
      return { refused: error(`Unsupported option ${quoted(word, word.length)}`) }
    read.add(word.toLowerCase())
  }
  if (read.has('nx') && read.size > 1)
    return { refused: error('NX and XX, GT or LT options at the same time are not compatible') }
  if (read.has('gt') && read.has('lt'))
    return { refused: error('GT and LT options at the same time are not compatible') }
  return read
}

/** A key that never expires counts as one that expires after all others. */
function allowed(conditions: ReadonlySet<string>, { expires }: Entry, at: bigint): boolean {
  if (conditions.has('nx')) return expires === null
  if (conditions.has('xx') && expires === null) return false
  if (conditions.has('gt')) return expires !== null && at > expires
  return !conditions.has('lt') || expires === null || at < expires
}

/** @param unit milliseconds in one of what is given @param relative whether it counts from now */
function expireCommand(unit: bigint, relative: boolean): Run {
  return (call: Call): Outcome => {
    const [key = '', amount = '', ...words] = call.args
    const conditions = readConditions(words)
    if ('refused' in conditions) return answer(call, conditions.refused)
    const given = parseInteger(amount)
    if (given === null) return answer(call, NOT_INTEGER)
    const at = given * unit + (relative ? BigInt(call.now) : 0n)
    if (!inRange(given * unit) || at > INT64_MAX || at < INT64_MIN)
      return answer(call, error(`invalid expire time in '${call.name}' command`))
    const entry = entryOf(call.data, key)
    if (!entry || !allowed(conditions, entry, at)) return answer(call, integer(0))
    const data = at <= BigInt(call.now) ? drop(call.data, key) : put(call.data, key, entry.value, at)
    return { data, reply: integer(1) }
  }
}

/** What is left, or the moment itself: −2 without the key, −1 if it never expires. */
const timeOf =
  (shown: (expires: bigint, now: bigint) => bigint): Run =>
  (call) => {
    const entry = entryOf(call.data, call.args[0] ?? '')
    if (!entry) return answer(call, integer(-2))
    return answer(call, integer(entry.expires === null ? -1 : shown(entry.expires, BigInt(call.now))))
  }

const persist: Run = (call) => {
  const [key = ''] = call.args
  const entry = entryOf(call.data, key)
  if (!entry || entry.expires === null) return answer(call, integer(0))
  return { data: put(call.data, key, entry.value, null), reply: integer(1) }
}

/** To the nearest second, halves up: a TTL of 1,500 ms is 2. */
const seconds = (ms: bigint): bigint => (ms + 500n) / 1000n

export const expiry: Commands = {
  expire: { arity: -3, writes: true, run: expireCommand(1000n, true) },
  pexpire: { arity: -3, writes: true, run: expireCommand(1n, true) },
  expireat: { arity: -3, writes: true, run: expireCommand(1000n, false) },
  pexpireat: { arity: -3, writes: true, run: expireCommand(1n, false) },
  ttl: { arity: 2, run: timeOf((expires, now) => seconds(expires - now)) },
  pttl: { arity: 2, run: timeOf((expires, now) => expires - now) },
  expiretime: { arity: 2, run: timeOf((expires) => seconds(expires)) },
  pexpiretime: { arity: 2, run: timeOf((expires) => expires) },
  persist: { arity: 2, writes: true, run: persist },
}
