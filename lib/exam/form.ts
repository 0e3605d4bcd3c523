/** A concrete paper: what an `attempt-started` event holds, and what a candidate sits. */
import type { OptionId, QuestionId } from '../content/types'

/** One question of a paper: exactly what the candidate gets, never a recipe for it. */
export type FormQuestion = {
  readonly question: QuestionId
  readonly revision: string
  /** Option ids in the order shown. */
  readonly options: readonly OptionId[]
  /** Unscored questions are revealed as such only in the report. */
  readonly scored: boolean
}

export type Form = {
  readonly blueprint: string
  readonly seed: string
  readonly minutes: number
  readonly questions: readonly FormQuestion[]
}

/** What was chosen, by question; a question that is absent or empty is open. */
export type Answers = Readonly<Record<QuestionId, readonly OptionId[]>>
