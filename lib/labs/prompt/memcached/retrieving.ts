import type { Bytes } from '../../bytes'
import { withEntry } from '../../ordered-map'
import { type Cache, expiryOf, type Item, itemOf, LONGEST_KEY } from './cache'
import { parseSigned32 } from './numbers'
import { type Answer, asksSilence, BAD_FORMAT, line, type Request } from './request'
import { counted } from './statistics'

const shown = (key: Bytes, { flags, data, cas }: Item, withCas: boolean): Bytes =>
  `VALUE ${key} ${flags} ${data.length}${withCas ? ` ${cas}` : ''}\r\n${data}\r\n`

/** The item at another time; its number stays. */
const touched = (cache: Cache, key: Bytes, item: Item, expires: number | null): Cache => ({
  ...cache,
  items: withEntry(cache.items, key, { ...item, expires }),
})

/** `get`, `gets`: what is there of all the keys; what is not is left out. */
export function retrieving({ cache: before, tokens, now }: Request, withCas: boolean): Answer {
  let cache = before
  let output = ''
  for (const key of tokens.slice(1)) {
    if (key.length > LONGEST_KEY) return line(cache, BAD_FORMAT)
    const item = itemOf(cache, key, now)
    cache = counted(cache, 'cmd_get', item ? 'get_hits' : 'get_misses')
    if (item) output += shown(key, item, withCas)
  }
  return { cache, output: `${output}END\r\n` }
}

/** `gat`, `gats`: the same with a new time for each. */
export function retrievingAndTouching({ cache: before, tokens, now }: Request, withCas: boolean): Answer {
  const time = parseSigned32(tokens[1] ?? '')
  if (time === null) return line(before, 'CLIENT_ERROR invalid exptime argument')
  let cache = before
  let output = ''
  for (const key of tokens.slice(2)) {
    if (key.length > LONGEST_KEY) return line(cache, BAD_FORMAT)
    const item = itemOf(cache, key, now)
    cache = counted(cache, 'cmd_touch', item ? 'touch_hits' : 'touch_misses')
    if (!item) continue
    cache = touched(cache, key, item, expiryOf(time, now))
    output += shown(key, item, withCas)
  }
  return { cache, output: `${output}END\r\n` }
}

/** `touch key exptime [noreply]` */
export function touching({ cache, tokens, now }: Request): Answer {
  const quiet = asksSilence(tokens)
  const [, key = '', text = ''] = tokens
  if (key.length > LONGEST_KEY) return line(cache, BAD_FORMAT, quiet)
  const time = parseSigned32(text)
  if (time === null) return line(cache, 'CLIENT_ERROR invalid exptime argument', quiet)
  const item = itemOf(cache, key, now)
  if (!item) return line(counted(cache, 'cmd_touch', 'touch_misses'), 'NOT_FOUND', quiet)
  const after = touched(cache, key, item, expiryOf(time, now))
  return line(counted(after, 'cmd_touch', 'touch_hits'), 'TOUCHED', quiet)
}
