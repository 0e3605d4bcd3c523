import { createFindNames, type FindNames } from '../text/names'
import { pairAcross, tokensOf } from '../text/tokens'
import { readable, type Word, wordsOf } from '../text/words'
import type { Material, SearchDocument } from './documents'

/** The documents that hold a token, and how much of it: `documents[i]` holds it `counts[i]` times. */
export type Postings = { readonly documents: number[]; readonly counts: number[] }

export type SearchIndex = {
  readonly documents: readonly SearchDocument[]
  readonly postings: ReadonlyMap<string, Postings>
  /** Tokens in each document. */
  readonly lengths: Float32Array
  readonly averageLength: number
  readonly findNames: FindNames
  /** Terms by the place `findNames` gives them, as places in `documents`. */
  readonly terms: readonly number[]
  /** The facts that tell two terms apart, as places in `documents`, by those terms. */
  readonly differences: readonly { readonly document: number; readonly terms: readonly number[] }[]
  /** Words in Latin letters that occur, with how many documents hold them. */
  readonly latinWords: ReadonlyMap<string, number>
}

/** A term wherever one of its names stands, whichever and in whichever language. */
export const termToken = (term: number): string => `#${term}`

/** Every token of a text: its words, the pairs across its spaces, the terms it names. */
export function textTokens(words: readonly Word[], findNames: FindNames): string[] {
  const tokens: string[] = []
  words.forEach((word, at) => {
    for (const token of tokensOf(word)) tokens.push(token)
    const across = pairAcross(words[at - 1], word)
    if (across !== null) tokens.push(across)
  })
  for (const { terms } of findNames(words)) for (const term of terms) tokens.push(termToken(term))
  return tokens
}

/** How much a token counts by where it stands. */
const HEADING_WEIGHT = 1
const MORE_WEIGHT = 1

type Counts = Map<string, number>

function addTo(counts: Counts, tokens: readonly string[], weight: number): void {
  for (const token of tokens) counts.set(token, (counts.get(token) ?? 0) + weight)
}

/** The tokens of both halves. What stands in both, such as a product's name, counts once: as often as in the half that has more. */
function countsOf({ text, heading, more }: SearchDocument, tokens: (text: string) => string[]): Counts {
  const half = (locale: 'ko' | 'en'): Counts => {
    const counts: Counts = new Map()
    addTo(counts, tokens(text[locale]), 1)
    if (heading) addTo(counts, tokens(heading[locale]), HEADING_WEIGHT)
    return counts
  }
  const all = half('ko')
  for (const [token, count] of half('en')) all.set(token, Math.max(count, all.get(token) ?? 0))
  for (const one of more) for (const token of new Set(tokens(one))) all.set(token, (all.get(token) ?? 0) + MORE_WEIGHT)
  return all
}

/** Indexes documents; what the words and names of a course are follows from them alone. */
export function indexOf({ documents, pairs }: Material): SearchIndex {
  const terms = documents.flatMap(({ kind }, place) => (kind === 'term' ? [place] : []))
  const findNames = createFindNames(
    terms.map((place) => {
      const { heading, more } = documents[place] ?? { heading: null, more: [] }
      return [heading?.ko ?? '', heading?.en ?? '', ...more]
    }),
  )
  const postings = new Map<string, Postings>()
  const latinWords = new Map<string, number>()
  const lengths = new Float32Array(documents.length)
  const tokens = (text: string): string[] => textTokens(wordsOf(readable(text)), findNames)
  documents.forEach((document, place) => {
    let length = 0
    for (const [token, count] of countsOf(document, tokens)) {
      length += count
      let held = postings.get(token)
      if (held === undefined) {
        held = { documents: [], counts: [] }
        postings.set(token, held)
      }
      held.documents.push(place)
      held.counts.push(count)
    }
    lengths[place] = length
  })
  for (const [token, { documents: held }] of postings) if (/^[a-zà-ɏ]/.test(token)) latinWords.set(token, held.length)
  const averageLength = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length)
  const termAt = new Map(terms.map((place, term) => [documents[place]?.id, term]))
  const differences = pairs.map((pair) => ({
    document: documents.findIndex(({ kind, id }) => kind === 'fact' && id === pair.difference),
    terms: pair.terms.flatMap((term) => termAt.get(term) ?? []),
  }))
  return { documents, postings, differences, lengths, averageLength, findNames, terms, latinWords }
}
