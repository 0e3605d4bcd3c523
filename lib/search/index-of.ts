import { createFindNames, type FindNames } from '../text/names'
import { joint, mayJoin, tokensOf } from '../text/tokens'
import type { Word } from '../text/words'
import type { Passage } from './coding'
import type { Material, SearchDocument, Term } from './documents'
import { createPostings, type Postings, type PostingsBuilder } from './postings'

export type SearchIndex = {
  readonly documents: readonly SearchDocument[]
  readonly postings: Postings
  /** Tokens in each document. */
  readonly lengths: Float32Array
  readonly averageLength: number
  readonly findNames: FindNames
  /** By the place `findNames` gives them. */
  readonly terms: readonly Term[]
  /** The facts that tell two terms apart, as places in `documents`, by those terms. */
  readonly differences: readonly { readonly document: number; readonly terms: readonly number[] }[]
  /** Words in Latin letters as they are written, with how often: gathered when a word is first not known. */
  readonly latinWords: () => ReadonlyMap<string, number>
}

/** All names of each term, for `createFindNames`. */
export const namesOfTerms = (terms: readonly Pick<Term, 'name' | 'names'>[]): readonly (readonly string[])[] =>
  terms.map(({ name, names }) => [name.ko, name.en, ...names])

/** A term wherever one of its names stands, whichever and in whichever language. */
export const termToken = (term: number): string => `#${term}`

type Visit = (token: number) => void

/** Reads a text as tokens, by their numbers: its words, the pairs across its spaces, the terms it names. */
function createReader(findNames: FindNames, { idOf }: PostingsBuilder): (passage: Passage, visit: Visit) => void {
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
  // By the last character of one word and the first of the next.
  const ofPairs = new Map<number, number>()
  const idAcross = (before: Word, after: Word): number => {
    const pair = before.form.charCodeAt(before.form.length - 1) * 0x10000 + after.form.charCodeAt(0)
    const id = ofPairs.get(pair) ?? idOf(joint(before, after))
    ofPairs.set(pair, id)
    return id
  }
  return (passage, visit) => {
    let before: Word | null = null
    passage.eachWord((word, gap) => {
      const ids = idsOf(word)
      for (let at = 0; at < ids.length; at++) visit(ids[at] ?? 0)
      if (before !== null && mayJoin(before, word, gap)) visit(idAcross(before, word))
      before = word
    })
    for (const term of passage.terms ?? findNames(passage.words).flatMap(({ terms }) => terms)) visit(idOfTerm(term))
  }
}

/** How often each token has been counted in one part of a document. */
class Counts {
  private counts = new Uint16Array(1 << 15)

  /** @returns whether it is the first of its kind */
  add(token: number): boolean {
    if (token >= this.counts.length) {
      const longer = new Uint16Array(Math.max(token + 1, this.counts.length * 2))
      longer.set(this.counts)
      this.counts = longer
    }
    const count = this.counts[token] ?? 0
    this.counts[token] = count + 1
    return count === 0
  }

  /** How often; from then on it is 0 again. */
  take(token: number): number {
    const count = this.counts[token] ?? 0
    if (count > 0) this.counts[token] = 0
    return count
  }
}

/**
 * Counts the tokens of one document after the other. What stands in both halves, such as a product's name, counts once: as often as in the
 * half that has more. What it is found by besides adds one, however often it stands there.
 */
function createCounter(read: (passage: Passage, visit: Visit) => void) {
  const [ko, en, more] = [new Counts(), new Counts(), new Counts()]
  let seen: number[] = []
  const into = (counts: Counts) => (token: number) => {
    if (counts.add(token)) seen.push(token)
  }
  const [intoKo, intoEn, intoMore] = [into(ko), into(en), into(more)]
  // The paragraphs of a section share its heading.
  const headings = new Map<Passage, readonly number[]>()
  const tokensIn = (heading: Passage): readonly number[] => {
    const known = headings.get(heading)
    if (known !== undefined) return known
    const tokens: number[] = []
    read(heading, (token) => tokens.push(token))
    headings.set(heading, tokens)
    return tokens
  }
  return ({ text, heading, more: others }: SearchDocument, visit: (token: number, count: number) => void): void => {
    read(text.ko, intoKo)
    read(text.en, intoEn)
    if (heading) {
      tokensIn(heading.ko).forEach(intoKo)
      tokensIn(heading.en).forEach(intoEn)
    }
    for (const passage of others) {
      const found = new Set<number>()
      read(passage, (token) => found.add(token))
      found.forEach(intoMore)
    }
    for (const token of seen) {
      const total = Math.max(ko.take(token), en.take(token)) + more.take(token)
      if (total > 0) visit(token, total)
    }
    seen = []
  }
}

function differencesIn({ documents, terms, pairs }: Material): SearchIndex['differences'] {
  const termOf = new Map(terms.map(({ id }, term) => [id, term]))
  return pairs.map((pair) => ({
    document: documents.findIndex(({ kind, id }) => kind === 'fact' && id === pair.difference),
    terms: pair.terms.flatMap((term) => termOf.get(term) ?? []),
  }))
}

function latinWordsOf(documents: readonly SearchDocument[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>()
  for (const { text, heading, more } of documents)
    for (const one of [text.en, ...(heading ? [heading.en] : []), ...more])
      for (const [word] of one.text.toLowerCase().matchAll(/[a-zà-ɏ][a-zà-ɏ\d]+/g))
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
  const { documents, terms } = material
  const findNames = createFindNames(namesOfTerms(terms))
  const builder = createPostings()
  const countTokens = createCounter(createReader(findNames, builder))
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
      differences: differencesIn(material),
      latinWords: once(() => latinWordsOf(indexed)),
    }
  }
}
