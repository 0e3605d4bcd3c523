/**
 * How texts are shipped: as places in one list of the pieces they are made of, words and what stands between them. It weighs less than
 * the texts themselves, and the device need not cut them into words to index them: it counts places. A single space between two words
 * is left out, and words that touch have an empty piece between them. Pure.
 */
import { startsWord, wordsOf } from '../text/words'

/** A text as it is shipped. It is put together when it is asked for: most texts are only counted. */
export type CodedPassage = {
  readonly text: string
  /** Calls back for each word with its piece, and whether a single character stands between it and the word before. */
  eachWord(visit: (piece: number, close: boolean) => void): void
  /** The terms it names, as often as it names them. */
  eachTerm(visit: (term: number) => void): void
}

/** Texts as strings of characters, each of which is the place of a piece. */
export type CodedTexts = { readonly pieces: readonly string[]; readonly texts: readonly string[] }

/** The first character that stands for a place, behind quotation mark and space; backslash is left out: JSON would write two. */
const FIRST = 0x23
const BACKSLASH = 0x5c
/** Surrogates stand for nothing alone. */
const SURROGATES = { first: 0xd800, count: 0x800 } as const
const LARGEST_OF_ONE = 0xffff

function signOf(place: number): string {
  const code = place + FIRST + (place + FIRST >= BACKSLASH ? 1 : 0)
  return String.fromCodePoint(code + (code >= SURROGATES.first ? SURROGATES.count : 0))
}

/** Calls back for each place a coded text holds. */
function eachPlace(coded: string, visit: (place: number) => void): void {
  for (let at = 0; at < coded.length; at++) {
    const code = coded.codePointAt(at) ?? FIRST
    if (code > LARGEST_OF_ONE) at++
    visit(code - FIRST - (code > BACKSLASH ? 1 : 0) - (code > SURROGATES.first ? SURROGATES.count : 0))
  }
}

/** Places in a short list as a string, one character each. */
export const encodePlaces = (places: readonly number[]): string => places.map(signOf).join('')

/** A text as words and what stands between them. */
function piecesOf(text: string): readonly string[] {
  const pieces: string[] = []
  let at = 0
  for (const { start, end } of wordsOf(text)) {
    const between = text.slice(at, start)
    if (at === 0 ? between !== '' : between !== ' ') pieces.push(between)
    pieces.push(text.slice(start, end))
    at = end
  }
  if (at < text.length) pieces.push(text.slice(at))
  return pieces
}

/** Codes texts that are `readable`. The commonest pieces come first: their places weigh least. */
export function encode(texts: readonly string[]): CodedTexts {
  const cut = texts.map(piecesOf)
  const times = new Map<string, number>()
  for (const piece of cut.flat()) times.set(piece, (times.get(piece) ?? 0) + 1)
  const pieces = [...times.keys()].toSorted((a, b) => (times.get(b) ?? 0) - (times.get(a) ?? 0))
  const signs = new Map(pieces.map((piece, place) => [piece, signOf(place)]))
  return { pieces, texts: cut.map((some) => some.map((piece) => signs.get(piece) ?? '').join('')) }
}

/** Prepares opening coded texts; what no piece stands for is left out. @returns opens a text and the terms it names */
export function createDecoder(pieces: readonly string[]): (coded: string, terms: string) => CodedPassage {
  const isWord = pieces.map(startsWord)

  function textOf(coded: string): string {
    let text = ''
    let afterWord = false
    eachPlace(coded, (place) => {
      const word = isWord[place] === true
      text += `${afterWord && word ? ' ' : ''}${pieces[place] ?? ''}`
      afterWord = word
    })
    return text
  }

  return (coded, terms) => ({
    get text() {
      return textOf(coded)
    },
    eachWord(visit) {
      let close = false
      let afterWord = false
      eachPlace(coded, (place) => {
        if (isWord[place] === true) {
          visit(place, afterWord || close)
          afterWord = true
        } else {
          close = afterWord && pieces[place]?.length === 1
          afterWord = false
        }
      })
    },
    eachTerm: (visit) => eachPlace(terms, visit),
  })
}
