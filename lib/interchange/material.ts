/** What is handed over when a learner's files are made: plain data, so that a worker can be given it. */
import type { PersonalCard } from '../content/personal-card'
import type { Card, Fact, LessonId } from '../content/types'
import type { Bilingual } from '../core/locale'
import type { LoggedEvent } from '../progress/events'
import type { Now } from '../progress/state'

export type CardMaterial = {
  /** Of the course, in its order. */
  readonly cards: readonly Card[]
  readonly facts: readonly Fact[]
  readonly lessons: readonly { readonly id: LessonId; readonly title: Bilingual }[]
  readonly personal: readonly PersonalCard[]
}

/** The learner's log, in any order, and the moment of the export. */
export type Learner = { readonly events: readonly LoggedEvent[]; readonly now: Now }

/** One's own cards that are still in the deck. */
export const keptCards = (personal: readonly PersonalCard[]): readonly PersonalCard[] =>
  personal.filter(({ removed }) => !removed)

/** Told how much of the work is done, 0–1. */
export type OnProgress = (share: number) => void
