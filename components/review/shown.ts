import type { PersonalCard } from '@/lib/content/personal-card'
import { languageOfFace } from '@/lib/content/personal-deck'
import type { Card, ConfusedPair, Fact } from '@/lib/content/types'
import type { Bilingual, Locale } from '@/lib/core/locale'
import type { Instant } from '@/lib/core/time'
import type { CardMemory } from '@/lib/scheduler/memory'

/** One card as it lies on the table. */
export type Shown = {
  readonly card: Card
  readonly facts: readonly Fact[]
  /** The lesson it comes from. */
  readonly topic: Bilingual
  /** The language of the card's own words; the interface keeps the page's. */
  readonly language: Locale
  readonly memory: CardMemory | null
  /** When it was dealt: everything about its temperature is told for this instant. */
  readonly now: Instant
  readonly flagged: boolean
  /** The two terms it is one of, when learners take one for the other. */
  readonly pair: ConfusedPair | null
  /** The learner's own card, where it is one. */
  readonly own?: PersonalCard
}

/** The language a side's words are in: an own card may have one language only. */
export const languageOf = ({ own, language }: Pick<Shown, 'own' | 'language'>, side: 'front' | 'back'): Locale =>
  own ? languageOfFace(own[side], language) : language
