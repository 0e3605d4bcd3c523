import type { CardsPayload, Misconceptions, QuestionIndex } from '@/lib/content/payload'
import type { PersonalCard } from '@/lib/content/personal-card'
import { besideCourse, cardOf } from '@/lib/content/personal-deck'
import type { Card, CardId, ConfusedPair, Fact, FactId, LessonId } from '@/lib/content/types'
import type { Bilingual } from '@/lib/core/locale'
import type { StudyCourse } from '@/lib/progress/study-queue'

export type LessonEntry = QuestionIndex['modules'][number]['lessons'][number]

/** Everything the deck can show, in course order. */
export type Material = {
  readonly cards: ReadonlyMap<CardId, Card>
  readonly facts: ReadonlyMap<FactId, Fact>
  readonly lessons: ReadonlyMap<LessonId, LessonEntry>
  readonly pairs: readonly ConfusedPair[]
  readonly misconceptions: Misconceptions
  /** Those of the cards that are the learner's own. */
  readonly own?: ReadonlyMap<CardId, PersonalCard>
}

export function joinMaterial(
  { modules, pairs }: Pick<QuestionIndex, 'modules' | 'pairs'>,
  payloads: readonly CardsPayload[],
  misconceptions: Misconceptions,
): Material {
  return {
    cards: new Map(payloads.flatMap(({ cards }) => cards.map((card) => [card.id, card]))),
    facts: new Map(payloads.flatMap(({ facts }) => facts.map((fact) => [fact.id, fact]))),
    lessons: new Map(modules.flatMap(({ lessons }) => lessons.map((lesson) => [lesson.id, lesson]))),
    pairs,
    misconceptions,
  }
}

/** The learner's own cards beside the course's. */
export function withOwnCards(material: Material, own: readonly PersonalCard[]): Material {
  if (own.length === 0) return material
  const cards = besideCourse(own.map(cardOf), [...material.cards.values()])
  return {
    ...material,
    cards: new Map(cards.map((card) => [card.id, card])),
    own: new Map(own.map((card) => [card.id, card])),
  }
}

/** The course as the queue needs it. */
export const studyCourse = ({ cards, misconceptions }: Pick<Material, 'cards' | 'misconceptions'>): StudyCourse => ({
  cards: [...cards.values()],
  misconceptions,
})

const NO_TOPIC: Bilingual = { ko: '', en: '' }

export const topicOf = (material: Material, card: Card): Bilingual =>
  material.lessons.get(card.lesson)?.title ?? NO_TOPIC

export const factsOf = (material: Material, card: Card): readonly Fact[] =>
  card.facts.flatMap((id) => material.facts.get(id) ?? [])

/** The pair of terms that a card's fact belongs to, when it is one that is taken for another. */
export const pairOf = (material: Pick<Material, 'pairs'>, card: Card): ConfusedPair | null =>
  material.pairs.find(({ sides }) => sides.some(({ facts }) => facts.some((fact) => card.facts.includes(fact)))) ?? null
