import { sizeOf } from '../../ordered-map'
import { itemOf, LONGEST_KEY, startCache, withoutItem } from './cache'
import { counting } from './counting'
import { parseSigned32, parseUnsigned } from './numbers'
import { type Answer, asksSilence, BAD_FORMAT, line, type Request } from './request'
import { retrieving, retrievingAndTouching, touching } from './retrieving'
import { counted, NO_COUNTS, statistics } from './statistics'
import { storing } from './storing'

/** The version of the Debian package that conformance holds us against. */
export const VERSION = '1.6.18'

type Command = { readonly words: readonly [least: number, most: number]; readonly run: (request: Request) => Answer }

const USAGE = `${BAD_FORMAT}.  Usage: delete <key> [noreply]`

/** `delete key [0] [noreply]` */
function deleting({ cache, tokens, now }: Request): Answer {
  const [, key = '', ...rest] = tokens
  const quiet = rest.length > 0 && asksSilence(tokens)
  const allowed =
    rest.length === 0 || rest.join(' ') === '0' || rest.join(' ') === 'noreply' || rest.join(' ') === '0 noreply'
  if (!allowed) return line(cache, USAGE, quiet)
  if (key.length > LONGEST_KEY) return line(cache, BAD_FORMAT, quiet)
  return itemOf(cache, key, now)
    ? line(counted(withoutItem(cache, key), 'delete_hits'), 'DELETED', quiet)
    : line(counted(cache, 'delete_misses'), 'NOT_FOUND', quiet)
}

function flushing({ cache, tokens }: Request): Answer {
  const quiet = asksSilence(tokens)
  const delay = tokens[1] === undefined || (quiet && tokens.length === 2) ? 0 : parseSigned32(tokens[1])
  const asked = counted(cache, 'cmd_flush')
  if (delay === null) return line(asked, 'CLIENT_ERROR invalid exptime argument', quiet)
  if (delay !== 0) return { cache, output: '', outside: 'flush_all <delay>' }
  // The server takes a number for the moment of the flush too.
  return line({ ...startCache(cache.cas + 1n), counts: asked.counts }, 'OK', quiet)
}

const STATISTICS = ['settings', 'items', 'slabs', 'sizes', 'conns', 'detail', 'cachedump', 'extstore']

function telling({ cache, tokens }: Request): Answer {
  const [, about] = tokens
  if (about === undefined) return { cache, output: statistics(cache.counts, VERSION, sizeOf(cache.items)) }
  if (about === 'reset') return line({ ...cache, counts: NO_COUNTS }, 'RESET')
  return STATISTICS.includes(about) ? { cache, output: '', outside: `stats ${about}` } : line(cache, 'ERROR')
}

function verbosity({ cache, tokens }: Request): Answer {
  const quiet = asksSilence(tokens)
  if (quiet && tokens.length === 2) return line(cache, 'ERROR', quiet)
  return line(cache, parseUnsigned(tokens[1] ?? '') === null ? BAD_FORMAT : 'OK', quiet)
}

const commands: Readonly<Record<string, Command>> = {
  get: { words: [2, Infinity], run: (request) => retrieving(request, false) },
  gets: { words: [2, Infinity], run: (request) => retrieving(request, true) },
  gat: { words: [2, Infinity], run: (request) => retrievingAndTouching(request, false) },
  gats: { words: [2, Infinity], run: (request) => retrievingAndTouching(request, true) },
  set: { words: [5, 6], run: (request) => storing('set', request) },
  add: { words: [5, 6], run: (request) => storing('add', request) },
  replace: { words: [5, 6], run: (request) => storing('replace', request) },
  append: { words: [5, 6], run: (request) => storing('append', request) },
  prepend: { words: [5, 6], run: (request) => storing('prepend', request) },
  cas: { words: [6, 7], run: (request) => storing('cas', request) },
  incr: { words: [3, 4], run: (request) => counting('incr', request) },
  decr: { words: [3, 4], run: (request) => counting('decr', request) },
  delete: { words: [2, 4], run: deleting },
  touch: { words: [3, 4], run: touching },
  stats: { words: [1, Infinity], run: telling },
  flush_all: { words: [1, 3], run: flushing },
  version: { words: [1, Infinity], run: ({ cache }) => line(cache, `VERSION ${VERSION}`) },
  verbosity: { words: [2, 3], run: verbosity },
  quit: { words: [1, Infinity], run: ({ cache }) => ({ cache, output: '', closed: true }) },
}

export const COMMANDS: readonly string[] = Object.keys(commands)

/** Commands that memcached 1.6 knows and this engine does not. */
const OUTSIDE = ['bget', 'cache_memlimit', 'extstore', 'lru', 'lru_crawler', 'misbehave', 'shutdown', 'slabs', 'watch']
const META = /^m[gsdnae]$/

/** One line of a connection. */
export function answerTo(request: Request): Answer {
  const [name = ''] = request.tokens
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (OUTSIDE.includes(name) || META.test(name)) return { cache: request.cache, output: '', outside: name }
  const count = request.tokens.length
  if (!command || count < command.words[0] || count > command.words[1]) return line(request.cache, 'ERROR')
  return command.run(request)
}
