import type { Bilingual } from '../core/locale'
import { mapHalves } from '../core/locale'
import type { CodedPassage } from './coding'
import { type Kind, kinds, materialOf, type Pair, type SearchDocument } from './documents'
import { indexOf, type SearchIndex } from './index-of'
import { createMarks, type Piece } from './marks'
import type { SearchPayload } from './payload'
import { type Query, readQuery } from './query'
import { ranked } from './ranked'
import { snippet } from './snippet'
import { createRespell } from './spellings'

/** What a page asks: `kind` keeps to one kind, `most` is how many it shows. */
export type Request = { readonly question: string; readonly kind: Kind | null; readonly most: number }

/** One thing found, ready to be shown. */
export type Found = Pick<SearchDocument, 'kind' | 'id' | 'path' | 'place'> & {
  readonly heading: Bilingual<readonly Piece[]> | null
  readonly text: Bilingual<readonly Piece[]>
}

/** A term that was asked for by name. */
export type AskedTerm = {
  readonly id: string
  readonly name: Bilingual
  readonly definition: Bilingual
  /** Its other names, in both languages. */
  readonly names: readonly string[]
  /** What was looked for too: its names but for the one that was typed. */
  readonly looked: readonly string[]
  /** The pairs it is confused in; with two terms asked for, those of both first. */
  readonly pairs: readonly (Bilingual & { readonly id: string })[]
}

export type Answer = {
  readonly question: string
  readonly counts: Readonly<Record<Kind, number>>
  readonly found: readonly Found[]
  readonly term: AskedTerm | null
}

/** Characters shown of a text that is long: a stem is. */
const SHOWN = { ko: 130, en: 240 } as const
/** Initials that fit more terms than this ask for none of them by name. */
const MOST_TERMS = 3

function askedTerm(
  typed: string,
  { parts }: Query,
  { documents, terms }: SearchIndex,
  pairs: readonly Pair[],
): AskedTerm | null {
  const asked = [...new Set(parts.flatMap((part) => part.terms))].flatMap((term) => terms[term] ?? [])
  const [first] = asked
  const definition = documents[first?.document ?? -1]?.text
  if (!first || !definition || asked.length > MOST_TERMS) return null
  const ids = asked.map(({ id }) => id)
  const share = (pair: Pair): number => pair.terms.filter((term) => ids.includes(term)).length
  return {
    id: first.id,
    name: first.name,
    definition: mapHalves(definition, ({ text }) => text),
    names: first.names,
    looked: [...new Set([first.name.ko, first.name.en, ...first.names])].filter(
      (name) => !typed.includes(name.toLowerCase()),
    ),
    pairs: pairs.filter((pair) => share(pair) > 0).toSorted((a, b) => share(b) - share(a)),
  }
}

export type Search = {
  answer(request: Request): Answer
  /** Questions to begin with: pairs that learners take for each other. */
  readonly examples: readonly Bilingual[]
}

/** Makes a course searchable. Takes a moment: it belongs beside the page. */
export function createSearch(payload: SearchPayload): Search {
  const material = materialOf(payload)
  const respell = createRespell(payload.spellings)
  const index = indexOf(material)
  return {
    examples: material.pairs.map(({ ko, en }) => ({ ko, en })),
    answer: (request) => answerTo(request, respell(request.question), index, material.pairs),
  }
}

/** @param meant the question with names as they are meant */
function answerTo(request: Request, meant: string, index: SearchIndex, pairs: readonly Pair[]): Answer {
  const { question, kind, most } = request
  const query = readQuery(meant, index)
  const hits = ranked(query, index)
  const marks = createMarks(query, index.findNames)
  const marked = (pair: Bilingual<CodedPassage>) =>
    mapHalves(pair, (half, locale) => snippet(marks(half.text), SHOWN[locale]))
  const shown = hits.filter((document) => kind === null || document.kind === kind).slice(0, most)
  return {
    question,
    counts: countsOf(hits),
    found: shown.map((document) => ({
      kind: document.kind,
      id: document.id,
      path: document.path,
      place: document.place,
      heading: document.heading && marked(document.heading),
      text: marked(document.text),
    })),
    term: askedTerm(question.toLowerCase(), query, index, pairs),
  }
}

function countsOf(hits: readonly SearchDocument[]): Record<Kind, number> {
  const count = (kind: Kind): number => hits.filter((hit) => hit.kind === kind).length
  const [term, fact, lesson, card, question] = kinds.map(count)
  return { term: term ?? 0, fact: fact ?? 0, lesson: lesson ?? 0, card: card ?? 0, question: question ?? 0 }
}
