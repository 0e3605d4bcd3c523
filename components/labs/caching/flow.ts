/** What a step did between application, cache and database of one system: which way it went, in a word, and the key it was about. Pure. */
import type { Kind, Line } from '@/lib/labs/caching/state'

const ways = {
  hit: 'cache',
  'hit-stale': 'cache',
  miss: 'cache',
  unreachable: 'cache',
  joined: 'cache',
  loaded: 'database',
  stored: 'cache',
  'stored-old': 'cache',
  refused: 'cache',
  expired: 'cache',
  written: 'database',
  imported: 'database',
  'node-lost': 'cache',
  'node-replaced': 'cache',
} as const satisfies { readonly [K in Kind]?: 'cache' | 'database' }

type Seen = keyof typeof ways
type Way = 'cache' | 'database'
/** Ends a key of the words: `wire-…`. */
export type WireWord = Seen | 'updated' | 'deleted' | `${Way}-passed`
export type Word = { readonly word: WireWord; readonly values: Line['values'] }
export type Flow = { readonly cache: Word | null; readonly database: Word | null; readonly key: number }

const isSeen = (kind: Kind): kind is Seen => kind in ways

/** A write that has been acknowledged ended at the cache when it changed the copy there, and in the database when it did not. */
function wentOf({ kind, values }: Line): { readonly way: Way; readonly word: WireWord } | null {
  if (kind === 'acknowledged') {
    const { copy } = values
    return copy === 'updated' || copy === 'deleted'
      ? { way: 'cache', word: copy }
      : { way: 'database', word: 'written' }
  }
  return isSeen(kind) ? { way: ways[kind], word: kind } : null
}

/** @param otherwise the key to show when the step was about none */
export function flowOf(trace: readonly Line[], name: 'a' | 'b', otherwise = 1): Flow {
  const own = trace.filter(({ values }) => values.system === name || values.system === undefined)
  const passed = own.find(({ kind }) => kind === 'passed')
  const last = (way: Way): Word | null => {
    if (passed) return { word: `${way}-passed`, values: passed.values }
    return (
      own
        .flatMap((line) => {
          const went = wentOf(line)
          return went?.way === way ? [{ word: went.word, values: line.values }] : []
        })
        .at(-1) ?? null
    )
  }
  const key = own.findLast(({ values }) => values.key !== undefined)?.values.key
  return { cache: last('cache'), database: last('database'), key: key === undefined ? otherwise : Number(key) }
}
