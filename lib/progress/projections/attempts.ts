/** Attempts: each sitting as its candidate left it. Acts after the end, or of an attempt never started, change nothing. */
import { isStudy } from '../../exam/form'
import { clockAt, timeLimit } from '../attempt-clock'
import type { Draft } from '../draft'
import type { LearningEvent } from '../events'
import type { AttemptProgress } from '../state'
import { countAnswer } from './questions'

/** Acts of an attempt; an answer or a reason may stand outside one. */
export type AttemptEvent = Extract<LearningEvent, { readonly attempt?: string }> & { readonly attempt: string }

export const isOfAttempt = (event: LearningEvent): event is AttemptEvent =>
  'attempt' in event && event.attempt !== undefined

type Submitted = Extract<LearningEvent, { readonly kind: 'attempt-submitted' }>
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
  events: { first: event.id, last: event.id },
  language: event.language,
  languages: {},
  position: 0,
  clock: { at: event.at, ms: 0 },
  enteredAt: 0,
  answers: {},
  confidence: {},
  flags: [],
  struck: {},
  highlights: {},
  explained: [],
  dwell: {},
  causes: {},
  outcome: { kind: 'running' },
})

/** Closes the account of the question on screen. Time after the limit is not spent on a question: the candidate has gone. */
function leaveQuestion(attempt: AttemptProgress, clock: number): AttemptProgress {
  const now = Math.max(attempt.enteredAt, Math.min(clock, timeLimit(attempt.form) ?? clock))
  const question = attempt.form.questions[attempt.position]?.question
  if (question === undefined) return { ...attempt, enteredAt: now }
  const spent = (attempt.dwell[question] ?? 0) + now - attempt.enteredAt
  return { ...attempt, enteredAt: now, dwell: { ...attempt.dwell, [question]: spent } }
}

/** A visit that enters the room: what passed since the last act was time away, spent on no question. */
function visit(
  attempt: AttemptProgress,
  { question, entered }: LearningEvent & { readonly kind: 'question-visited' },
  clock: number,
): AttemptProgress {
  const position = attempt.form.questions.findIndex((entry) => entry.question === question)
  if (position < 0) return attempt
  const left = entered
    ? { ...leaveQuestion(attempt, attempt.clock.ms), enteredAt: clock }
    : leaveQuestion(attempt, clock)
  const languages =
    question in attempt.languages ? attempt.languages : { ...attempt.languages, [question]: attempt.language }
  return { ...left, position, languages }
}

function answer(attempt: AttemptProgress, event: LearningEvent & { readonly kind: 'answer-changed' }): AttemptProgress {
  const { question, chosen, confidence } = event
  // Explained is explained: what comes after it is no answer.
  if (attempt.explained.includes(question)) return attempt
  const { [question]: _, ...answers } = attempt.answers
  const { [question]: __, ...sure } = attempt.confidence
  return {
    ...attempt,
    answers: chosen.length === 0 ? answers : { ...answers, [question]: chosen },
    confidence: confidence === undefined ? sure : { ...sure, [question]: confidence },
  }
}

function highlight(
  attempt: AttemptProgress,
  { question, language, ranges }: LearningEvent & { readonly kind: 'text-highlighted' },
): AttemptProgress {
  const { [question]: marked = {}, ...others } = attempt.highlights
  const { [language]: _, ...otherLanguage } = marked
  const now = ranges.length === 0 ? otherLanguage : { ...otherLanguage, [language]: ranges }
  return {
    ...attempt,
    highlights: Object.keys(now).length === 0 ? others : { ...others, [question]: now },
  }
}

function strike(attempt: AttemptProgress, event: LearningEvent & { readonly kind: 'option-struck' }): AttemptProgress {
  const { [event.question]: struck = [], ...others } = attempt.struck
  const options = withMember(struck, event.option, event.struck)
  return { ...attempt, struck: options.length === 0 ? others : { ...others, [event.question]: options } }
}

function next(attempt: AttemptProgress, event: AttemptEvent, clock: number): AttemptProgress {
  switch (event.kind) {
    case 'question-visited':
      return visit(attempt, event, clock)
    case 'answer-changed':
      return answer(attempt, event)
    case 'option-struck':
      return strike(attempt, event)
    case 'question-flagged':
      return { ...attempt, flags: withMember(attempt.flags, event.question, event.flagged) }
    case 'text-highlighted':
      return highlight(attempt, event)
    case 'language-switched': {
      const { language, question } = event
      return { ...attempt, language, languages: { ...attempt.languages, [question]: language } }
    }
    case 'question-answered':
      return isStudy(attempt.form)
        ? { ...attempt, explained: withMember(attempt.explained, event.question, true) }
        : attempt
    case 'attempt-submitted': {
      const { at, cause, shown, right = null } = event
      return { ...leaveQuestion(attempt, clock), outcome: { kind: 'submitted', at, cause, shown, right } }
    }
    case 'attempt-abandoned':
      return { ...leaveQuestion(attempt, clock), outcome: { kind: 'abandoned', at: event.at } }
    default:
      return attempt
  }
}

/**
 * What a submitted paper says about its questions, as if each had been answered at that moment; one that was left open was missed. In
 * study mode each has been counted when it was explained.
 */
function countAnswers(draft: Draft, { form, answers }: AttemptProgress, event: Submitted): void {
  if (isStudy(form)) return
  const { at, id, right } = event
  for (const { question, revision } of form.questions) {
    const chosen = answers[question] ?? []
    const correct = right ? right.includes(question) : null
    if (chosen.length > 0 || correct === false)
      countAnswer(draft, question, { chosen, revision, at, correct, where: 'form' }, id)
  }
}

/** The reading of the attempt's clock at an act; from before acts recorded it, what the device's clock says. */
const clockOf = (attempt: AttemptProgress, event: AttemptEvent): number =>
  'clock' in event && event.clock !== undefined ? Math.max(attempt.clock.ms, event.clock) : clockAt(attempt, event.at)

export function applyToAttempts(draft: Draft, event: AttemptEvent): void {
  const attempt = draft.attempts.get(event.attempt)
  if (event.kind === 'attempt-started') {
    if (attempt === undefined) draft.attempts.set(event.attempt, start(event))
    return
  }
  if (attempt === undefined) return
  if (event.kind === 'miss-explained') {
    draft.attempts.set(event.attempt, { ...attempt, causes: { ...attempt.causes, [event.question]: event.cause } })
    return
  }
  if (attempt.outcome.kind !== 'running') return
  const ms = clockOf(attempt, event)
  const events = { first: attempt.events.first, last: event.id }
  const after = { ...next(attempt, event, ms), events, clock: { at: event.at, ms } }
  draft.attempts.set(event.attempt, after)
  if (event.kind === 'attempt-submitted') countAnswers(draft, after, event)
}
