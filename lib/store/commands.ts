/** The commands of contract.ts: what the learner did, decided on the latest state and handed to the log. */
import { taskKey } from '../content/labs'
import { MOST_PERSONAL_CARDS, type PersonalCard } from '../content/personal-card'
import type { CardId, OptionId, Question, QuestionId } from '../content/types'
import { isStudy } from '../exam/form'
import { type Cut, scaledScore, shareOf } from '../exam/scale'
import { judge, scorePaper } from '../exam/score'
import { type Moment, remaining, timeLimit } from '../progress/attempt-clock'
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
  now(): Now & Moment
  /** With every act so far, committed or not. */
  latest(): Progress
  /** The clock of an attempt at a moment of this device, in milliseconds. */
  clock(attempt: AttemptProgress, moment: Moment): number
  newId(): string
  /** Appends in one transaction; resolves after its commit. Nothing may be awaited between deciding and this. */
  record(now: Now, bodies: readonly EventBody[], paper?: NewPaper): Promise<void>
  paper(attempt: string): Promise<readonly Question[] | null>
  /** The learner's own cards in the deck. */
  personalCards(): readonly PersonalCard[]
  /** Writes cards as they now are; resolves after the commit. */
  recordCards(cards: readonly PersonalCard[]): Promise<void>
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
  const during = async (attempt: string, body: SittingAct): Promise<void> => {
    const now = log.now()
    await log.loaded
    if (!(await log.claimSeat(attempt, 'free'))) return
    const sitting = running(log.latest(), attempt)
    if (!sitting) return
    const clock = log.clock(sitting, now)
    if (remaining(sitting.form, clock) !== 0) await log.record(now, [{ ...body, clock }])
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
    enterRoom: (attempt, question) => during(attempt, { kind: 'question-visited', attempt, question, entered: true }),
    changeAnswer: (attempt, question, chosen, confidence) =>
      during(attempt, { kind: 'answer-changed', attempt, question, chosen, ...(confidence && { confidence }) }),
    strikeOption: (attempt, question, option, struck) =>
      during(attempt, { kind: 'option-struck', attempt, question, option, struck }),
    flagQuestion: (attempt, question, flagged) =>
      during(attempt, { kind: 'question-flagged', attempt, question, flagged }),
    highlightText: (attempt, question, language, ranges) =>
      during(attempt, { kind: 'text-highlighted', attempt, question, language, ranges }),
    switchLanguage: (attempt, question, language) =>
      during(attempt, { kind: 'language-switched', attempt, question, language }),
    async explainQuestion(attempt, question) {
      const now = log.now()
      await log.loaded
      if (!(await log.claimSeat(attempt, 'free'))) return
      const sitting = running(log.latest(), attempt)
      if (!sitting || !isStudy(sitting.form) || sitting.explained.includes(question.id)) return
      const answer = answerOf(sitting, question, log.clock(sitting, now))
      if (answer) await log.record(now, [answer])
    },
    async submitAttempt(attempt, cause, cut) {
      const now = log.now()
      await log.loaded
      const paper = await log.paper(attempt)
      // A sitting whose paper this device does not hold would be marked 0 of 0: better unmarked than wrong.
      if (paper === null) return
      await log.claimSeat(attempt, 'steal')
      // Looked up after the paper was: a second submission on its heels finds the first.
      const sitting = running(log.latest(), attempt)
      if (sitting) await log.record(now, submission(sitting, cause, paper, cut, log.clock(sitting, now)))
    },
    async abandonAttempt(attempt) {
      const now = log.now()
      await log.loaded
      await log.claimSeat(attempt, 'steal')
      const sitting = running(log.latest(), attempt)
      if (sitting) await log.record(now, [{ kind: 'attempt-abandoned', attempt, clock: log.clock(sitting, now) }])
    },
    answerQuestion({ question, options, chosen, where, ms, language }) {
      const { id, revision } = question
      const correct = judge(question, chosen) === 'correct'
      return note({ kind: 'question-answered', question: id, revision, options, chosen, where, ms, language, correct })
    },
    explainMiss: (attempt, question, cause) => note({ kind: 'miss-explained', attempt, question, cause }),
    predict: (act) => note({ kind: 'prediction-made', ...act }),
    async completeTask(lab, task) {
      const now = log.now()
      await log.loaded
      if (log.latest().tasks[taskKey(lab, task)] === undefined)
        await log.record(now, [{ kind: 'task-completed', lab, task }])
    },
    setPlan: ({ examDay, minutes, retention }) => note({ kind: 'plan-set', examDay, minutes, retention }),
    changeSetting: (setting, value) => note({ kind: 'setting-changed', setting, value }),
    recordBackup: (events) => note({ kind: 'backup-made', events }),
    async addPersonalCards(cards) {
      await log.loaded
      const ids = new Set([...log.personalCards(), ...cards].map(({ id }) => id))
      if (ids.size > MOST_PERSONAL_CARDS) return false
      await log.recordCards(cards.map(({ id, front, back }) => ({ id, made: log.newId(), front, back })))
      return true
    },
    async removePersonalCards(cards) {
      await log.loaded
      const there = new Set<CardId>(log.personalCards().map(({ id }) => id))
      const gone = cards.filter((id) => there.has(id))
      await log.recordCards(gone.map((id) => ({ id, made: log.newId(), front: {}, back: {}, removed: true })))
    },
  }
}

/** Acts in the room, before they are given the reading of its clock. */
type SittingAct = Extract<
  EventBody,
  { readonly attempt: string; readonly question: QuestionId; readonly clock?: number }
>

/** One answer for each question that has one, then the submission with the figures the report will show. */
function submission(
  sitting: AttemptProgress,
  cause: 'candidate' | 'time',
  paper: readonly Question[],
  cut: Cut,
  clock: number,
): EventBody[] {
  const { id: attempt, form } = sitting
  const score = scorePaper(form, paper, sitting.answers)
  const { correct, scored } = score
  const shown = { correct, scored, scaled: scaledScore(shareOf(score), cut) }
  const right = score.questions.flatMap(({ question, outcome }) => (outcome === 'correct' ? [question] : []))
  // In study mode each answer was recorded when it was explained.
  const answers = isStudy(form) ? [] : paper.flatMap((question) => answerOf(sitting, question, clock) ?? [])
  return [...answers, { kind: 'attempt-submitted', attempt, cause, shown, right, clock }]
}

/** What the log keeps of one answer of a sitting, wherever it is looked for; null where there is none. */
function answerOf(sitting: AttemptProgress, question: Question, clock: number): EventBody | null {
  const { id: attempt, form, answers, confidence, language, languages } = sitting
  const { id, revision } = question
  const chosen: readonly OptionId[] = answers[id] ?? []
  const options = form.questions.find((entry) => entry.question === id)?.options
  if (chosen.length === 0 || options === undefined) return null
  const sure = confidence[id]
  return {
    kind: 'question-answered',
    question: id,
    revision,
    options,
    chosen,
    where: isStudy(form) ? 'drill' : 'form',
    ms: timeSpent(sitting, id, clock),
    language: languages[id] ?? language,
    attempt,
    correct: judge(question, chosen) === 'correct',
    ...(sure && { confidence: sure }),
  }
}

/** Milliseconds on a question, the one on screen up to now; time after the limit is spent on none. */
function timeSpent(sitting: AttemptProgress, question: QuestionId, clock: number): number {
  const spent = sitting.dwell[question] ?? 0
  if (sitting.form.questions[sitting.position]?.question !== question) return Math.floor(spent)
  const until = Math.min(clock, timeLimit(sitting.form) ?? clock)
  return Math.floor(spent + Math.max(0, until - sitting.enteredAt))
}

function running(progress: Progress, attempt: string): AttemptProgress | null {
  const sitting = progress.attempts[attempt]
  return sitting?.outcome.kind === 'running' ? sitting : null
}
