import type { Bytes } from '../../bytes'
import { countScores, type SortedSet } from '../../sorted-set'
import { parseDecimal } from './float'

type Bound = { readonly score: number; readonly exclusive: boolean }

export type ScoreRange = { readonly min: Bound; readonly max: Bound }

/** `3`, `(3`, `-inf`. As in C, an empty text is 0, spaces before a number do not count, and a zero byte ends it. */
function parseBound(text: Bytes): Bound | null {
  const exclusive = text.startsWith('(')
  const [given = ''] = text.slice(exclusive ? 1 : 0).split('\0')
  const bare = given.replace(/^[ \t-\r]+(?=.)/, '')
  const score = bare === '' ? 0 : parseDecimal(bare)
  return score === null ? null : { score, exclusive }
}

export function parseScoreRange(min: Bytes, max: Bytes): ScoreRange | null {
  const bounds = { min: parseBound(min), max: parseBound(max) }
  return bounds.min && bounds.max ? { min: bounds.min, max: bounds.max } : null
}

/** The places of a range of scores, half-open and counted from the lowest: O(log n). */
export const placesOf = (set: SortedSet, { min, max }: ScoreRange): readonly [number, number] => [
  countScores(set, min.score, min.exclusive),
  countScores(set, max.score, !max.exclusive),
]
