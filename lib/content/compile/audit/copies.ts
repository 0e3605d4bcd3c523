import type { Locale } from '../../../core/locale'
import type { Bounds } from './bounds'
import type { CourseText } from './course-texts'
import { judge, type Row } from './row'

/**
 * A text cut into what is compared: English into words, Hangul breaking a run; Korean into its Hangul syllables alone, since spaces,
 * signs and Latin names between them make no other sentence.
 */
export function runsOf(text: string, locale: Locale): string[][] {
  const plain = text.normalize('NFC').toLowerCase()
  if (locale === 'ko') return [plain.match(/[가-힣]/g) ?? []]
  return plain.split(/[\p{Script=Hangul}]+/u).map((part) => part.match(/[\p{L}\p{N}]+/gu) ?? [])
}

const windows = (parts: readonly string[], size: number): string[] =>
  Array.from({ length: Math.max(0, parts.length - size + 1) }, (_, at) => parts.slice(at, at + size).join(' '))

/** Every run of `size` equal parts that a text shares with the notes. */
export function sharedRuns(text: string, notes: ReadonlySet<string>, size: number, locale: Locale): string[] {
  return runsOf(text, locale)
    .flatMap((run) => windows(run, size))
    .filter((run) => notes.has(run))
}

/** Nothing is copied: no run of equal words or syllables between the course and the notes it was learned from. */
export function copies(texts: readonly CourseText[], notes: readonly string[] | null, bounds: Bounds): Row[] {
  return (['en', 'ko'] as const).map((locale): Row => {
    const size = locale === 'en' ? bounds.copies.words : bounds.copies.syllables
    const bound = `none of ${size} ${locale === 'en' ? 'words' : 'syllables'}`
    const row = { check: 'copies', subject: '', language: locale, bound } as const
    if (notes === null) return { ...row, measured: 'no notes here', verdict: 'skipped', details: [] }
    const known = new Set(notes.flatMap((note) => runsOf(note, locale).flatMap((run) => windows(run, size))))
    const found = texts.flatMap((text) => {
      const [first] = sharedRuns(text[locale], known, size, locale)
      return first === undefined ? [] : [`${text.place}: ${locale === 'ko' ? first.replaceAll(' ', '') : first}`]
    })
    const places = [...new Set(found)]
    return {
      ...row,
      measured: `${places.length} found`,
      verdict: judge(places.length > 0, true),
      details: places,
    }
  })
}
