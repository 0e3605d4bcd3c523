/** What components may count on from the store. lib/store/store.ts implements it; lib/store/react.ts binds it. */
import type { Blueprint, Card, CardId, OptionId, Question, QuestionId } from '../content/types'
import type { Locale } from '../core/locale'
import type { Form } from '../exam/form'
import type { Rating } from '../progress/events'
import type { Progress } from '../progress/state'

/**
 * - `loading`: nothing is known yet, nothing may be written
 * - `ready`: every act so far is durable
 * - `saving`: an act has waited longer than 100 ms for its commit
 * - `memory`: there is no IndexedDB here (private mode): everything works until the tab is closed, and the screen says so
 * - `failed`: a write failed; acts are kept in memory and retried; the screen says so and work goes on
 */
export type StoreStatus = 'loading' | 'ready' | 'saving' | 'memory' | 'failed'

export type StoreState = {
  readonly status: StoreStatus
  readonly progress: Progress
  /** Rows that could not be read and were set aside. */
  readonly quarantined: number
}

/** Each command resolves when its events are committed (or accepted in memory, where that is all there is). */
export type Commands = {
  reviewCard(act: { card: CardId; rating: Rating; ms: number; language: Locale; typed?: string }): Promise<void>
  /** Undoes the last grade that can still be undone; false when there is none. */
  undoReview(): Promise<boolean>
  /** Copies the papers, records the start, and gives the attempt's id. */
  startAttempt(act: { form: Form; questions: readonly Question[]; language: Locale }): Promise<string>
  visitQuestion(attempt: string, question: QuestionId): Promise<void>
  changeAnswer(attempt: string, question: QuestionId, chosen: readonly OptionId[]): Promise<void>
  strikeOption(attempt: string, question: QuestionId, option: OptionId, struck: boolean): Promise<void>
  flagQuestion(attempt: string, question: QuestionId, flagged: boolean): Promise<void>
  switchLanguage(attempt: string, question: QuestionId, language: Locale): Promise<void>
  /** Scores the paper and submits it as it stands. Submitting twice changes nothing. */
  submitAttempt(attempt: string, cause: 'candidate' | 'time', blueprint: Blueprint): Promise<void>
  abandonAttempt(attempt: string): Promise<void>
  answerQuestion(act: {
    question: Question
    options: readonly OptionId[]
    chosen: readonly OptionId[]
    where: 'lesson' | 'drill'
    ms: number
    language: Locale
  }): Promise<void>
  changeSetting(setting: string, value: string | number | boolean | null): Promise<void>
}

export type ProgressStore = {
  getState(): StoreState
  getInitialState(): StoreState
  subscribe(listener: (state: StoreState, previous: StoreState) => void): () => void
  readonly commands: Commands
  /** The questions of an attempt as they were when it started, from the `papers` store. */
  paper(attempt: string): Promise<readonly Question[] | null>
  /**
   * Tells what facts cards stand for, whenever a screen has fetched some: the snapshot's digest, from which reading pages say how
   * warm a fact is, covers the cards described.
   */
  describeCards(cards: readonly Pick<Card, 'id' | 'facts'>[]): void
}
