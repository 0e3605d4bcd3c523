import type { Bilingual } from '../core/locale'
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
  readonly text: Bilingual
  /** What stands above it: the section of a paragraph. It is found by, with less weight. */
  readonly heading: Bilingual | null
  /** What else it is found by, and not shown: other names, the back of a card, ports. */
  readonly more: readonly string[]
  /** The place it stands in, for the line below: lesson or topic. */
  readonly place: Bilingual | null
}

/** Two terms that learners take for each other. */
export type Pair = Bilingual & SearchPayload['pairs'][number]

export type Material = { readonly documents: readonly SearchDocument[]; readonly pairs: readonly Pair[] }

/** Opens the payload: reads the texts in the order of its lists. */
export function materialOf(payload: SearchPayload): Material {
  let at = 0
  const next = (): Bilingual => ({ ko: payload.ko[at] ?? '', en: payload.en[at++] ?? '' })
  const topics = payload.topics.map(next)
  const lessons = payload.lessons.map(next)
  const sections = payload.sections.map((section) => ({ ...section, title: next() }))
  const plain = { heading: null, more: [], place: null }
  const paragraphs = payload.paragraphs.map(({ section }): SearchDocument => {
    const { lesson, anchor, title } = sections[section] ?? { lesson: 0, anchor: '', title: next() }
    const id = payload.lessons[lesson]?.id ?? ''
    const path = `/lessons/${id}${anchor === '' ? '' : `#${anchor}`}` as const
    return { ...plain, kind: 'lesson', id, path, text: next(), heading: title, place: lessons[lesson] ?? null }
  })
  const facts = payload.facts.map(
    ({ id, topic, names }): SearchDocument => ({
      ...plain,
      kind: 'fact',
      id,
      path: `/sources#${id}`,
      text: next(),
      // The author's own summary, in English: `redis-default-port`.
      more: [names, id.replaceAll('-', ' ')],
      place: topics[topic] ?? null,
    }),
  )
  const cards = payload.cards.map(({ id, lesson }): SearchDocument => {
    const text = next()
    const back = next()
    return {
      ...plain,
      kind: 'card',
      id,
      path: `/review?card=${id}`,
      text,
      more: [back.ko, back.en],
      place: lessons[lesson] ?? null,
    }
  })
  const questions = payload.questions.map(
    ({ id }): SearchDocument => ({ ...plain, kind: 'question', id, path: `/exam?question=${id}`, text: next() }),
  )
  const terms = payload.terms.map(({ id, names }): SearchDocument => {
    const name = next()
    return { ...plain, kind: 'term', id, path: `/glossary#${id}`, heading: name, text: next(), more: names }
  })
  const pairs = payload.pairs.map((pair): Pair => ({ ...pair, ...next() }))
  return { documents: [...terms, ...facts, ...paragraphs, ...cards, ...questions], pairs }
}
