/** Which words of a lesson open the definition of a term: the first of each term, in each language. */
import { locales } from '../core/locale'
import { wordsOf } from '../text/words'
import { plainText } from './plain-text'
import { findTerms } from './term-places'
import type { Lesson, Paired, Rich, Term } from './types'

/** A term named in a text, from one place of its plain text to another. */
export type TermMark = { readonly term: Term; readonly start: number; readonly end: number }
/** By text: the very object the lesson holds. */
export type TermMarks = ReadonlyMap<Rich, readonly TermMark[]>

/** The plain text with blanks for links and code: a link cannot hold a button, and code is no prose. */
const proseOf = (rich: Rich): string =>
  rich
    .map((inline) => {
      if (typeof inline === 'string') return inline
      const text = plainText([inline])
      return inline.kind === 'link' || inline.kind === 'code' ? ' '.repeat(text.length) : text
    })
    .join('')

const textsOf = (lesson: Lesson): readonly Paired[] =>
  lesson.blocks.flatMap((block) => {
    if (block.kind === 'paragraph') return [block.text]
    return block.kind === 'list' ? block.items.map(({ text }) => text) : []
  })

/** The marks of one lesson. A name that several terms share is the first one's. */
export function termMarks(lesson: Lesson, glossary: readonly Term[]): TermMarks {
  const find = findTerms(glossary)
  const marks = new Map<Rich, readonly TermMark[]>()
  for (const locale of locales) {
    const seen = new Set<string>()
    for (const text of textsOf(lesson)) {
      const found = find(wordsOf(proseOf(text[locale]))).flatMap(({ terms: [first], start, end }): TermMark[] => {
        const term = glossary[first ?? -1]
        if (term === undefined || seen.has(term.id)) return []
        seen.add(term.id)
        return [{ term, start, end }]
      })
      if (found.length > 0) marks.set(text[locale], found)
    }
  }
  return marks
}
