/** A concrete paper: what an `attempt-started` event holds, and what a candidate sits. */
import type { Blueprint, DomainId, OptionId, QuestionId } from '../content/types'
import type { Bilingual } from '../core/locale'

/** One question of a paper: exactly what the candidate gets, never a recipe for it. */
export type FormQuestion = {
  readonly question: QuestionId
  readonly revision: string
  /** Option ids in the order shown. */
  readonly options: readonly OptionId[]
  /** Unscored questions are revealed as such only in the report. */
  readonly scored: boolean
}

/** What the questions of a paper were picked from. */
export type Selection =
  | { readonly kind: 'all' | 'unseen' | 'missed' }
  | { readonly kind: 'domain'; readonly domain: DomainId }
  /** A subject of the ledger. */
  | { readonly kind: 'topic'; readonly topic: string }
  /** Two things taken for each other: a duel. */
  | { readonly kind: 'pair'; readonly pair: string }

export type Form = {
  readonly blueprint: string
  readonly seed: string
  /** Null in study mode: no clock runs, and each question is explained as soon as it is answered. */
  readonly minutes: number | null
  readonly questions: readonly FormQuestion[]
  /** Left out for the whole bank, and by papers from before there was a choice. */
  readonly selection?: Selection
  /** What it was called, and its pass mark and scale: with these a paper is sat and marked without asking anybody. */
  readonly name?: Bilingual
  readonly cut?: Blueprint['cut']
}

/** Exam mode reveals nothing before submission; study mode explains at once. */
export const isStudy = ({ minutes }: Pick<Form, 'minutes'>): boolean => minutes === null

/** What was chosen, by question; a question that is absent or empty is open. */
export type Answers = Readonly<Record<QuestionId, readonly OptionId[]>>
