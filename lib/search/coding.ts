/**
 * How texts are shipped: as places in one list of the pieces they are made of, words and what stands between them. It weighs less than
 * the texts themselves, and the device need not cut them into words again: it looks at each different word once, and there are a tenth
 * as many. A single space between two words is left out, and words that touch have an empty piece between them. Pure.
 */
import { type Word, wordsOf } from '../text/words'

/** A text: as it is shown, as the words it is cut into, and as what is counted of it. Each is made when it is asked for. */
export type Passage = {
  readonly text: string
  readonly words: readonly Word[]
  /** Calls back for each word with how many characters stand between it and the one before; the words' own places mean nothing. */
  eachWord(visit: (word: Word, gap: number) => void): void
  /** The terms it names, as often as it names them; null where nobody has looked yet. */
  readonly terms: readonly number[] | null
}

/** A text that is not coded. */
export function passage(text: string): Passage {
  const words = wordsOf(text)
  return {
    text,
    words,
    eachWord(visit) {
      let end = 0
      for (const word of words) {
        visit(word, word.start - end)
        end = word.end
      }
    },
    terms: null,
  }
}

/** Texts as strings of characters, each of which is the place of a piece. */
export type CodedTexts = { readonly pieces: readonly string[]; readonly texts: readonly string[] }

/** The first character that stands for a piece, behind quotation mark and space; backslash is left out: JSON would write two. */
const FIRST = 0x23
const BACKSLASH = 0x5c
/** No piece between two words: a space. */
const NONE = -1
/** There must be no surrogates among them. */
const MOST = 0xd7ff - FIRST - 1

const signOf = (piece: number): string => String.fromCharCode(piece + FIRST + (piece + FIRST >= BACKSLASH ? 1 : 0))
const pieceAt = (coded: string, at: number): number => {
  const code = coded.charCodeAt(at)
  return code - FIRST - (code > BACKSLASH ? 1 : 0)
}

/** A text as words and what stands between them, the single spaces between words left out. */
function piecesOf(text: string): readonly string[] {
  const pieces: string[] = []
  let at = 0
  for (const { start, end } of wordsOf(text)) {
    const between = text.slice(at, start)
    // The empty piece stands between words that touch: ElastiCache를.
    if (at === 0 ? between !== '' : between !== ' ') pieces.push(between)
    pieces.push(text.slice(start, end))
    at = end
  }
  if (at < text.length) pieces.push(text.slice(at))
  return pieces
}

/**
 * Codes texts that are `readable`. The commonest pieces get the smallest numbers, which weigh least.
 * @throws when there are more different pieces than characters to stand for them (55,000)
 */
export function encode(texts: readonly string[]): CodedTexts {
  const cut = texts.map(piecesOf)
  const times = new Map<string, number>()
  for (const piece of cut.flat()) times.set(piece, (times.get(piece) ?? 0) + 1)
  const pieces = [...times.keys()].toSorted((a, b) => (times.get(b) ?? 0) - (times.get(a) ?? 0))
  if (pieces.length > MOST) throw new Error(`${pieces.length} different words: the searchable text takes ${MOST}`)
  const signs = new Map(pieces.map((piece, place) => [piece, signOf(place)]))
  return { pieces, texts: cut.map((some) => some.map((piece) => signs.get(piece) ?? '').join('')) }
}

/** Places in a short list, such as the glossary, coded as texts are. */
export const encodePlaces = (places: readonly number[]): string => places.map(signOf).join('')

/** Prepares opening coded texts: cuts no text, looks at each piece once. What no piece stands for is left out. */
export function createDecoder(pieces: readonly string[]): (coded: string, terms: string) => Passage {
  // The word a piece is, or null between words.
  const words = pieces.map((piece): Word | null => wordsOf(piece)[0] ?? null)

  function eachWord(coded: string, visit: (word: Word, gap: number) => void): void {
    let gap = 0
    let first = true
    for (let at = 0; at < coded.length; at++) {
      const piece = pieceAt(coded, at)
      const word = words[piece]
      if (word) {
        visit(word, first ? gap : gap < 0 ? 1 : gap)
        first = false
        gap = NONE
      } else gap = (pieces[piece]?.length ?? 0) + Math.max(0, gap)
    }
  }

  return (coded, terms) => ({
    get text() {
      let text = ''
      let afterWord = false
      for (let at = 0; at < coded.length; at++) {
        const piece = pieceAt(coded, at)
        const isWord = Boolean(words[piece])
        text += `${afterWord && isWord ? ' ' : ''}${pieces[piece] ?? ''}`
        afterWord = isWord
      }
      return text
    },
    get words() {
      const found: Word[] = []
      let start = 0
      eachWord(coded, (word, gap) => {
        start += gap
        found.push({ ...word, start, end: start + word.end })
        start += word.end
      })
      return found
    },
    eachWord: (visit) => eachWord(coded, visit),
    get terms() {
      return Array.from(terms, (_, at) => pieceAt(terms, at))
    },
  })
}
