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
  /** The number of its form: the same for the same, so that what is known of a form can stand in a list. */
  readonly id: number
  readonly start: number
  readonly end: number
}

/** The form in which texts are cut into words: what is shown with marks must be in it too. */
export const readable = normalise

/** Sorts of characters, as numbers: every character of a course goes through here. */
const [NONE, HANGUL, INITIALS, DIGIT, LETTER] = [0, 1, 2, 3, 4] as const
type Sort = 0 | 1 | 2 | 3 | 4

function sortOf(code: number): Sort {
  if (code >= 0xac00 && code <= 0xd7a3) return HANGUL
  if (code >= 0x30 && code <= 0x39) return DIGIT
  const lower = code | 0x20
  if ((lower >= 0x61 && lower <= 0x7a) || (code >= 0xc0 && code <= 0x24f)) return LETTER
  return code >= 0x3131 && code <= 0x314e ? INITIALS : NONE
}

/** Whether a word begins with the first character of a text. */
export const startsWord = (text: string): boolean => sortOf(text.charCodeAt(0)) !== NONE

const isLatin = (sort: Sort): boolean => sort >= DIGIT
const digitAt = (text: string, at: number): boolean => sortOf(text.charCodeAt(at)) === DIGIT

/** Where the run that begins at a place ends. Digits go on behind a point or comma; letters and digits make one run. */
function endOfRun(text: string, start: number, sort: Sort): number {
  let end = start + 1
  let digits = sort === DIGIT
  for (; end < text.length; end++) {
    const next = sortOf(text.charCodeAt(end))
    if (next === sort && !isLatin(sort)) continue
    if (isLatin(sort) && isLatin(next)) {
      digits &&= next === DIGIT
      continue
    }
    const separator = text[end] === '.' || text[end] === ','
    if (!(digits && separator && digitAt(text, end + 1))) break
  }
  return end
}

type Form = Pick<Word, 'kind' | 'form' | 'id'>

/** Every word that has been seen, by how it was written, and every form by itself. Texts repeat their words. */
const written = new Map<string, Form>()
const numbers = new Map<string, number>()

function numberOf(form: string): number {
  const id = numbers.get(form) ?? numbers.size
  numbers.set(form, id)
  return id
}

function readForm(text: string, sort: Sort): Form {
  const named = (kind: Word['kind'], form: string): Form => ({ kind, form, id: numberOf(form) })
  if (sort === HANGUL) return named('hangul', text)
  if (sort === INITIALS) return named('initials', text)
  return sort === DIGIT && /^[\d.,]+$/.test(text)
    ? named('number', text.replaceAll(',', ''))
    : named('latin', englishStem(text.toLowerCase()))
}

function formOf(text: string, sort: Sort): Form {
  const known = written.get(text)
  if (known !== undefined) return known
  const form = readForm(text, sort)
  written.set(text, form)
  return form
}

/** A word as if another form of its kind had been written. */
export const withForm = (word: Word, form: string): Word => ({ ...word, form, id: numberOf(form) })

/** Cuts a text into words; it is taken as `readable` has left it, so that places in it hold. Vowels typed alone are no words. */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = []
  for (let at = 0; at < text.length; ) {
    const sort = sortOf(text.charCodeAt(at))
    if (sort === NONE) at++
    else {
      const end = endOfRun(text, at, sort)
      const { kind, form, id } = formOf(text.slice(at, end), sort)
      words.push({ kind, form, id, start: at, end })
      at = end
    }
  }
  return words
}
