import { plainPair, sectionsOf } from '../content/lesson-texts'
import { plainText } from '../content/plain-text'
import type { Card, Course, Fact } from '../content/types'
import { type Bilingual, mapHalves } from '../core/locale'
import { createFindNames } from '../text/names'
import { mayJoin } from '../text/tokens'
import { readable, wordsOf } from '../text/words'
import { encode, encodePlaces } from './coding'
import { NAMES_APART } from './documents'
import { namesOfTerms } from './index-of'
import type { SearchPayload } from './payload'

/** What a fact is found by besides: service and ports, and the author's own summary, in English: `redis-default-port`. */
const namesOf = ({ id, service, ports }: Fact): Bilingual => ({
  ko: service === null ? '' : [service.ko, service.en, ...ports.map(({ number }) => number)].join(' '),
  en: id.replaceAll('-', ' '),
})

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
    ...course.facts.flatMap((fact) => [plainPair(fact.claim), namesOf(fact)]),
    ...cards.flatMap((card) => [plainPair(card.front), backOf(card)]),
    ...stems.map((parts) => ({
      ko: parts.map(({ ko }) => ko).join(' '),
      en: parts.map(({ en }) => en).join(' '),
    })),
    ...course.glossary.flatMap(({ term, definition, aliases }) => [
      term,
      plainPair(definition),
      mapHalves(aliases, (names) => names.join(NAMES_APART)),
    ]),
    ...course.pairs.map(({ name }) => name),
  ]
  const [ko, en] = [texts.map((text) => readable(text.ko)), texts.map((text) => readable(text.en))]
  const coded = encode([...ko, ...en])
  const findNames = createFindNames(
    namesOfTerms(course.glossary.map(({ term, aliases }) => ({ name: term, names: [...aliases.ko, ...aliases.en] }))),
  )
  const named = (text: string): string => encodePlaces(findNames(wordsOf(text)).flatMap((name) => name.terms))
  return {
    topics: course.topics.map(({ id }) => ({ id })),
    lessons: course.lessons.map(({ id }) => ({ id })),
    sections: sections.map(({ lesson, anchor }) => ({ lesson, anchor })),
    paragraphs: paragraphs.map(({ section }) => ({ section })),
    facts: course.facts.map((fact) => ({
      id: fact.id,
      topic: topics.get(fact.topic) ?? -1,
    })),
    cards: cards.map(({ id, lesson }) => ({ id, lesson: lessons.get(lesson) ?? -1 })),
    questions: course.questions.map(({ id }) => ({ id })),
    terms: course.glossary.map(({ id }) => ({ id })),
    pairs: course.pairs.map(({ id, sides, difference }) => ({ id, terms: sides.map(({ term }) => term), difference })),
    spellings: course.spellings,
    pieces: coded.pieces,
    bare: coded.pieces.map((piece) => (wordsOf(piece).some(mayJoin) ? '1' : '0')).join(''),
    ko: coded.texts.slice(0, texts.length),
    en: coded.texts.slice(texts.length),
    named: { ko: ko.map(named), en: en.map(named) },
  }
}
