/** Which column holds which side of a card, in which language. */
import type { Locale } from '../../core/locale'
import type { Side } from '../faces'

export type Columns = {
  /** The column of the card's own id, where the table has one. */
  readonly id: number | null
  /** A null language is found by looking at the text. */
  readonly faces: readonly { readonly column: number; readonly side: Side; readonly locale: Locale | null }[]
  /** Whether the first row names the columns and is no card. */
  readonly header: boolean
}

const SIDES: Readonly<Record<Side, readonly string[]>> = {
  front: ['front', 'question', 'prompt', 'term', 'word', '앞면', '앞', '질문', '문제', '단어', '용어'],
  back: ['back', 'answer', 'definition', 'meaning', '뒷면', '뒤', '답', '정답', '뜻', '의미', '정의'],
}
const LANGUAGES: Readonly<Record<Locale, readonly string[]>> = {
  ko: ['ko', 'kor', 'korean', '한국어', '국문', '한글', '한'],
  en: ['en', 'eng', 'english', '영어', '영문', '영'],
}

const wordsOf = (cell: string): readonly string[] =>
  cell
    .normalize('NFC')
    .toLowerCase()
    .split(/[\s_()[\]:.·/-]+/)
    .filter((word) => word !== '')

function sideOf(words: readonly string[]): Side | null {
  if (words.some((word) => SIDES.front.includes(word))) return 'front'
  return words.some((word) => SIDES.back.includes(word)) ? 'back' : null
}

function localeOf(words: readonly string[]): Locale | null {
  if (words.some((word) => LANGUAGES.ko.includes(word))) return 'ko'
  return words.some((word) => LANGUAGES.en.includes(word)) ? 'en' : null
}

/** A name of at most a side and a language; a sentence that has such a word in it names nothing. */
function faceNamed(cell: string): { readonly side: Side; readonly locale: Locale | null } | null {
  const words = wordsOf(cell)
  const side = sideOf(words)
  const locale = localeOf(words)
  return side !== null && words.length === (locale === null ? 1 : 2) ? { side, locale } : null
}

/**
 * Reads the first row as names if it names a front and a back; else the first two columns are the two sides.
 * @param aside columns that hold neither
 */
export function columnsOf(first: readonly string[], aside: ReadonlySet<number>): Columns {
  const named = first.flatMap((cell, column) => {
    const face = aside.has(column) ? null : faceNamed(cell)
    return face ? [{ column, ...face }] : []
  })
  if (named.some(({ side }) => side === 'front') && named.some(({ side }) => side === 'back')) {
    const id = first.findIndex((cell) => cell.trim().toLowerCase() === 'id')
    return { id: id < 0 ? null : id, faces: named, header: true }
  }
  const [front, back] = first.map((_, column) => column).filter((column) => !aside.has(column))
  const faces = [
    ...(front === undefined ? [] : [{ column: front, side: 'front' as const, locale: null }]),
    ...(back === undefined ? [] : [{ column: back, side: 'back' as const, locale: null }]),
  ]
  return { id: null, faces, header: false }
}
