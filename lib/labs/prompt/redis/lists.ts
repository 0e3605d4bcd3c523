import type { Bytes } from '../../bytes'
import {
  emptyMap,
  entriesOf,
  entryAt,
  mapFromSorted,
  type OrderedMap,
  sizeOf,
  withEntry,
  withoutKey,
} from '../../ordered-map'
import { answer, type Call, type Commands, type Outcome, on, type Run } from './command'
import { change } from './data'
import { parsePlace } from './integer'
import { bulk, bulks, integer, NIL, NOT_INTEGER, NOT_POSITIVE, OK, wrongCount } from './reply'

type Items = OrderedMap<number, Bytes>
type End = 'left' | 'right'

const byPlace = (a: number, b: number): number => a - b
const NONE: Items = emptyMap(byPlace)

const onItems = (run: (call: Call, items: Items | null, key: Bytes) => Outcome): Run =>
  on('list', (call, found, key) => run(call, found?.items ?? null, key))

const written = (call: Call, key: Bytes, items: Items) => change(call.data, key, { kind: 'list', items })
const texts = (items: Items, from: number, to: number): Bytes[] => entriesOf(items, from, to).map(([, text]) => text)

/** The next free place at an end. */
const beyond = (items: Items, end: End): number =>
  end === 'left' ? (entryAt(items, 0)?.[0] ?? 0) - 1 : (entryAt(items, sizeOf(items) - 1)?.[0] ?? -1) + 1

/** @param onlyIfThere LPUSHX and RPUSHX */
const push = (end: End, onlyIfThere: boolean): Run =>
  onItems((call, found, key) => {
    if (onlyIfThere && !found) return answer(call, integer(0))
    const items = call.args.slice(1).reduce((list, text) => withEntry(list, beyond(list, end), text), found ?? NONE)
    return { data: written(call, key, items), reply: integer(sizeOf(items)) }
  })

const pop =
  (end: End): Run =>
  (call) => {
    const [, wanted] = call.args
    if (call.args.length > 2) return answer(call, wrongCount(call.name))
    const count = wanted === undefined ? 1 : parsePlace(wanted)
    if (count === null || count < 0) return answer(call, NOT_POSITIVE)
    return onItems((_, items, key) => {
      if (!items) return answer(call, NIL)
      const size = sizeOf(items)
      const taken = end === 'left' ? entriesOf(items, 0, count) : entriesOf(items, size - count, size).reverse()
      const out = taken.map(([, text]) => text)
      const reply = wanted === undefined ? bulk(out[0] ?? '') : bulks(out)
      if (!taken.length) return answer(call, reply)
      const left = taken.reduce((list, [place]) => withoutKey(list, place), items)
      return { data: written(call, key, left), reply }
    })(call)
  }

/** Places from–to, inclusive and counted from the end where negative, as a half-open range inside the list. */
function range(call: Call, size: number): readonly [number, number] | null {
  const start = parsePlace(call.args[1] ?? '')
  const end = parsePlace(call.args[2] ?? '')
  if (start === null || end === null) return null
  const from = Math.max(0, start < 0 ? size + start : start)
  const to = Math.min(size, (end < 0 ? size + end : end) + 1)
  return from < to ? [from, to] : [0, 0]
}

const onRange =
  (run: (call: Call, items: Items | null, key: Bytes, from: number, to: number) => Outcome): Run =>
  (call) =>
    range(call, 0)
      ? onItems((_, items, key) => run(call, items, key, ...(range(call, items ? sizeOf(items) : 0) ?? [0, 0])))(call)
      : answer(call, NOT_INTEGER)

const trim = onRange((call, items, key, from, to) => {
  if (!items) return answer(call, OK)
  return { data: written(call, key, mapFromSorted(byPlace, entriesOf(items, from, to))), reply: OK }
})

const index = onItems((call, items) => {
  const place = parsePlace(call.args[1] ?? '')
  if (!items) return answer(call, NIL)
  if (place === null) return answer(call, NOT_INTEGER)
  const found = entryAt(items, place < 0 ? sizeOf(items) + place : place)
  return answer(call, found ? bulk(found[1]) : NIL)
})

export const lists: Commands = {
  lpush: { arity: -3, writes: true, run: push('left', false) },
  rpush: { arity: -3, writes: true, run: push('right', false) },
  lpushx: { arity: -3, writes: true, run: push('left', true) },
  rpushx: { arity: -3, writes: true, run: push('right', true) },
  lpop: { arity: -2, writes: true, run: pop('left') },
  rpop: { arity: -2, writes: true, run: pop('right') },
  llen: { arity: 2, run: onItems((call, items) => answer(call, integer(items ? sizeOf(items) : 0))) },
  lindex: { arity: 3, run: index },
  lrange: {
    arity: 4,
    run: onRange((call, items, _, from, to) => answer(call, bulks(items ? texts(items, from, to) : []))),
  },
  ltrim: { arity: 4, writes: true, run: trim },
}
