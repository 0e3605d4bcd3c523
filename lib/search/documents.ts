import { type Bilingual, mapHalves } from '../core/locale'
import { type CodedPassage, createDecoder } from './coding'
import type { SearchPayload } from './payload'

export const kinds = ['term', 'fact', 'lesson', 'card', 'question'] as const
export type Kind = (typeof kinds)[number]

/** One thing that can be found. */
export type SearchDocument = {
  readonly kind: Kind
  readonly id: string
  /** Address below the language. Documents of one address are shown once. */
  readonly path: `/${string}`
  /** What is shown. */
  readonly text: Bilingual<CodedPassage>
  /** What stands above it: the section of a paragraph. It is found by, with less weight. */
  readonly heading: Bilingual<CodedPassage> | null
  /** What else it is found by, and not shown: other names, the back of a card, ports. */
  readonly more: readonly CodedPassage[]
  /** The place it stands in, for the line below: lesson or topic. */
  readonly place: Bilingual | null
}

/** A term of the glossary, whose document explains it. */
export type Term = {
  readonly id: string
  /** Place in the documents. */
  readonly document: number
  readonly name: Bilingual
  /** Its other names, in both languages. */
  readonly names: readonly string[]
}

/** Two terms that learners take for each other. */
export type Pair = Bilingual & SearchPayload['pairs'][number]

export type Material = {
  readonly documents: readonly SearchDocument[]
  readonly terms: readonly Term[]
  readonly pairs: readonly Pair[]
  /** Every word of the course as it is written, and what stands between words. */
  readonly pieces: readonly string[]
  /** Whether the word of a piece may be written together with the next, or with the one before. */
  readonly mayJoin: { readonly before: (piece: number) => boolean; readonly after: (piece: number) => boolean }
}

/** What stands between a term's other names in their text. */
export const NAMES_APART = ' / '
const namesIn = (passages: readonly CodedPassage[]): readonly string[] => [
  ...new Set(passages.flatMap(({ text }) => text.split(NAMES_APART)).filter(Boolean)),
]

const halves = <T>({ ko, en }: Bilingual<T>): readonly T[] => [ko, en]
const isKorean = (word: string): boolean => word >= '가' && word < '\ud7a4'

/** Opens the payload: reads the texts in the order of its lists. */
export function materialOf(payload: SearchPayload): Material {
  let at = 0
  const open = createDecoder(payload.pieces)
  const { ko, en, named } = payload
  const next = (): Bilingual<CodedPassage> => ({
    ko: open(ko[at] ?? '', named.ko[at] ?? ''),
    en: open(en[at] ?? '', named.en[at++] ?? ''),
  })
  const title = (): Bilingual => mapHalves(next(), ({ text }) => text)
  const topics = payload.topics.map(title)
  const lessons = payload.lessons.map(title)
  const sections = payload.sections.map((section) => ({ ...section, title: next() }))
  const plain = { heading: null, more: [], place: null }
  const paragraphs = payload.paragraphs.map(({ section }): SearchDocument => {
    const { lesson, anchor, title } = sections[section] ?? { lesson: 0, anchor: '', title: next() }
    const id = payload.lessons[lesson]?.id ?? ''
    const path = `/lessons/${id}${anchor === '' ? '' : `#${anchor}`}` as const
    return { ...plain, kind: 'lesson', id, path, text: next(), heading: title, place: lessons[lesson] ?? null }
  })
  const facts = payload.facts.map(
    ({ id, topic }): SearchDocument => ({
      ...plain,
      kind: 'fact',
      id,
      path: `/sources#${id}`,
      text: next(),
      more: halves(next()),
      place: topics[topic] ?? null,
    }),
  )
  const cards = payload.cards.map(
    ({ id, lesson }): SearchDocument => ({
      ...plain,
      kind: 'card',
      id,
      path: `/review?card=${id}`,
      text: next(),
      more: halves(next()),
      place: lessons[lesson] ?? null,
    }),
  )
  const questions = payload.questions.map(
    ({ id }): SearchDocument => ({ ...plain, kind: 'question', id, path: `/exam?question=${id}`, text: next() }),
  )
  const glossary = payload.terms.map(({ id }) => ({ id, name: next(), definition: next(), names: next() }))
  const pairs = payload.pairs.map((pair): Pair => ({ ...pair, ...title() }))
  const definitions = glossary.map(
    ({ id, name, definition, names }): SearchDocument => ({
      ...plain,
      kind: 'term',
      id,
      path: `/glossary#${id}`,
      heading: name,
      text: definition,
      more: halves(names),
    }),
  )
  const terms = glossary.map(
    ({ id, name, names }, document): Term => ({
      id,
      document,
      name: mapHalves(name, ({ text }) => text),
      names: namesIn(halves(names)),
    }),
  )
  return {
    // A term has the place of its definition.
    documents: [...definitions, ...facts, ...paragraphs, ...cards, ...questions],
    terms,
    pairs,
    pieces: payload.pieces,
    mayJoin: {
      before: (piece) => payload.bare[piece] === '1',
      after: (piece) => isKorean(payload.pieces[piece] ?? ''),
    },
  }
}
