import { englishStem } from './english'
import { normalise } from './normalise'

/**
 * A word of a text and where it stands in it.
 * - `hangul`: syllables as written, with their particles
 * - `latin`: letters and digits; `form` is the stem
 * - `number`: digits without separators of thousands
 * - `initials`: consonants typed alone
 */
export type Word = {
  readonly kind: 'hangul' | 'latin' | 'number' | 'initials'
  /** As it is compared. */
  readonly form: string
  readonly start: number
  readonly end: number
}

const WORD = /([가-힣]+)|([ㄱ-ㅎ]+)|(\d+(?:[.,]\d+)*(?![.,]?\d|[a-zà-ɏ]))|([a-zà-ɏ\d]+)/gi

/** The form in which texts are cut into words: what is shown with marks must be in it too. */
export const readable = normalise

/** Cuts a text into words; it is taken as `readable` has left it, so that places in it hold. Vowels typed alone are no words. */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = []
  for (const match of text.matchAll(WORD)) {
    const [found, hangul, initials, number, latin] = match
    const place = { start: match.index, end: match.index + found.length }
    if (hangul !== undefined) words.push({ kind: 'hangul', form: hangul, ...place })
    else if (initials !== undefined) words.push({ kind: 'initials', form: initials, ...place })
    else if (number !== undefined) words.push({ kind: 'number', form: number.replaceAll(',', ''), ...place })
    else if (latin !== undefined) words.push({ kind: 'latin', form: englishStem(latin.toLowerCase()), ...place })
  }
  return words
}
