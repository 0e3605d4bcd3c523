import { ENGLISH_STOP_WORDS, englishStem } from '../text/english'
import { apart, initialsOf } from '../text/hangul'
import { KOREAN_STOP_WORDS, koreanStem } from '../text/korean'
import { guesses } from '../text/near'
import { pairAcross, tokensOf } from '../text/tokens'
import { readable, type Word, withForm, wordsOf } from '../text/words'
import { type SearchIndex, termToken } from './index-of'

/** A part of what is asked for: a word, or a name however many words it has. */
export type Part = {
  /** Tokens that belong together: the more of them a document has, the more it has of this part. */
  readonly all: readonly string[]
  /** Tokens each of which is enough: terms, and what a misspelt or unfinished word may be. */
  readonly any: readonly string[]
  /** Forms of its words, Korean ones as stems, by which they are marked; a name of several words is marked whole alone. */
  readonly words: readonly string[]
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

/** Terms one of whose names begins so, written together; those of which it is the whole name alone, where there are any. */
function termsBeginning(
  start: string,
  { terms }: SearchIndex,
  written: (name: string) => string = (name) => name,
): readonly number[] {
  const found = terms.flatMap(({ name, names: others }, term) => {
    const names = [name.ko, ...others].map((one) => written(one).replaceAll(' ', ''))
    return names.some((name) => name.startsWith(start)) ? [{ term, whole: names.includes(start) }] : []
  })
  const whole = found.filter((one) => one.whole)
  return (whole.length > 0 ? whole : found).map(({ term }) => term)
}

/** A word no text holds and no term is called by, as the known words it may have been meant to be. */
function known(word: Word, written: string, { holding, latinWords, findNames }: SearchIndex): readonly string[] {
  const strange = word.kind === 'latin' && holding(word.form).documents.length === 0 && findNames([word]).length === 0
  return strange ? [...new Set(guesses(written, latinWords()).map(englishStem))] : [word.form]
}

type Asked = { readonly word: Word; readonly guesses: readonly string[]; readonly stop: boolean }

/** A consonant right behind a syllable is the beginning of one that is being typed: no word yet. */
const begun = (word: Word, at: number, words: readonly Word[]): boolean =>
  word.kind === 'initials' && words[at - 1]?.end === word.start && words[at - 1]?.kind === 'hangul'

function askedWords(text: string, index: SearchIndex): readonly Asked[] {
  const written = wordsOf(text).filter((word, at, words) => !begun(word, at, words))
  const asked = written.map((word): Asked => {
    const plain = text.slice(word.start, word.end).toLowerCase()
    const stop = isStopWord(word, plain)
    const guesses = stop ? [word.form] : known(word, plain, index)
    return { word: withForm(word, guesses[0] ?? word.form), guesses, stop }
  })
  return asked.every(({ stop }) => stop) ? asked.map((one) => ({ ...one, stop: false })) : asked
}

const formOf = ({ kind, form }: Word): string => (kind === 'hangul' ? koreanStem(form) : form)

const termPart = (terms: readonly number[]): Part => ({ all: [], any: terms.map(termToken), words: [], terms })

/** Initials ask for the names they abbreviate; a syllable no text has as a word is the beginning of one. */
function wordPart({ word, guesses }: Asked, index: SearchIndex): Part {
  if (word.kind === 'initials') return termPart(termsBeginning(apart(word.form), index, initialsOf))
  const [form] = tokensOf(word)
  if (word.kind === 'hangul' && word.form.length === 1 && form && index.holding(form).documents.length === 0)
    return termPart(termsBeginning(word.form, index))
  return { all: tokensOf(word), any: guesses.slice(1), words: [formOf(word), ...guesses.slice(1)], terms: [] }
}

/** A name as a part: the words of the term's own names, so that all names of a term ask for the same. */
function namePart(terms: readonly number[], { terms: known }: SearchIndex): Part {
  const name = known[terms[0] ?? -1]?.name
  const names = [name?.ko ?? '', name?.en ?? ''].map(wordsOf)
  return {
    all: [...new Set(names.flat().flatMap(tokensOf))],
    any: terms.map(termToken),
    words: names.flatMap(([only, ...others]) => (only && others.length === 0 ? [formOf(only)] : [])),
    terms,
  }
}

/** Reads a question: its names, and the words between them. One made of stop words alone is read by them. */
export function readQuery(text: string, index: SearchIndex): Query {
  const asked = askedWords(readable(text), index)
  const words = asked.map(({ word }) => word)
  const parts: Part[] = []
  const across: string[] = []
  let next = 0
  const readWords = (upTo: number): void => {
    for (; next < upTo; next++) {
      const one = asked[next]
      if (one === undefined || one.stop) continue
      parts.push(wordPart(one, index))
      const pair = pairAcross(words[next - 1], one.word)
      if (pair !== null) across.push(pair)
    }
  }
  for (const { first, last, terms } of index.findNames.anywhere(words)) {
    readWords(first)
    parts.push(namePart(terms, index))
    next = Math.max(next, last + 1)
  }
  readWords(words.length)
  return { parts, across }
}
