import type { CardsPayload, QuestionIndex } from '@/lib/content/payload'
import type { Card, CardId, Fact, FactId, LessonId } from '@/lib/content/types'
import type { Bilingual } from '@/lib/core/locale'

export type LessonEntry = QuestionIndex['modules'][number]['lessons'][number]

/** Everything the deck can show, in course order. */
export type Material = {
  readonly cards: ReadonlyMap<CardId, Card>
  readonly facts: ReadonlyMap<FactId, Fact>
  readonly lessons: ReadonlyMap<LessonId, LessonEntry>
}

export function joinMaterial(index: Pick<QuestionIndex, 'modules'>, payloads: readonly CardsPayload[]): Material {
  return {
    cards: new Map(payloads.flatMap(({ cards }) => cards.map((card) => [card.id, card]))),
    facts: new Map(payloads.flatMap(({ facts }) => facts.map((fact) => [fact.id, fact]))),
    lessons: new Map(index.modules.flatMap(({ lessons }) => lessons.map((lesson) => [lesson.id, lesson]))),
  }
}

const NO_TOPIC: Bilingual = { ko: '', en: '' }

export const topicOf = (material: Material, card: Card): Bilingual =>
  material.lessons.get(card.lesson)?.title ?? NO_TOPIC

export const factsOf = (material: Material, card: Card): readonly Fact[] =>
  card.facts.flatMap((id) => material.facts.get(id) ?? [])

/** What an address asks for: every card, those of one lesson, one card, or one for each of some facts. */
export type Wanted = {
  readonly lesson: string | null
  readonly card: string | null
  readonly facts: readonly string[] | null
}

export const EVERYTHING: Wanted = { lesson: null, card: null, facts: null }

export const wantedBy = (search: string): Wanted => {
  const query = new URLSearchParams(search)
  return { lesson: query.get('lesson'), card: query.get('card'), facts: query.get('facts')?.split(',') ?? null }
}

/** Named cards are dealt whether or not they are due. */
export const isNamed = ({ card, facts }: Wanted): boolean => card !== null || facts !== null

/** The cards an address asks for, in course order; for facts, the first card of each in the order the facts are named. */
export function cardsFor(material: Material, { lesson, card, facts }: Wanted): readonly Card[] {
  const all = [...material.cards.values()]
  if (facts !== null) {
    return [...new Set(facts.flatMap((fact) => all.find((one) => one.facts.some((id) => id === fact)) ?? []))]
  }
  return all.filter((one) => (card === null || one.id === card) && (lesson === null || one.lesson === lesson))
}
