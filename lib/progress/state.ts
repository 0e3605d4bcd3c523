/** What the log adds up to. Every field is a projection: it can be thrown away and rebuilt by replay (rule 3). */
import type { PredictionKey } from '../content/labs'
import type { CardId, LessonId, OptionId, QuestionId } from '../content/types'
import type { Locale } from '../core/locale'
import type { Instant, OffsetMinutes } from '../core/time'
import type { Form } from '../exam/form'
import type { CardMemory } from '../scheduler/memory'
import type { AnswerPlace, Confidence, LearningEvent } from './events'

/** A card as the learner knows it. */
export type CardProgress = {
  readonly memory: CardMemory | null
  /** Id of the event of its last recall, or null: what was missed before that event is known again. */
  readonly recalledBy: string | null
  readonly suspended: boolean
  readonly flagged: boolean
  /** What was typed in its place when it was missed, the latest last; left out where nothing was. */
  readonly mistyped?: readonly Mistyped[]
}

/** A wrong answer as it was typed. */
export type Mistyped = {
  readonly text: string
  /** Id of the event of the miss. */
  readonly by: string
}

/** What a study day came to, in cards. */
export type DayProgress = {
  /** Grades given, the first one of a card included. */
  readonly reviews: number
  readonly hits: number
  /** How many of them were the first one of their card. */
  readonly fresh: number
  /** Milliseconds spent, of which on first grades; a card left lying counts as `LONGEST_LOOK`. */
  readonly ms: number
  readonly freshMs: number
  /** How many tested a card in review on a later study day than it was last seen: what retention is measured by. */
  readonly tested: number
  /** How many of those were recalled. */
  readonly kept: number
  /** What FSRS expected of those: the sum of their recall, in thousandths, so that it adds up and takes away exactly. */
  readonly foretold: number
}

/** What was last predicted in a lab, and what came of it. */
export type PredictionProgress = {
  readonly chosen: string
  readonly outcome: string
  readonly at: Instant
  /** Every wrong option ever chosen, with the id of the event that last did, the latest last. */
  readonly missed: readonly { readonly option: string; readonly by: string }[]
}

/** A grade that can still be undone, with what it replaced. */
export type UndoableGrade = {
  readonly event: string
  readonly card: CardId
  readonly before: CardMemory | null
  readonly recalledBy: string | null
  readonly mistyped?: readonly Mistyped[]
  /** The study day it counted for, and what it added there. */
  readonly day: string
  readonly added: DayProgress
}

/** Marked stretches of a stem in one language: UTF-16 offsets of its plain text, start and end. */
export type Ranges = readonly (readonly [number, number])[]

/** One sitting, replayed from its events. */
export type AttemptProgress = {
  readonly id: string
  readonly form: Form
  readonly startedAt: Instant
  /** Ids of its first and its latest event. */
  readonly events: { readonly first: string; readonly last: string }
  /** The language questions are first shown in: that of the start, later the one last switched to. */
  readonly language: Locale
  /** By question visited or switched: a question keeps its language. */
  readonly languages: Readonly<Record<QuestionId, Locale>>
  /** Index into `form.questions` of the question last visited. */
  readonly position: number
  /** The last act: the device's time and the attempt's clock then, in milliseconds. See attempt-clock.ts. */
  readonly clock: { readonly at: Instant; readonly ms: number }
  /** The attempt's clock when the question on screen was entered. */
  readonly enteredAt: number
  /** By question; one without a choice has no entry. */
  readonly answers: Readonly<Record<QuestionId, readonly OptionId[]>>
  readonly confidence: Readonly<Record<QuestionId, Confidence>>
  readonly flags: readonly QuestionId[]
  readonly struck: Readonly<Record<QuestionId, readonly OptionId[]>>
  readonly highlights: Readonly<Record<QuestionId, Readonly<Partial<Record<Locale, Ranges>>>>>
  /** Study mode: the questions that have been explained, and can no longer be changed. */
  readonly explained: readonly QuestionId[]
  /** Milliseconds spent on each question, from visits: up to the last time it was left. */
  readonly dwell: Readonly<Record<QuestionId, number>>
  /** Why questions were missed, as the learner said afterwards. */
  readonly causes: Readonly<Record<QuestionId, string>>
  readonly outcome:
    | { readonly kind: 'running' }
    | {
        readonly kind: 'submitted'
        readonly at: Instant
        readonly cause: 'candidate' | 'time'
        readonly shown: { readonly correct: number; readonly scored: number; readonly scaled: number }
        /** The questions answered rightly; null where the log does not say. */
        readonly right: readonly QuestionId[] | null
      }
    | { readonly kind: 'abandoned'; readonly at: Instant }
}

/** The last answer to a question, wherever it was asked; those given in an exam count when it is submitted. */
export type AnswerProgress = {
  /** Empty where an exam was submitted without an answer to it. */
  readonly chosen: readonly OptionId[]
  readonly revision: string
  readonly at: Instant
  /** Null where the log does not say. */
  readonly correct: boolean | null
  /** How often it was answered. */
  readonly times: number
  /** The first time it was put to the learner, and what came of it. */
  readonly first: { readonly at: Instant; readonly where: AnswerPlace; readonly correct: boolean | null }
  /** Every option ever chosen, right or wrong, with the id of the event that last counted it. */
  readonly picked: Readonly<Record<OptionId, string>>
}

export type Progress = {
  /** Id of the last event applied, or '' for none. */
  readonly lastEventId: string
  /** Events counted: those of a kind this code understands. */
  readonly events: number
  /** Events carried and not counted: of a kind or version this code does not know. */
  readonly unknown: number
  readonly cards: Readonly<Record<CardId, CardProgress>>
  /** By study day (scheduler/study-day.ts, as text) at the place of the act; a day without a grade has no entry. */
  readonly days: Readonly<Record<string, DayProgress>>
  readonly attempts: Readonly<Record<string, AttemptProgress>>
  readonly answers: Readonly<Record<QuestionId, AnswerProgress>>
  readonly lessonsRead: Readonly<Record<LessonId, Instant>>
  readonly predictions: Readonly<Record<PredictionKey, PredictionProgress>>
  /** When each task of a lab was first done (content/labs.ts, `taskKey`). */
  readonly tasks: Readonly<Record<string, Instant>>
  readonly plan: { readonly examDay: string | null; readonly minutes: number; readonly retention: number } | null
  readonly settings: Readonly<Record<string, string | number | boolean | null>>
  /** Grades that can still be undone, oldest first (at most 20): what undo needs to put a card back. */
  readonly undoable: readonly UndoableGrade[]
  /** When the log was last handed over as a file, and how many events came before. */
  readonly lastBackup: { readonly at: Instant; readonly after: number } | null
}

export type Now = { readonly at: Instant; readonly offset: OffsetMinutes }

export type { LearningEvent }

/** Nothing known of a learner yet. */
export const emptyProgress: Progress = {
  lastEventId: '',
  events: 0,
  unknown: 0,
  cards: {},
  days: {},
  attempts: {},
  answers: {},
  lessonsRead: {},
  predictions: {},
  tasks: {},
  plan: null,
  settings: {},
  undoable: [],
  lastBackup: null,
}
