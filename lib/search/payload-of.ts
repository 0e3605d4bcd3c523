import { plainPair, sectionsOf } from '../content/lesson-texts'
import { plainText } from '../content/plain-text'
import type { Card, Course, Fact } from '../content/types'
import type { Bilingual } from '../core/locale'
import { readable } from '../text/words'
import type { SearchPayload } from './payload'

const namesOf = ({ service, ports }: Fact): string =>
  service === null ? '' : [service.ko, service.en, ...ports.map(({ number }) => number)].join(' ')

const backOf = ({ kind, back }: Card): Bilingual => (kind === 'cloze' ? { ko: '', en: '' } : plainPair(back))

/** Cards of one note that show one sentence (the gaps of a cloze) are found once. */
const oncePerText = (cards: readonly Card[]): readonly Card[] =>
  [
    ...new Map(
      cards
        .toReversed()
        .map((card) => [card.kind === 'cloze' ? `${card.note} ${plainText(card.front.en)}` : card.id, card]),
    ).values(),
  ].reverse()

/** Everything of a course that can be found. Of questions the stem and nothing else: whoever searches must not learn the key. */
export function searchPayload(course: Course): SearchPayload {
  const placesOf = (list: readonly { readonly id: string }[]) => new Map(list.map(({ id }, place) => [id, place]))
  const [topics, lessons] = [placesOf(course.topics), placesOf(course.lessons)]
  const sections = course.lessons.flatMap((lesson, place) =>
    sectionsOf(lesson, course).map((section) => ({ ...section, lesson: place })),
  )
  const paragraphs = sections.flatMap(({ texts }, section) => texts.map((text) => ({ section, text })))
  const cards = oncePerText(course.cards)
  const stems = course.questions.map(({ stem }) => stem.map(plainPair))
  // In the order of the lists of SearchPayload.
  const texts: readonly Bilingual[] = [
    ...course.topics.map(({ title }) => title),
    ...course.lessons.map(({ title }) => title),
    ...sections.map(({ title }) => title),
    ...paragraphs.map(({ text }) => text),
    ...course.facts.map(({ claim }) => plainPair(claim)),
    ...cards.flatMap((card) => [plainPair(card.front), backOf(card)]),
    ...stems.map((parts) => ({
      ko: parts.map(({ ko }) => ko).join(' '),
      en: parts.map(({ en }) => en).join(' '),
    })),
    ...course.glossary.flatMap(({ term, definition }) => [term, plainPair(definition)]),
    ...course.pairs.map(({ name }) => name),
  ]
  return {
    topics: course.topics.map(({ id }) => ({ id })),
    lessons: course.lessons.map(({ id }) => ({ id })),
    sections: sections.map(({ lesson, anchor }) => ({ lesson, anchor })),
    paragraphs: paragraphs.map(({ section }) => ({ section })),
    facts: course.facts.map((fact) => ({
      id: fact.id,
      topic: topics.get(fact.topic) ?? -1,
      names: namesOf(fact),
    })),
    cards: cards.map(({ id, lesson }) => ({ id, lesson: lessons.get(lesson) ?? -1 })),
    questions: course.questions.map(({ id }) => ({ id })),
    terms: course.glossary.map(({ id, aliases }) => ({ id, names: [...new Set([...aliases.ko, ...aliases.en])] })),
    pairs: course.pairs.map(({ id, sides, difference }) => ({ id, terms: sides.map(({ term }) => term), difference })),
    spellings: course.spellings,
    // As they are cut into words: then the device need not.
    ko: texts.map(({ ko }) => readable(ko)),
    en: texts.map(({ en }) => readable(en)),
  }
}
