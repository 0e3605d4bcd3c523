import type { Instant } from '../../../core/time'
import type { Bytes } from '../../bytes'
import { type Cache, expiryOf, fits, type Item, itemOf, LONGEST_KEY, withItem, withoutItem } from './cache'
import { parseFlags, parseSigned32, parseUnsigned } from './numbers'
import { type Answer, asksSilence, BAD_FORMAT, line, type Pending, type Request } from './request'
import { type Counter, counted } from './statistics'

const LONGEST_DATA = 2 ** 31 - 1 - 2

/** `set key flags exptime bytes [noreply]`, and `cas` with a number more: checks the line, and asks for the data. */
export function storing(verb: Pending['verb'], { cache, tokens, now }: Request): Answer {
  const quiet = asksSilence(tokens)
  const [, key = '', flagText = '', timeText = '', lengthText = '', casText = '0'] = tokens
  const flags = parseFlags(flagText)
  const time = parseSigned32(timeText)
  const length = parseSigned32(lengthText)
  const cas = verb === 'cas' ? parseUnsigned(casText) : 0n
  if (key.length > LONGEST_KEY || flags === null || time === null || length === null || cas === null)
    return line(cache, BAD_FORMAT, quiet)
  if (length < 0 || length > LONGEST_DATA) return line(cache, BAD_FORMAT, quiet)
  if (!fits(key, flags, length)) {
    // What was there goes too: it would be stale.
    const without = counted(withoutItem(cache, key), 'store_too_large')
    return { ...line(without, 'SERVER_ERROR object too large for cache', quiet), swallow: length + 2 }
  }
  return { cache, output: '', pending: { verb, key, flags, expires: expiryOf(time, now), length, cas, quiet } }
}

type Fate = { readonly word: string; readonly item?: Omit<Item, 'cas'>; readonly counts?: Counter }

const NOT_STORED: Fate = { word: 'NOT_STORED' }

/** What becomes of the data, given what is there. */
function fate({ verb, key, flags, expires, cas }: Pending, data: Bytes, there: Item | undefined): Fate {
  const item = { flags, expires, data }
  if (verb === 'set') return { word: 'STORED', item }
  if (verb === 'add') return there ? NOT_STORED : { word: 'STORED', item }
  if (verb === 'cas') {
    if (!there) return { word: 'NOT_FOUND', counts: 'cas_misses' }
    return there.cas === cas ? { word: 'STORED', item, counts: 'cas_hits' } : { word: 'EXISTS', counts: 'cas_badval' }
  }
  if (!there) return NOT_STORED
  if (verb === 'replace') return { word: 'STORED', item }
  // Flags and time of what is added to stay as they were.
  const joined = verb === 'append' ? there.data + data : data + there.data
  return fits(key, there.flags, joined.length) ? { word: 'STORED', item: { ...there, data: joined } } : NOT_STORED
}

/** The data has come. @param chunk as many bytes as were announced, and two more */
export function stored(before: Cache, pending: Pending, chunk: Bytes, now: Instant): Answer {
  const cache = counted(before, 'cmd_set')
  if (!chunk.endsWith('\r\n')) return line(cache, 'CLIENT_ERROR bad data chunk', pending.quiet)
  const { word, item, counts } = fate(pending, chunk.slice(0, -2), itemOf(cache, pending.key, now))
  const known = counts ? counted(cache, counts) : cache
  const after = item ? withItem(known, pending.key, item) : known
  return line(after, word, pending.quiet)
}
