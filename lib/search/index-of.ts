import { createFindNames, type FindNames } from '../text/names'
import type { CodedPassage } from './coding'
import type { Material, SearchDocument, Term } from './documents'
import { createPostings, type Part, type PostingsBuilder } from './postings'
import { createVocabulary, latinWordsIn } from './vocabulary'

/** The documents that hold a token, and how much of it each holds. */
export type Held = { readonly documents: readonly number[]; readonly counts: readonly number[] }

export type SearchIndex = {
  readonly documents: readonly SearchDocument[]
  readonly holding: (token: string) => Held
  /** How much there is in each document. */
  readonly lengths: Float32Array
  readonly averageLength: number
  readonly findNames: FindNames
  /** By the place `findNames` gives them. */
  readonly terms: readonly Term[]
  /** The facts that tell two terms apart, as places in `documents`, by those terms. */
  readonly differences: readonly { readonly document: number; readonly terms: readonly number[] }[]
  /** Words in Latin letters, the commoner with the greater number: gathered when a word is first not known. */
  readonly latinWords: () => ReadonlyMap<string, number>
}

/** All names of each term, for `createFindNames`. */
export const namesOfTerms = (terms: readonly Pick<Term, 'name' | 'names'>[]): readonly (readonly string[])[] =>
  terms.map(({ name, names }) => [name.ko, name.en, ...names])

/** A term wherever one of its names stands, whichever and in whichever language. */
export const termToken = (term: number): string => `#${term}`
const termOf = (token: string): number | null => (token.startsWith('#') ? Number(token.slice(1)) : null)

/** Two characters as one number. */
const pairOf = (first: number, second: number): number => first * 0x10000 + second

/** Slots of the postings: a word as it is written has the place of its piece, behind them are the terms, then joints as they come. */
function createSlots({ pieces, terms }: Material) {
  const joints = new Map<number, number>()
  return {
    ofTerm: (term: number): number => pieces.length + term,
    /** The syllables on both sides of the gap between two words: 보안 그룹 is found by what 보안그룹 is found by. */
    ofJoint(before: string, after: string): number {
      const pair = pairOf(before.charCodeAt(before.length - 1), after.charCodeAt(0))
      const slot = joints.get(pair) ?? pieces.length + terms.length + joints.size
      joints.set(pair, slot)
      return slot
    },
    knownJoint: (token: string): number | undefined =>
      token.length === 2 ? joints.get(pairOf(token.charCodeAt(0), token.charCodeAt(1))) : undefined,
  }
}
type Slots = ReturnType<typeof createSlots>

/** Counts a passage's words, the joints between those that may be written together, and the terms it names. */
function createCount({ pieces, mayJoin }: Material, slots: Slots, { add }: PostingsBuilder) {
  return (passage: CodedPassage, part: Part): void => {
    let before = -1
    passage.eachWord((piece, close) => {
      add(piece, part)
      if (close && mayJoin.before(before) && mayJoin.after(piece))
        add(slots.ofJoint(pieces[before] ?? '', pieces[piece] ?? ''), part)
      before = piece
    })
    passage.eachTerm((term) => add(slots.ofTerm(term), part))
  }
}

function differencesIn({ documents, terms, pairs }: Material): SearchIndex['differences'] {
  const places = new Map(terms.map(({ id }, term) => [id, term]))
  return pairs.map((pair) => ({
    document: documents.findIndex(({ kind, id }) => kind === 'fact' && id === pair.difference),
    terms: pair.terms.flatMap((term) => places.get(term) ?? []),
  }))
}

function once<T>(work: () => T): () => T {
  let done: { readonly value: T } | null = null
  return () => {
    done ??= { value: work() }
    return done.value
  }
}

/** Indexes a course: everything is counted as it is written, and what a question asks for is looked up among the words when it comes. */
export function indexOf(material: Material): SearchIndex {
  const { documents, terms, pieces } = material
  const builder = createPostings()
  const slots = createSlots(material)
  const count = createCount(material, slots, builder)
  const lengths = Float32Array.from(documents, ({ text, heading, more }) => {
    for (const half of ['ko', 'en'] as const) {
      count(text[half], half)
      if (heading) count(heading[half], half)
    }
    for (const other of more) count(other, 'more')
    return builder.end()
  })
  const postings = builder.build()
  // What questions alone need is made for the first of them.
  const vocabulary = once(() => createVocabulary(pieces))
  const names = once(() => createFindNames(namesOfTerms(terms)))
  const slotsOf = (token: string): readonly number[] => {
    const term = termOf(token)
    if (term !== null) return [slots.ofTerm(term)]
    return [...vocabulary()(token), ...[slots.knownJoint(token) ?? []].flat()]
  }
  // What is being typed asks for the same again and again.
  const asked = new Map<string, Held>()
  function holding(token: string): Held {
    const known = asked.get(token)
    if (known) return known
    const [held, counts]: [number[], number[]] = [[], []]
    postings.each(slotsOf(token), (document, amount) => {
      held.push(document)
      counts.push(amount)
    })
    const found = { documents: held, counts }
    asked.set(token, found)
    return found
  }
  return {
    documents,
    holding,
    lengths,
    averageLength: lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, documents.length),
    get findNames() {
      return names()
    },
    terms,
    differences: differencesIn(material),
    latinWords: once(() => latinWordsIn(pieces)),
  }
}
