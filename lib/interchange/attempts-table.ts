/** Exams as two tables that join on the attempt: one row a sitting, one row an answer. */
import type { OptionId } from '../content/types'
import { SECOND } from '../core/time'
import { isStudy, type Selection } from '../exam/form'
import type { AttemptProgress, Progress } from '../progress/state'
import type { Cell } from './csv/write'
import { timestamp } from './timestamp'

export const ATTEMPT_COLUMNS = [
  'attempt',
  'name_ko',
  'name_en',
  'mode',
  'outcome',
  'started',
  'ended',
  'seconds',
  'minutes_allowed',
  'questions',
  'scored',
  'correct',
  'estimated_score',
] as const

export const ANSWER_COLUMNS = [
  'attempt',
  'position',
  'question',
  'revision',
  'scored',
  'chosen',
  'correct',
  'confidence',
  'flagged',
  'seconds',
  'language',
  'cause',
] as const

/** What a paper was picked from when it does not say. */
const WHOLE: Selection = { kind: 'all' }

const seconds = (ms: number): number => Math.round(ms / SECOND)

const byStart = ({ attempts }: Progress): readonly AttemptProgress[] =>
  Object.values(attempts).sort((a, b) => (a.events.first < b.events.first ? -1 : 1))

function attemptRow({ id, form, startedAt, clock, outcome }: AttemptProgress): Cell[] {
  const shown = outcome.kind === 'submitted' ? outcome.shown : null
  return [
    id,
    form.name?.ko,
    form.name?.en,
    isStudy(form) ? 'study' : 'exam',
    outcome.kind,
    timestamp(startedAt),
    outcome.kind === 'running' ? null : timestamp(outcome.at),
    seconds(clock.ms),
    form.minutes,
    form.questions.length,
    shown?.scored,
    shown?.correct,
    // Study mode and papers on a selection estimate nothing (X47).
    isStudy(form) || (form.selection ?? WHOLE).kind !== WHOLE.kind ? null : shown?.scaled,
  ]
}

/** Whether an answer was right: what the log says, and nothing of a paper that is not in. */
function judged({ outcome }: AttemptProgress, question: string): boolean | null {
  if (outcome.kind !== 'submitted' || outcome.right === null) return null
  return outcome.right.some((id) => id === question)
}

function answerRows(attempt: AttemptProgress): Cell[][] {
  return attempt.form.questions.map(({ question, revision, scored }, index): Cell[] => {
    const chosen: readonly OptionId[] = attempt.answers[question] ?? []
    const spent = attempt.dwell[question]
    return [
      attempt.id,
      index + 1,
      question,
      revision,
      // Which questions count is revealed when the paper is in (anything earlier would give the exam away).
      attempt.outcome.kind === 'submitted' ? scored : null,
      chosen.join(' '),
      judged(attempt, question),
      attempt.confidence[question],
      attempt.flags.includes(question),
      spent === undefined ? null : seconds(spent),
      attempt.languages[question],
      attempt.causes[question],
    ]
  })
}

/** @returns the header and one row an attempt, in the order they were started */
export const attemptsTable = (progress: Progress): Cell[][] => [
  [...ATTEMPT_COLUMNS],
  ...byStart(progress).map(attemptRow),
]

/** @returns the header and one row a question of each attempt, as it was left */
export const answersTable = (progress: Progress): Cell[][] => [
  [...ANSWER_COLUMNS],
  ...byStart(progress).flatMap(answerRows),
]
