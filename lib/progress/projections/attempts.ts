/** Attempts: each sitting as its candidate left it. Acts after the end, or of an attempt never started, change nothing. */
import type { QuestionId } from '../../content/types'
import { deadline } from '../attempt-clock'
import type { Draft } from '../draft'
import type { LearningEvent } from '../events'
import type { AttemptProgress } from '../state'
import { countAnswer } from './questions'

type AttemptEvent = Extract<LearningEvent, { readonly attempt: string }>
type Started = Extract<LearningEvent, { readonly kind: 'attempt-started' }>

/** Set membership in a list small enough to read through: added at the end, or taken out. */
function withMember<T>(list: readonly T[], member: T, present: boolean): readonly T[] {
  const others = list.filter((entry) => entry !== member)
  return present ? [...others, member] : others
}

const start = (event: Started): AttemptProgress => ({
  id: event.attempt,
  form: event.form,
  startedAt: event.at,
  language: event.language,
  position: 0,
  visitedAt: event.at,
  latestAt: event.at,
  answers: {},
  flags: [],
  struck: {},
  dwell: {},
  outcome: { kind: 'running' },
})

/**
 * Closes the account of the question on screen. A time before the last act counts as that act's, so a clock set back
 * costs nothing, and time after the deadline is not spent on a question: the candidate has gone.
 */
function leaveQuestion(attempt: AttemptProgress, at: number): AttemptProgress {
  const now = Math.max(attempt.visitedAt, Math.min(at, deadline(attempt.form, attempt.startedAt)))
  const question = attempt.form.questions[attempt.position]?.question
  if (question === undefined) return { ...attempt, visitedAt: now }
  const spent = (attempt.dwell[question] ?? 0) + now - attempt.visitedAt
  return { ...attempt, visitedAt: now, dwell: { ...attempt.dwell, [question]: spent } }
}

function visit(attempt: AttemptProgress, question: QuestionId, at: number): AttemptProgress {
  const position = attempt.form.questions.findIndex((entry) => entry.question === question)
  return position < 0 ? attempt : { ...leaveQuestion(attempt, at), position }
}

function answer(attempt: AttemptProgress, event: LearningEvent & { readonly kind: 'answer-changed' }): AttemptProgress {
  const { [event.question]: _, ...others } = attempt.answers
  return { ...attempt, answers: event.chosen.length === 0 ? others : { ...others, [event.question]: event.chosen } }
}

function strike(attempt: AttemptProgress, event: LearningEvent & { readonly kind: 'option-struck' }): AttemptProgress {
  const { [event.question]: struck = [], ...others } = attempt.struck
  const options = withMember(struck, event.option, event.struck)
  return { ...attempt, struck: options.length === 0 ? others : { ...others, [event.question]: options } }
}

function next(attempt: AttemptProgress, event: AttemptEvent): AttemptProgress {
  switch (event.kind) {
    case 'question-visited':
      return visit(attempt, event.question, event.at)
    case 'answer-changed':
      return answer(attempt, event)
    case 'option-struck':
      return strike(attempt, event)
    case 'question-flagged':
      return { ...attempt, flags: withMember(attempt.flags, event.question, event.flagged) }
    case 'language-switched':
      return { ...attempt, language: event.language }
    case 'attempt-submitted': {
      const { at, cause, shown } = event
      return { ...leaveQuestion(attempt, at), outcome: { kind: 'submitted', at, cause, shown } }
    }
    case 'attempt-abandoned':
      return { ...leaveQuestion(attempt, event.at), outcome: { kind: 'abandoned', at: event.at } }
    default:
      return attempt
  }
}

/** What a submitted paper says about its questions, as if each had been answered at that moment. */
function countAnswers(draft: Draft, { form, answers }: AttemptProgress, { at, id }: LearningEvent): void {
  for (const { question, revision } of form.questions) {
    const chosen = answers[question]
    if (chosen !== undefined) countAnswer(draft, question, { chosen, revision, at }, id)
  }
}

export function applyToAttempts(draft: Draft, event: AttemptEvent): void {
  const attempt = draft.attempts.get(event.attempt)
  if (event.kind === 'attempt-started') {
    if (attempt === undefined) draft.attempts.set(event.attempt, start(event))
    return
  }
  if (attempt?.outcome.kind !== 'running') return
  const after = { ...next(attempt, event), latestAt: Math.max(attempt.latestAt, event.at) }
  draft.attempts.set(event.attempt, after)
  if (after.outcome.kind === 'submitted') countAnswers(draft, after, event)
}
