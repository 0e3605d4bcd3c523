import { ENGLISH_STOP_WORDS } from '../text/english'
import { apart, initialsOf } from '../text/hangul'
import { KOREAN_STOP_WORDS, koreanStem } from '../text/korean'
import { guesses } from '../text/near'
import { pairAcross, tokensOf } from '../text/tokens'
import { readable, type Word, wordsOf } from '../text/words'
import { type SearchIndex, termToken } from './index-of'

/** A part of what is asked for: a word, or a name however many words it has. */
export type Part = {
  /** Tokens that belong together: the more of them a document has, the more it has of this part. */
  readonly all: readonly string[]
  /** Tokens each of which is enough: terms, and what a misspelt or unfinished word may be. */
  readonly any: readonly string[]
  /** Stems of its Korean words, by which they are marked. */
  readonly stems: readonly string[]
  /** Terms that are meant, as `indexOf` counts them. */
  readonly terms: readonly number[]
}

export type Query = {
  readonly parts: readonly Part[]
  /** Pairs of syllables across spaces: where the words stand together they count a little more. */
  readonly across: readonly string[]
}

const isStopWord = ({ kind, form }: Word, written: string): boolean =>
  kind === 'latin'
    ? ENGLISH_STOP_WORDS.has(written)
    : kind === 'hangul' && (KOREAN_STOP_WORDS.has(form) || KOREAN_STOP_WORDS.has(koreanStem(form)))

/** Terms one of whose names begins with these initial consonants; those that have no others first. */
function termsByInitials(consonants: string, { documents, terms }: SearchIndex): readonly number[] {
  const wanted = apart(consonants)
  const found = terms.flatMap((place, term) => {
    const document = documents[place]
    const names = [document?.heading?.ko ?? '', ...(document?.more ?? [])]
    const initials = names.map((name) => initialsOf(name).replaceAll(' ', ''))
    if (!initials.some((one) => one.startsWith(wanted))) return []
    return [{ term, exact: initials.includes(wanted) }]
  })
  const exact = found.filter((one) => one.exact)
  return (exact.length > 0 ? exact : found).map(({ term }) => term)
}

/** A word no text holds, as the known words it may have been meant to be. */
const known = (word: Word, { latinWords }: SearchIndex): readonly string[] =>
  word.kind === 'latin' && !latinWords.has(word.form) ? guesses(word.form, latinWords) : [word.form]

type Asked = { readonly word: Word; readonly guesses: readonly string[]; readonly stop: boolean }

function askedWords(text: string, index: SearchIndex): readonly Asked[] {
  const asked = wordsOf(text).map((word): Asked => {
    const stop = isStopWord(word, text.slice(word.start, word.end).toLowerCase())
    const guesses = stop ? [word.form] : known(word, index)
    return { word: { ...word, form: guesses[0] ?? word.form }, guesses, stop }
  })
  return asked.every(({ stop }) => stop) ? asked.map((one) => ({ ...one, stop: false })) : asked
}

const stemsOf = (words: readonly Word[]): readonly string[] =>
  words.flatMap(({ kind, form }) => (kind === 'hangul' ? [koreanStem(form)] : []))

const wordPart = ({ word, guesses }: Asked, index: SearchIndex): Part => {
  if (word.kind !== 'initials') return { all: tokensOf(word), any: guesses.slice(1), stems: stemsOf([word]), terms: [] }
  const terms = termsByInitials(word.form, index)
  return { all: [], any: terms.map(termToken), stems: [], terms }
}

/** A Korean word as far as it belongs to a name. */
const within = (word: Word, start: number, end: number): Word =>
  word.kind === 'hangul'
    ? { ...word, form: word.form.slice(Math.max(0, start - word.start), Math.max(1, end - word.start)) }
    : word

/** Reads a question: its names, and the words between them. One made of stop words alone is read by them. */
export function readQuery(text: string, index: SearchIndex): Query {
  const asked = askedWords(readable(text), index)
  const words = asked.map(({ word }) => word)
  const parts: Part[] = []
  let next = 0
  const readWords = (upTo: number): void => {
    const between = asked.slice(next, Math.max(next, upTo)).filter(({ stop }) => !stop)
    parts.push(...between.map((one) => wordPart(one, index)))
  }
  for (const { first, last, terms, start, end } of index.findNames.anywhere(words)) {
    readWords(first)
    const named = words.slice(first, last + 1).map((word) => within(word, start, end))
    parts.push({ all: named.flatMap(tokensOf), any: terms.map(termToken), stems: stemsOf(named), terms })
    next = Math.max(next, last + 1)
  }
  readWords(words.length)
  return { parts, across: words.flatMap((word, at) => pairAcross(words[at - 1], word) ?? []) }
}
