/** The shape of every kind of event, field by field; typed against events.ts, so neither can change alone. */
import type { OptionId, QuestionId } from '../../content/types'
import { type Bilingual, locales } from '../../core/locale'
import type { Form, FormQuestion, Selection } from '../../exam/form'
import type { Cut } from '../../exam/scale'
import type { EventBody, EventKind } from '../events'
import {
  arrayOf,
  between,
  type Check,
  either,
  type Fields,
  isCount,
  isFlag,
  isKey,
  isNull,
  isNumber,
  isText,
  oneOf,
  pairOf,
  shape,
} from './checks'

type FieldsOf<K extends EventKind> = Fields<Omit<Extract<EventBody, { kind: K }>, 'kind'>>

export const isLocaleName = oneOf(...locales)
export const isDuration = between(0, Number.MAX_SAFE_INTEGER)
/** A share of the whole, its ends excluded: at 0 nothing, at 1 everything would always be due. */
const isShare: Check<number> = (value): value is number => isNumber(value) && value > 0 && value < 1
const isDay: Check<string> = (value): value is string => isText(value) && /^\d{4}-\d{2}-\d{2}$/.test(value)
export const isPlace = oneOf('lesson', 'drill', 'form', 'lab')
export const isConfidence = oneOf('sure', 'unsure', 'guess')
const confidence = { optional: isConfidence } as const

type SelectionOf<K extends Selection['kind']> = Extract<Selection, { readonly kind: K }>

const isSelection: Check<Selection> = either(
  either(
    shape<Extract<Selection, { readonly kind: 'all' | 'unseen' | 'missed' }>>({
      kind: oneOf('all', 'unseen', 'missed'),
    }),
    shape<SelectionOf<'domain'>>({ kind: oneOf('domain'), domain: isKey }),
  ),
  either(
    shape<SelectionOf<'topic'>>({ kind: oneOf('topic'), topic: isKey }),
    shape<SelectionOf<'pair'>>({ kind: oneOf('pair'), pair: isKey }),
  ),
)

export const isForm: Check<Form> = shape<Form>({
  blueprint: isText,
  seed: isText,
  minutes: either(isDuration, isNull),
  selection: { optional: isSelection },
  name: { optional: shape<Bilingual>({ ko: isText, en: isText }) },
  cut: { optional: shape<Cut>({ share: isShare, scaled: isNumber, min: isNumber, max: isNumber }) },
  questions: arrayOf(
    shape<FormQuestion>({ question: isKey, revision: isText, options: arrayOf(isKey<OptionId>), scored: isFlag }),
  ),
})

export const isCause = oneOf('candidate', 'time')
export const isShown = shape<{ readonly correct: number; readonly scored: number; readonly scaled: number }>({
  correct: isCount,
  scored: isCount,
  scaled: isNumber,
})
export const planFields = { examDay: either(isDay, isNull), minutes: isDuration, retention: isShare } as const
export const isSetting = either(either(isText, isNumber), either(isFlag, isNull))

/** On the attempt's clock. */
const clock = { optional: isDuration } as const
const inAttempt = { attempt: isKey, question: isKey, clock } as const
export const isRanges = arrayOf(pairOf(isCount))

export const eventFields: { readonly [K in EventKind]: FieldsOf<K> } = {
  'card-reviewed': {
    card: isKey,
    rating: oneOf(1, 2, 3, 4),
    ms: isDuration,
    language: isLocaleName,
    typed: { optional: isText },
  },
  'act-undone': { target: isText },
  'card-suspended': { card: isKey },
  'card-resumed': { card: isKey },
  'card-flagged': { card: isKey, flagged: isFlag },
  'question-answered': {
    question: isKey,
    revision: isText,
    options: arrayOf(isKey<OptionId>),
    chosen: arrayOf(isKey<OptionId>),
    where: isPlace,
    ms: isDuration,
    language: isLocaleName,
    confidence,
    attempt: { optional: isKey },
    correct: { optional: isFlag },
  },
  'miss-explained': { question: isKey, cause: isText, attempt: { optional: isKey } },
  'attempt-started': { attempt: isKey, form: isForm, language: isLocaleName },
  'question-visited': { ...inAttempt, entered: { optional: isFlag } },
  'answer-changed': { ...inAttempt, chosen: arrayOf(isKey<OptionId>), confidence },
  'option-struck': { ...inAttempt, option: isKey, struck: isFlag },
  'question-flagged': { ...inAttempt, flagged: isFlag },
  'text-highlighted': { ...inAttempt, language: isLocaleName, ranges: isRanges },
  'language-switched': { ...inAttempt, language: isLocaleName },
  'attempt-submitted': {
    attempt: isKey,
    cause: isCause,
    shown: isShown,
    right: { optional: arrayOf(isKey<QuestionId>) },
    clock,
  },
  'attempt-abandoned': { attempt: isKey, clock },
  'lesson-read': { lesson: isKey },
  'prediction-made': { lab: isKey, step: isKey, chosen: isText, outcome: isText, confidence },
  'task-completed': { lab: isKey, task: isKey },
  'plan-set': planFields,
  'setting-changed': { setting: isKey, value: isSetting },
  'backup-made': { events: isCount },
}
