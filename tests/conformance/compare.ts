import type { Reply } from '../../lib/labs/prompt/redis/reply'

/** Members in an order that is not promised. */
const UNORDERED = new Set(['keys', 'smembers', 'sinter', 'sunion', 'sdiff', 'hkeys', 'hvals'])
/** What is counted from the moment at which each of the two was asked: so far apart they may be. */
const SLACK: Readonly<Record<string, bigint>> = { ttl: 6n, pttl: 6000n, expiretime: 6n, pexpiretime: 6000n }

/** Whether a reply can be compared to the letter, inside that of EXEC too. */
export const isExact = ([word = '']: readonly string[]): boolean => {
  const command = word.toLowerCase()
  return !UNORDERED.has(command) && command !== 'hgetall' && !(command in SLACK)
}

const told = (reply: Reply): string =>
  JSON.stringify(reply, (_, value) => (typeof value === 'bigint' ? `${value}n` : value))

/** UNSUBSCRIBE from all: the channels come in no order, how many are left does. */
const leavesAll = (words: readonly string[]): boolean => /^unsubscribe(,\(reply \d+\))?$/i.test(words.join())

/** A reply with what has no order put into one, or left out. */
function ordered(words: readonly string[], reply: Reply): Reply {
  const command = words[0]?.toLowerCase() ?? ''
  if (reply.kind !== 'array') return reply
  if (leavesAll(words)) return { ...reply, items: reply.items.toSpliced(1, 1) }
  if (UNORDERED.has(command)) return { ...reply, items: reply.items.toSorted((a, b) => (told(a) < told(b) ? -1 : 1)) }
  if (command !== 'hgetall') return reply
  const pairs = Array.from({ length: reply.items.length / 2 }, (_, at) => reply.items.slice(2 * at, 2 * at + 2))
  return { ...reply, items: pairs.toSorted((a, b) => (a.map(told).join() < b.map(told).join() ? -1 : 1)).flat() }
}

/** What the server said otherwise than we did, or null. */
export function difference(words: readonly string[], ours: Reply, theirs: Reply): string | null {
  const command = words[0]?.toLowerCase() ?? ''
  const slack = SLACK[command]
  if (slack !== undefined && ours.kind === 'integer' && theirs.kind === 'integer' && ours.value > 0n) {
    const apart = ours.value - theirs.value
    if (apart <= slack && apart >= -slack) return null
  }
  const [mine, real] = [told(ordered(words, ours)), told(ordered(words, theirs))]
  return mine === real ? null : `${JSON.stringify(words)}\n  engine: ${mine}\n  server: ${real}`
}
