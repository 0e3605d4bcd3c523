import { createFindNames, type FindNames } from '../text/names'
import { pairAcross, tokensOf } from '../text/tokens'
import { type Word, wordsOf } from '../text/words'
import type { Material, SearchDocument } from './documents'
import { createPostings, type Postings, type PostingsBuilder } from './postings'

export type SearchIndex = {
  readonly documents: readonly SearchDocument[]
  readonly postings: Postings
  /** Tokens in each document. */
  readonly lengths: Float32Array
  readonly averageLength: number
  readonly findNames: FindNames
  /** Terms by the place `findNames` gives them, as places in `documents`. */
  readonly terms: readonly number[]
  /** The facts that tell two terms apart, as places in `documents`, by those terms. */
  readonly differences: readonly { readonly document: number; readonly terms: readonly number[] }[]
  /** Words in Latin letters as they are written, with how often: gathered when a word is first not known. */
  readonly latinWords: () => ReadonlyMap<string, number>
}

/** A term wherever one of its names stands, whichever and in whichever language. */
export const termToken = (term: number): string => `#${term}`

/** Reads a text as tokens, by their numbers: its words, the pairs across its spaces, the terms it names. */
function createReader(findNames: FindNames, { idOf }: PostingsBuilder): (text: string) => readonly number[] {
  // By the numbers of forms: texts repeat their words.
  const ofForms: (readonly number[] | undefined)[] = []
  const idsOf = (word: Word): readonly number[] => {
    const known = ofForms[word.id] ?? tokensOf(word).map(idOf)
    ofForms[word.id] = known
    return known
  }
  const ofTerms: number[] = []
  const idOfTerm = (term: number): number => {
    const id = ofTerms[term] ?? idOf(termToken(term))
    ofTerms[term] = id
    return id
  }
  return (text) => {
    const words = wordsOf(text)
    const ids: number[] = []
    words.forEach((word, at) => {
      for (const id of idsOf(word)) ids.push(id)
      const across = pairAcross(words[at - 1], word)
      if (across !== null) ids.push(idOf(across))
    })
    for (const { terms } of findNames(words)) for (const term of terms) ids.push(idOfTerm(term))
    return ids
  }
}

/**
 * Counts the tokens of one document after the other. What stands in both halves, such as a product's name, counts once: as often as in the
 * half that has more. What it is found by besides adds one. Counts stand by the number of the token, and are 0 again after each document.
 */
function createCounts(read: (text: string) => readonly number[]) {
  const [ko, en, more]: [number[], number[], number[]] = [[], [], []]
  let seen: number[] = []
  const headings = new Map<string, readonly number[]>()
  const readHeading = (text: string): readonly number[] => {
    const known = headings.get(text) ?? read(text)
    headings.set(text, known)
    return known
  }
  function count(tokens: readonly number[], counts: number[]): void {
    for (const token of tokens) {
      counts[token] = (counts[token] ?? 0) + 1
      seen.push(token)
    }
  }
  return ({ text, heading, more: others }: SearchDocument, visit: (token: number, count: number) => void): void => {
    count(read(text.ko), ko)
    count(read(text.en), en)
    if (heading) {
      count(readHeading(heading.ko), ko)
      count(readHeading(heading.en), en)
    }
    for (const other of others) if (other !== '') count([...new Set(read(other))], more)
    for (const token of seen) {
      const total = Math.max(ko[token] ?? 0, en[token] ?? 0) + (more[token] ?? 0)
      if (total === 0) continue
      visit(token, total)
      ko[token] = 0
      en[token] = 0
      more[token] = 0
    }
    seen = []
  }
}

function differencesIn({ documents, pairs }: Material, terms: readonly number[]): SearchIndex['differences'] {
  const termOf = new Map(terms.map((place, term) => [documents[place]?.id, term]))
  return pairs.map((pair) => ({
    document: documents.findIndex(({ kind, id }) => kind === 'fact' && id === pair.difference),
    terms: pair.terms.flatMap((term) => termOf.get(term) ?? []),
  }))
}

function latinWordsOf(documents: readonly SearchDocument[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>()
  for (const { text, heading, more } of documents)
    for (const one of [text.en, heading?.en ?? '', ...more])
      for (const [word] of one.toLowerCase().matchAll(/[a-zà-ɏ][a-zà-ɏ\d]+/g))
        times.set(word, (times.get(word) ?? 0) + 1)
  return times
}

function once<T>(work: () => T): () => T {
  let done: { readonly value: T } | null = null
  return () => {
    done ??= { value: work() }
    return done.value
  }
}

/**
 * Indexes a course, in two steps, because stems of questions are a third of its text and what is looked for least: the first index is
 * without them, the second has all. What the words and names of the course are follows from its texts alone.
 */
export function* indexing(material: Material): Generator<SearchIndex> {
  const { documents } = material
  const terms = documents.flatMap(({ kind }, place) => (kind === 'term' ? [place] : []))
  const findNames = createFindNames(
    terms.map((place) => {
      const { heading, more } = documents[place] ?? { heading: null, more: [] }
      return [heading?.ko ?? '', heading?.en ?? '', ...more]
    }),
  )
  const builder = createPostings()
  const countTokens = createCounts(createReader(findNames, builder))
  const lengths = new Float32Array(documents.length)
  const stems = documents.findIndex(({ kind }) => kind === 'question')
  let place = 0
  for (const upTo of stems < 0 ? [documents.length] : [stems, documents.length]) {
    for (; place < upTo; place++) {
      const document = documents[place]
      if (document)
        countTokens(document, (token, count) => {
          builder.add(token, place, count)
          lengths[place] = (lengths[place] ?? 0) + count
        })
    }
    const indexed = documents.slice(0, upTo)
    yield {
      documents: indexed,
      postings: builder.build(),
      lengths,
      averageLength: lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, upTo),
      findNames,
      terms,
      differences: differencesIn(material, terms),
      latinWords: once(() => latinWordsOf(indexed)),
    }
  }
}
