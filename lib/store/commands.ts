/** The commands of contract.ts: what the learner did, decided on the latest state and handed to the log. */
import type { Blueprint, OptionId, Question, QuestionId } from '../content/types'
import { scaledScore, shareOf } from '../exam/scale'
import { scorePaper } from '../exam/score'
import { attemptRemaining, deadline } from '../progress/attempt-clock'
import { undoLast } from '../progress/commands'
import type { EventBody } from '../progress/events'
import type { AttemptProgress, Now, Progress } from '../progress/state'
import type { Commands } from './contract'
import type { NewPaper } from './papers'
import type { Seats } from './seats'

/** What commands need of the store. */
export type Recorder = {
  /** Resolves when the log is loaded: nothing is decided or written before. */
  readonly loaded: Promise<void>
  /** The moment of an act: read when the command is called. */
  now(): Now
  /** With every act so far, committed or not. */
  latest(): Progress
  newId(): string
  /** Appends in one transaction; resolves after its commit. Nothing may be awaited between deciding and this. */
  record(now: Now, bodies: readonly EventBody[], paper?: NewPaper): Promise<void>
  paper(attempt: string): Promise<readonly Question[] | null>
  readonly claimSeat: Seats['claim']
  /** Resolves when the learner is shown such progress: an act that waits long for its commit is shown before it. */
  seen(wanted: (progress: Progress) => boolean): Promise<void>
}

export function createCommands(log: Recorder): Commands {
  /** Acts that need no decision. */
  const note = async (body: EventBody): Promise<void> => {
    const now = log.now()
    await log.loaded
    await log.record(now, [body])
  }

  /** Acts of a sitting count while it runs and its clock does, in the tab that has the seat; a click that comes after the end is none. */
  const during = async (attempt: string, body: EventBody): Promise<void> => {
    const now = log.now()
    await log.loaded
    if (!(await log.claimSeat(attempt, 'free'))) return
    const sitting = running(log.latest(), attempt)
    if (sitting && attemptRemaining(sitting, now.at) > 0) await log.record(now, [body])
  }

  return {
    reviewCard: (act) => note({ kind: 'card-reviewed', ...act }),
    suspendCard: (card) => note({ kind: 'card-suspended', card }),
    resumeCard: (card) => note({ kind: 'card-resumed', card }),
    flagCard: (card, flagged) => note({ kind: 'card-flagged', card, flagged }),
    async undoReview() {
      const now = log.now()
      await log.loaded
      const undo = undoLast(log.latest())
      if (undo === null) return false
      await log.record(now, [undo])
      return true
    },
    async startAttempt({ form, questions, language }) {
      const now = log.now()
      await log.loaded
      const attempt = log.newId()
      const recorded = log.record(now, [{ kind: 'attempt-started', attempt, form, language }], { attempt, questions })
      await Promise.race([recorded, log.seen(({ attempts }) => attempt in attempts)])
      return attempt
    },
    visitQuestion: (attempt, question) => during(attempt, { kind: 'question-visited', attempt, question }),
    changeAnswer: (attempt, question, chosen) => during(attempt, { kind: 'answer-changed', attempt, question, chosen }),
    strikeOption: (attempt, question, option, struck) =>
      during(attempt, { kind: 'option-struck', attempt, question, option, struck }),
    flagQuestion: (attempt, question, flagged) =>
      during(attempt, { kind: 'question-flagged', attempt, question, flagged }),
    switchLanguage: (attempt, question, language) =>
      during(attempt, { kind: 'language-switched', attempt, question, language }),
    async submitAttempt(attempt, cause, blueprint) {
      const now = log.now()
      await log.loaded
      const paper = await log.paper(attempt)
      // A sitting whose paper this device does not hold would be marked 0 of 0: better unmarked than wrong.
      if (paper === null) return
      await log.claimSeat(attempt, 'steal')
      // Looked up after the paper was: a second submission on its heels finds the first.
      const sitting = running(log.latest(), attempt)
      if (sitting) await log.record(now, submission(sitting, cause, paper, blueprint, now))
    },
    async abandonAttempt(attempt) {
      const now = log.now()
      await log.loaded
      await log.claimSeat(attempt, 'steal')
      if (running(log.latest(), attempt)) await log.record(now, [{ kind: 'attempt-abandoned', attempt }])
    },
    answerQuestion: ({ question: { id, revision }, options, chosen, where, ms, language }) =>
      note({ kind: 'question-answered', question: id, revision, options, chosen, where, ms, language }),
    setPlan: ({ examDay, minutes, retention }) => note({ kind: 'plan-set', examDay, minutes, retention }),
    changeSetting: (setting, value) => note({ kind: 'setting-changed', setting, value }),
  }
}

function running(progress: Progress, attempt: string): AttemptProgress | null {
  const sitting = progress.attempts[attempt]
  return sitting?.outcome.kind === 'running' ? sitting : null
}

/** One answer for each question that has one, then the submission with the figures the report will show. */
function submission(
  sitting: AttemptProgress,
  cause: 'candidate' | 'time',
  paper: readonly Question[],
  blueprint: Blueprint,
  now: Now,
): EventBody[] {
  const { id: attempt, form, language } = sitting
  const tally = scorePaper(form, paper, sitting.answers)
  const { correct, scored } = tally
  const shown = { correct, scored, scaled: scaledScore(shareOf(tally), blueprint.cut) }
  const answers = form.questions.flatMap(({ question, revision, options }): EventBody[] => {
    const chosen: readonly OptionId[] = sitting.answers[question] ?? []
    if (chosen.length === 0) return []
    const ms = timeSpent(sitting, question, now)
    return [{ kind: 'question-answered', question, revision, options, chosen, where: 'form', ms, language, attempt }]
  })
  return [...answers, { kind: 'attempt-submitted', attempt, cause, shown }]
}

/** Milliseconds on a question, the one on screen up to now; time after the deadline is spent on none. */
function timeSpent(sitting: AttemptProgress, question: QuestionId, now: Now): number {
  const spent = sitting.dwell[question] ?? 0
  if (sitting.form.questions[sitting.position]?.question !== question) return spent
  const left = Math.min(now.at, deadline(sitting.form, sitting.startedAt))
  return spent + Math.max(0, Math.floor(left - sitting.visitedAt))
}
