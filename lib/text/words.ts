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

/** The form in which texts are cut into words: what is shown with marks must be in it too. */
export const readable = normalise

type Sort = 'hangul' | 'initials' | 'digit' | 'letter'

function sortOf(code: number): Sort | null {
  if (code >= 0xac00 && code <= 0xd7a3) return 'hangul'
  if (code >= 0x30 && code <= 0x39) return 'digit'
  const lower = code | 0x20
  if ((lower >= 0x61 && lower <= 0x7a) || (code >= 0xc0 && code <= 0x24f)) return 'letter'
  return code >= 0x3131 && code <= 0x314e ? 'initials' : null
}

const isLatin = (sort: Sort | null): boolean => sort === 'digit' || sort === 'letter'
const digitAt = (text: string, at: number): boolean => sortOf(text.charCodeAt(at)) === 'digit'

/** Where the run that begins at a place ends. Digits go on behind a point or comma; letters and digits make one run. */
function endOfRun(text: string, start: number, sort: Sort): number {
  let end = start + 1
  let digits = sort === 'digit'
  for (; end < text.length; end++) {
    const next = sortOf(text.charCodeAt(end))
    if (next === sort && !isLatin(sort)) continue
    if (isLatin(sort) && isLatin(next)) {
      digits &&= next === 'digit'
      continue
    }
    const separator = text[end] === '.' || text[end] === ','
    if (!(digits && separator && digitAt(text, end + 1))) break
  }
  return end
}

/**
 * The form of every word that has been seen. Texts repeat their words, and one string for all of them is found faster in every later
 * table than as many equal ones.
 */
const forms = new Map<string, string>()

function formOf(written: string, latin: boolean): string {
  const known = forms.get(written)
  if (known !== undefined) return known
  const form = latin ? englishStem(written.toLowerCase()) : written
  forms.set(written, form)
  return form
}

function wordAt(text: string, start: number, end: number, sort: Sort): Word {
  const written = text.slice(start, end)
  if (sort === 'hangul' || sort === 'initials') return { kind: sort, form: formOf(written, false), start, end }
  return sort === 'digit' && /^[\d.,]+$/.test(written)
    ? { kind: 'number', form: written.replaceAll(',', ''), start, end }
    : { kind: 'latin', form: formOf(written, true), start, end }
}

/** Cuts a text into words; it is taken as `readable` has left it, so that places in it hold. Vowels typed alone are no words. */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = []
  for (let at = 0; at < text.length; ) {
    const sort = sortOf(text.charCodeAt(at))
    if (sort === null) at++
    else {
      const end = endOfRun(text, at, sort)
      words.push(wordAt(text, at, end, sort))
      at = end
    }
  }
  return words
}
