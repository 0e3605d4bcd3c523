/** What components may count on from the store. lib/store/store.ts implements it; lib/store/react.ts binds it. */

import type { LabId } from '../content/labs'
import type { NewPersonalCard, PersonalCard } from '../content/personal-card'
import type { Card, CardId, OptionId, Question, QuestionId } from '../content/types'
import type { Locale } from '../core/locale'
import type { Form } from '../exam/form'
import type { Cut } from '../exam/scale'
import type { Confidence, LearningEvent, MissCause, Rating } from '../progress/events'
import type { AttemptProgress, Progress, Ranges } from '../progress/state'
import type { Door } from './door'
import type { StorageError } from './operations'
import type { Seat, SeatState } from './seats'

/**
 * - `loading`: nothing is known yet, nothing may be written
 * - `ready`: every act so far is durable
 * - `saving`: an act has waited longer than 100 ms for its commit
 * - `memory`: there is no IndexedDB here (private mode): everything works until the tab is closed, and the screen says so
 * - `failed`: a write failed, or the log cannot be read yet; acts are kept in memory and retried; the screen says so and work goes on
 * - `outdated`: a newer release has the database: this tab writes nothing any more, and the screen asks for a reload
 */
export type StoreStatus = 'loading' | 'ready' | 'saving' | 'memory' | 'failed' | 'outdated'

export type StoreState = {
  readonly status: StoreStatus
  /** What stands in the way while the status is `loading`, `failed` or `memory`; null when nothing does. */
  readonly trouble: StorageError['kind'] | null
  readonly progress: Progress
  /** The learner's own cards that are in the deck, in the order they were made. */
  readonly personalCards: readonly PersonalCard[]
  /** Rows that could not be read and were set aside. */
  readonly quarantined: number
  /** Acts that are in this tab's memory alone while the status is `failed` or `outdated`; else 0. */
  readonly unsaved: number
}

/**
 * Each command resolves when its events are committed (or accepted in memory, where that is all there is). Acts of a running attempt
 * are those of the tab that has its seat; elsewhere they are no acts. Submitting and abandoning take the seat.
 */
export type Commands = {
  reviewCard(act: { card: CardId; rating: Rating; ms: number; language: Locale; typed?: string }): Promise<void>
  /** Out of the deck until it is resumed; its memory stays. */
  suspendCard(card: CardId): Promise<void>
  resumeCard(card: CardId): Promise<void>
  flagCard(card: CardId, flagged: boolean): Promise<void>
  /** Undoes the last grade that can still be undone; false when there is none. */
  undoReview(): Promise<boolean>
  /**
   * Copies the papers, records the start, and gives the attempt's id: when that is committed, or shown although it waits (the status
   * says so, and it is tried again), so that a full disk keeps nobody from sitting an exam.
   */
  startAttempt(act: { form: Form; questions: readonly Question[]; language: Locale }): Promise<string>
  visitQuestion(attempt: string, question: QuestionId): Promise<void>
  /** The room was entered: after the start, a reload, a time away. */
  enterRoom(attempt: string, question: QuestionId): Promise<void>
  /** @param confidence the whole of it: left out, nothing is said */
  changeAnswer(
    attempt: string,
    question: QuestionId,
    chosen: readonly OptionId[],
    confidence?: Confidence,
  ): Promise<void>
  strikeOption(attempt: string, question: QuestionId, option: OptionId, struck: boolean): Promise<void>
  flagQuestion(attempt: string, question: QuestionId, flagged: boolean): Promise<void>
  /** @param ranges all that is marked in that language now */
  highlightText(attempt: string, question: QuestionId, language: Locale, ranges: Ranges): Promise<void>
  switchLanguage(attempt: string, question: QuestionId, language: Locale): Promise<void>
  /** Study mode: records the answer as it stands; from here on the question is explained and stays as it is. */
  explainQuestion(attempt: string, question: Question): Promise<void>
  /** Scores the paper and submits it as it stands. Submitting twice changes nothing. */
  submitAttempt(attempt: string, cause: 'candidate' | 'time', cut: Cut): Promise<void>
  abandonAttempt(attempt: string): Promise<void>
  /** Why a question of a submitted paper was missed, as the learner sees it. */
  explainMiss(attempt: string, question: QuestionId, cause: MissCause): Promise<void>
  answerQuestion(act: {
    question: Question
    options: readonly OptionId[]
    chosen: readonly OptionId[]
    where: 'lesson' | 'drill'
    ms: number
    language: Locale
  }): Promise<void>
  /** What was expected of a lab's story, before it ran, and what it shows. */
  predict(act: { lab: LabId; step: string; chosen: string; outcome: string; confidence: Confidence }): Promise<void>
  /** A task of a lab was done; doing it again is no act. */
  completeTask(lab: LabId, task: string): Promise<void>
  /** What the learner asks of the plan: exam day (`YYYY-MM-DD`, or null for none), minutes a day, desired retention. */
  setPlan(plan: { examDay: string | null; minutes: number; retention: number }): Promise<void>
  changeSetting(setting: string, value: string | number | boolean | null): Promise<void>
  /** A backup was handed over. @param events how many events it holds */
  recordBackup(events: number): Promise<void>
  /**
   * Adds cards of the learner's own, or replaces those with the same ids.
   * @returns false, and adds none, where there would be more than `MOST_PERSONAL_CARDS`
   */
  addPersonalCards(cards: readonly NewPersonalCard[]): Promise<boolean>
  /** Takes them out of the deck; no word of them is kept. What was learnt of them stays on the log. */
  removePersonalCards(cards: readonly CardId[]): Promise<void>
}

export type ProgressStore = {
  getState(): StoreState
  getInitialState(): StoreState
  subscribe(listener: (state: StoreState, previous: StoreState) => void): () => void
  readonly commands: Commands
  /** A screen's place at an attempt, which has one writing tab. */
  sit(attempt: string, onChange: (state: SeatState) => void): Seat
  /** For the files of archive/ alone: what reads and writes the log as a whole. */
  readonly door: Door
  /** Tries at once what could not be written or read. */
  retry(): void
  /** The clock of an attempt now, in milliseconds since its start; see progress/attempt-clock.ts. */
  clock(attempt: AttemptProgress): number
  /** Every event of an attempt, in order: for its flight record. Null when they cannot be read. */
  eventsOf(attempt: AttemptProgress): Promise<readonly LearningEvent[] | null>
  /** The questions of an attempt as they were when it started, from the `papers` store. */
  paper(attempt: string): Promise<readonly Question[] | null>
  /**
   * Tells what facts cards stand for, whenever a screen has fetched some: the snapshot's digest, from which reading pages say how
   * warm a fact is, covers the cards described.
   */
  describeCards(cards: readonly Pick<Card, 'id' | 'facts'>[]): void
}
