import { koreanStem } from '../text/korean'
import type { FindNames } from '../text/names'
import { type Word, wordsOf } from '../text/words'
import type { Query } from './query'

/** A run of a text, marked where it is what was asked for. */
export type Piece = { readonly text: string; readonly marked: boolean }
type Range = readonly [start: number, end: number]

/** What a question looks for, prepared for marking many texts. */
type Sought = { readonly words: readonly string[]; readonly terms: ReadonlySet<number> }

const soughtBy = ({ parts }: Query): Sought => ({
  words: [...new Set(parts.flatMap(({ words }) => words))],
  terms: new Set(parts.flatMap(({ terms }) => terms)),
})

/** Korean words are marked where they stand in longer ones too, but for single syllables. */
function rangesIn(word: Word, { words }: Sought): readonly Range[] {
  if (word.kind !== 'hangul') return words.includes(word.form) ? [[word.start, word.end]] : []
  return words.flatMap((stem): readonly Range[] => {
    const at = stem.length === 1 ? (koreanStem(word.form) === stem ? 0 : -1) : word.form.indexOf(stem)
    return at < 0 ? [] : [[word.start + at, word.start + at + stem.length]]
  })
}

/** In order, and those that touch or have only a space or hyphen between them as one. */
function united(ranges: readonly Range[], text: string): readonly Range[] {
  const result: Range[] = []
  for (const [start, end] of ranges.toSorted((a, b) => a[0] - b[0])) {
    const last = result.at(-1)
    if (last && (start <= last[1] || /^[ -]$/.test(text.slice(last[1], start))))
      result[result.length - 1] = [last[0], Math.max(last[1], end)]
    else result.push([start, end])
  }
  return result
}

/** Prepares marking what a question asks for: its words, and its terms under all their names in both languages. */
export function createMarks(query: Query, findNames: FindNames): (text: string) => readonly Piece[] {
  const sought = soughtBy(query)
  return (text) => {
    const words = wordsOf(text)
    const named = findNames(words).filter(({ terms }) => terms.some((term) => sought.terms.has(term)))
    const ranges = united(
      [...named.map(({ start, end }): Range => [start, end]), ...words.flatMap((word) => rangesIn(word, sought))],
      text,
    )
    const pieces: Piece[] = []
    let at = 0
    for (const [start, end] of ranges) {
      if (start > at) pieces.push({ text: text.slice(at, start), marked: false })
      pieces.push({ text: text.slice(start, end), marked: true })
      at = end
    }
    if (at < text.length) pieces.push({ text: text.slice(at), marked: false })
    return pieces
  }
}
