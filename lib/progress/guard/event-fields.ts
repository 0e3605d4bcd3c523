/** The shape of every kind of event, field by field; typed against events.ts, so neither can change alone. */
import type { OptionId } from '../../content/types'
import { locales } from '../../core/locale'
import type { Form, FormQuestion } from '../../exam/form'
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
const isDuration = between(0, Number.MAX_SAFE_INTEGER)
/** A share of the whole, its ends excluded: at 0 nothing, at 1 everything would always be due. */
const isShare: Check<number> = (value): value is number => isNumber(value) && value > 0 && value < 1
const isDay: Check<string> = (value): value is string => isText(value) && /^\d{4}-\d{2}-\d{2}$/.test(value)
const confidence = { optional: oneOf('sure', 'unsure', 'guess') } as const

export const isForm: Check<Form> = shape<Form>({
  blueprint: isText,
  seed: isText,
  minutes: isDuration,
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

const inAttempt = { attempt: isKey, question: isKey } as const

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
    where: oneOf('lesson', 'drill', 'form', 'lab'),
    ms: isDuration,
    language: isLocaleName,
    confidence,
    attempt: { optional: isKey },
  },
  'miss-explained': { question: isKey, cause: isText },
  'attempt-started': { attempt: isKey, form: isForm, language: isLocaleName },
  'question-visited': inAttempt,
  'answer-changed': { ...inAttempt, chosen: arrayOf(isKey<OptionId>), confidence },
  'option-struck': { ...inAttempt, option: isKey, struck: isFlag },
  'question-flagged': { ...inAttempt, flagged: isFlag },
  'text-highlighted': { ...inAttempt, language: isLocaleName, ranges: arrayOf(pairOf(isCount)) },
  'language-switched': { ...inAttempt, language: isLocaleName },
  'attempt-submitted': { attempt: isKey, cause: isCause, shown: isShown },
  'attempt-abandoned': { attempt: isKey },
  'lesson-read': { lesson: isKey },
  'prediction-made': { lab: isKey, step: isKey, chosen: isText, outcome: isText, confidence },
  'task-completed': { lab: isKey, task: isKey },
  'plan-set': planFields,
  'setting-changed': { setting: isKey, value: isSetting },
  'backup-made': { events: isCount },
}
