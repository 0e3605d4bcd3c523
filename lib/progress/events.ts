/**
 * The event catalogue: everything the log can hold, from the first version on. What is not recorded can never be recovered.
 * Events are facts about the past: they are appended, never changed. A change of meaning is a new `v` and a migration.
 */

import type { CardId, LessonId, OptionId, QuestionId } from '../content/types'
import type { Locale } from '../core/locale'
import type { Instant, OffsetMinutes } from '../core/time'
import type { Form } from '../exam/form'
import type { Rating } from '../scheduler/memory'

/** Version of the envelope and payloads written by this code. */
export const EVENT_VERSION = 1

export type { Rating }

export type Confidence = 'sure' | 'unsure' | 'guess'

/** Where a question was answered; a paper in study mode is a drill. */
export type AnswerPlace = 'lesson' | 'drill' | 'form' | 'lab'

/** Why a question was missed: did not know, misread, took one thing for another, the language, no time. */
export const MISS_CAUSES = ['unknown', 'misread', 'confused', 'language', 'time'] as const
export type MissCause = (typeof MISS_CAUSES)[number]

/** What an event is about, by kind. */
export type EventBody =
  // cards
  | {
      readonly kind: 'card-reviewed'
      readonly card: CardId
      readonly rating: Rating
      /** From the first sight of the front to the grade, in milliseconds. */
      readonly ms: number
      readonly language: Locale
      /** What was typed, for typed cards. */
      readonly typed?: string
    }
  | { readonly kind: 'act-undone'; readonly target: string }
  | { readonly kind: 'card-suspended'; readonly card: CardId }
  | { readonly kind: 'card-resumed'; readonly card: CardId }
  | { readonly kind: 'card-flagged'; readonly card: CardId; readonly flagged: boolean }
  // questions, anywhere
  | {
      readonly kind: 'question-answered'
      readonly question: QuestionId
      readonly revision: string
      readonly options: readonly OptionId[]
      readonly chosen: readonly OptionId[]
      readonly where: AnswerPlace
      readonly ms: number
      readonly language: Locale
      readonly confidence?: Confidence
      readonly attempt?: string
      /** Whether it was right by the key of that revision; left out where the writer did not know. */
      readonly correct?: boolean
    }
  | {
      readonly kind: 'miss-explained'
      readonly question: QuestionId
      /** Why it was missed, in the learner's view: a `MissCause`, or what another release calls one. */
      readonly cause: string
      readonly attempt?: string
    }
  // an exam; `clock` is the reading of the attempt's clock in milliseconds (attempt-clock.ts)
  | { readonly kind: 'attempt-started'; readonly attempt: string; readonly form: Form; readonly language: Locale }
  | {
      readonly kind: 'question-visited'
      readonly attempt: string
      readonly question: QuestionId
      readonly clock?: number
      /** The room was entered: after its start, a reload, a time away. */
      readonly entered?: boolean
    }
  | {
      readonly kind: 'answer-changed'
      readonly attempt: string
      readonly question: QuestionId
      readonly chosen: readonly OptionId[]
      readonly confidence?: Confidence
      readonly clock?: number
    }
  | {
      readonly kind: 'option-struck'
      readonly attempt: string
      readonly question: QuestionId
      readonly option: OptionId
      readonly struck: boolean
      readonly clock?: number
    }
  | {
      readonly kind: 'question-flagged'
      readonly attempt: string
      readonly question: QuestionId
      readonly flagged: boolean
      readonly clock?: number
    }
  | {
      readonly kind: 'text-highlighted'
      readonly attempt: string
      readonly question: QuestionId
      readonly language: Locale
      /** Ranges of UTF-16 offsets in the stem's plain text; the whole set, not a difference. */
      readonly ranges: readonly (readonly [number, number])[]
      readonly clock?: number
    }
  | {
      readonly kind: 'language-switched'
      readonly attempt: string
      readonly question: QuestionId
      readonly language: Locale
      readonly clock?: number
    }
  | {
      readonly kind: 'attempt-submitted'
      readonly attempt: string
      readonly cause: 'candidate' | 'time'
      /** What the report showed, so that a later formula cannot rewrite the past. */
      readonly shown: { readonly correct: number; readonly scored: number; readonly scaled: number }
      /** The questions answered rightly, unscored ones too. */
      readonly right?: readonly QuestionId[]
      readonly clock?: number
    }
  | { readonly kind: 'attempt-abandoned'; readonly attempt: string; readonly clock?: number }
  // reading, labs
  | { readonly kind: 'lesson-read'; readonly lesson: LessonId }
  | {
      readonly kind: 'prediction-made'
      readonly lab: string
      readonly step: string
      readonly chosen: string
      readonly outcome: string
      readonly confidence?: Confidence
    }
  | { readonly kind: 'task-completed'; readonly lab: string; readonly task: string }
  // the learner
  | {
      readonly kind: 'plan-set'
      /** `YYYY-MM-DD`, or null for no exam day. */
      readonly examDay: string | null
      readonly minutes: number
      readonly retention: number
    }
  | { readonly kind: 'setting-changed'; readonly setting: string; readonly value: string | number | boolean | null }
  | { readonly kind: 'backup-made'; readonly events: number }

export type EventKind = EventBody['kind']

/** **`id` orders, `at` schedules.** */
export type Envelope = {
  readonly v: number
  /** Hybrid clock: time · counter · device; fixed width, sortable, unique, monotonic on its device. See ids.ts. */
  readonly id: string
  /** The device's wall clock when it happened. */
  readonly at: Instant
  readonly offset: OffsetMinutes
  readonly device: string
}

export type LearningEvent = Envelope & EventBody

/** An event of a kind or version this code does not know: kept, carried, never counted. */
export type UnknownEvent = Envelope & { readonly kind: string }

/** Whatever the log holds. `isKnown` in guard.ts tells the two apart. */
export type LoggedEvent = LearningEvent | UnknownEvent
