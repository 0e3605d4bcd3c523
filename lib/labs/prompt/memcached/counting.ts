import { itemOf, LONGEST_KEY, withItem } from './cache'
import { parseUnsigned } from './numbers'
import { type Answer, asksSilence, BAD_FORMAT, line, type Request } from './request'
import { counted } from './statistics'

/**
 * `incr`, `decr`: 64 bits without sign. Up it goes on at 0 behind the largest; down it stops at 0. A shorter result keeps the length of
 * the data and is filled up with spaces.
 */
export function counting(verb: 'incr' | 'decr', { cache, tokens, now }: Request): Answer {
  const quiet = asksSilence(tokens)
  const [, key = '', text = ''] = tokens
  if (key.length > LONGEST_KEY) return line(cache, BAD_FORMAT, quiet)
  const delta = parseUnsigned(text)
  if (delta === null) return line(cache, 'CLIENT_ERROR invalid numeric delta argument', quiet)
  const item = itemOf(cache, key, now)
  if (!item) return line(counted(cache, `${verb}_misses`), 'NOT_FOUND', quiet)
  const before = item.data === '' ? null : parseUnsigned(item.data)
  if (before === null) return line(cache, 'CLIENT_ERROR cannot increment or decrement non-numeric value', quiet)
  const after = verb === 'incr' ? BigInt.asUintN(64, before + delta) : delta > before ? 0n : before - delta
  const shown = String(after)
  const grown = withItem(cache, key, { ...item, data: shown.padEnd(item.data.length, ' ') })
  return line(counted(grown, `${verb}_hits`), shown, quiet)
}
