/** What the log adds up to. Every field is a projection: it can be thrown away and rebuilt by replay (rule 3). */
import type { CardId, LessonId, OptionId, QuestionId } from '../content/types'
import type { Locale } from '../core/locale'
import type { Instant, OffsetMinutes } from '../core/time'
import type { Form } from '../exam/form'
import type { CardMemory } from '../scheduler/memory'
import type { LearningEvent } from './events'

/** A card as the learner knows it. */
export type CardProgress = {
  readonly memory: CardMemory | null
  readonly suspended: boolean
  readonly flagged: boolean
}

/** One sitting, replayed from its events. */
export type AttemptProgress = {
  readonly id: string
  readonly form: Form
  readonly startedAt: Instant
  readonly language: Locale
  /** Index into `form.questions` of the question last visited. */
  readonly position: number
  /** When that question was entered. */
  readonly visitedAt: Instant
  /** The latest instant any act of the attempt has shown: the exam clock never runs back behind it. */
  readonly latestAt: Instant
  /** By question; one without a choice has no entry. */
  readonly answers: Readonly<Record<QuestionId, readonly OptionId[]>>
  readonly flags: readonly QuestionId[]
  readonly struck: Readonly<Record<QuestionId, readonly OptionId[]>>
  /** Milliseconds spent on each question, from visits: up to the last time it was left. */
  readonly dwell: Readonly<Record<QuestionId, number>>
  readonly outcome:
    | { readonly kind: 'running' }
    | {
        readonly kind: 'submitted'
        readonly at: Instant
        readonly cause: 'candidate' | 'time'
        readonly shown: { readonly correct: number; readonly scored: number; readonly scaled: number }
      }
    | { readonly kind: 'abandoned'; readonly at: Instant }
}

/** The last answer to a question, wherever it was asked; those given in an exam count when it is submitted. */
export type AnswerProgress = {
  readonly chosen: readonly OptionId[]
  readonly revision: string
  readonly at: Instant
  readonly times: number
}

export type Progress = {
  /** Id of the last event applied, or '' for none. */
  readonly lastEventId: string
  /** Events counted: those of a kind this code understands. */
  readonly events: number
  /** Events carried and not counted: of a kind or version this code does not know. */
  readonly unknown: number
  readonly cards: Readonly<Record<CardId, CardProgress>>
  readonly attempts: Readonly<Record<string, AttemptProgress>>
  readonly answers: Readonly<Record<QuestionId, AnswerProgress>>
  readonly lessonsRead: Readonly<Record<LessonId, Instant>>
  readonly plan: { readonly examDay: string | null; readonly minutes: number; readonly retention: number } | null
  readonly settings: Readonly<Record<string, string | number | boolean | null>>
  /** Grades that can still be undone, oldest first (at most 20): what undo needs to put a card back. */
  readonly undoable: readonly { readonly event: string; readonly card: CardId; readonly before: CardMemory | null }[]
}

export type Now = { readonly at: Instant; readonly offset: OffsetMinutes }

export type { LearningEvent }

/** Nothing known of a learner yet. */
export const emptyProgress: Progress = {
  lastEventId: '',
  events: 0,
  unknown: 0,
  cards: {},
  attempts: {},
  answers: {},
  lessonsRead: {},
  plan: null,
  settings: {},
  undoable: [],
}
