/**
 * The searchable text as it is shipped: both languages of everything that can be found, without markup. Of a question there is its stem
 * alone: no option, no key and no rationale is in it.
 *
 * The lists below hold no texts; the texts stand in `ko` and `en`, coded as `coding.ts` says, in the order of the lists: one an item; two
 * a fact (its claim, and what else it is found by: service and ports as `ko`, its id as words as `en`); two a card (its sides; the back
 * of a cloze is empty); three a term (its name, its definition, and its other names with ` / ` between them).
 */
import { type Guard, listOf, shape } from '../content/payload'
import type { Spelling } from '../content/types'

export type SearchPayload = {
  readonly topics: readonly { readonly id: string }[]
  /** In the order of the course. */
  readonly lessons: readonly { readonly id: string }[]
  /** `lesson`: place in `lessons`. What stands before the first heading is a section without an anchor. */
  readonly sections: readonly { readonly lesson: number; readonly anchor: string }[]
  readonly paragraphs: readonly { readonly section: number }[]
  readonly facts: readonly { readonly id: string; readonly topic: number }[]
  readonly cards: readonly { readonly id: string; readonly lesson: number }[]
  readonly questions: readonly { readonly id: string }[]
  readonly terms: readonly { readonly id: string }[]
  /** `difference`: the fact that tells the two terms apart. */
  readonly pairs: readonly { readonly id: string; readonly terms: readonly string[]; readonly difference: string }[]
  readonly spellings: readonly Spelling[]
  /** The words the texts are made of, and what stands between them (see `coding.ts`). */
  readonly pieces: readonly string[]
  /** `1` for each piece that is a Korean word without a particle: what follows may as well be written together with it. */
  readonly bare: string
  readonly ko: readonly string[]
  readonly en: readonly string[]
  /** Of each text the terms it names, as places in `terms`, coded likewise: to find them takes a phone longer than to fetch them. */
  readonly named: { readonly ko: readonly string[]; readonly en: readonly string[] }
}

const isText = (value: unknown): value is string => typeof value === 'string'
const isPlace = (value: unknown): value is number => Number.isInteger(value)
const named = { id: isText }

const isShaped = shape<SearchPayload>({
  topics: listOf(shape(named)),
  lessons: listOf(shape(named)),
  sections: listOf(shape({ lesson: isPlace, anchor: isText })),
  paragraphs: listOf(shape({ section: isPlace })),
  facts: listOf(shape({ ...named, topic: isPlace })),
  cards: listOf(shape({ ...named, lesson: isPlace })),
  questions: listOf(shape(named)),
  terms: listOf(shape(named)),
  pairs: listOf(shape({ ...named, terms: listOf(isText), difference: isText })),
  spellings: listOf(shape({ name: isText, written: listOf(isText) })),
  pieces: listOf(isText),
  bare: isText,
  ko: listOf(isText),
  en: listOf(isText),
  named: shape({ ko: listOf(isText), en: listOf(isText) }),
})

/** Whether a fetched value is the searchable text, with as many texts in both languages as its lists say. */
export const isSearchPayload: Guard<SearchPayload> = (value): value is SearchPayload => {
  if (!isShaped(value)) return false
  const lists = [
    ...[value.topics, value.lessons, value.sections, value.paragraphs, value.questions, value.pairs],
    ...[value.facts, value.facts, value.cards, value.cards, value.terms, value.terms, value.terms],
  ]
  const wanted = lists.reduce((sum, { length }) => sum + length, 0)
  return [value.ko, value.en, value.named.ko, value.named.en].every(({ length }) => length === wanted)
}
