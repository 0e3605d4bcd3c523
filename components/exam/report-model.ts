import type { Fact, FactId, OptionId, Question } from '@/lib/content/types'
import { type Form, isStudy } from '@/lib/exam/form'
import { missedFacts } from '@/lib/exam/missed'
import { type Outcome, type QuestionScore, scorePaper } from '@/lib/exam/score'
import type { Confidence } from '@/lib/progress/events'
import type { AttemptProgress } from '@/lib/progress/state'
import { type RoomQuestion, roomQuestions } from './room-model'

export type SubmittedOutcome = Extract<AttemptProgress['outcome'], { readonly kind: 'submitted' }>

export type FactBook = ReadonlyMap<FactId, Fact>

export const NO_FACTS: FactBook = new Map()

/** One question after the fact, wherever it was answered. */
export type AnswerSheet = RoomQuestion & {
  readonly outcome: Outcome
  readonly chosen: readonly OptionId[]
  readonly scored: boolean
  readonly ms: number
}

/** One question as the report tells it. */
export type ReportSheet = AnswerSheet & {
  readonly flagged: boolean
  readonly confidence: Confidence | null
  /** Why it was missed, as the learner said. */
  readonly cause: string | null
}

export type ReportModel = {
  readonly sheets: readonly ReportSheet[]
  readonly domains: ReturnType<typeof scorePaper>['domains']
  /** Behind the options that were chosen, each once, with the questions that call it back. */
  readonly missed: readonly { readonly fact: FactId; readonly numbers: readonly number[] }[]
  readonly unscored: { readonly total: number; readonly correct: number }
}

const sheetOf = (
  item: RoomQuestion,
  { outcome, chosen, scored }: QuestionScore,
  attempt: AttemptProgress,
): ReportSheet => ({
  ...item,
  outcome,
  chosen,
  scored,
  ms: attempt.dwell[item.id] ?? 0,
  flagged: attempt.flags.includes(item.id),
  confidence: attempt.confidence[item.id] ?? null,
  cause: attempt.causes[item.id] ?? null,
})

/** Everything the report shows, from the paper as it was seen; null when its words are incomplete. */
export function reportModel(attempt: AttemptProgress, paper: readonly Question[]): ReportModel | null {
  const questions = roomQuestions(attempt.form, paper)
  if (!questions) return null
  const score = scorePaper(attempt.form, paper, attempt.answers)
  const sheets = questions.flatMap((item, index) => {
    const judged = score.questions[index]
    return judged ? [sheetOf(item, judged, attempt)] : []
  })
  const calledBy = (fact: FactId): number[] =>
    score.questions.flatMap((judged, index) => (missedFacts([judged], paper).includes(fact) ? [index + 1] : []))
  const unscored = score.questions.filter((judged) => !judged.scored)
  return {
    sheets,
    domains: score.domains,
    missed: missedFacts(score.questions, paper).map((fact) => ({ fact, numbers: calledBy(fact) })),
    unscored: { total: unscored.length, correct: unscored.filter(({ outcome }) => outcome === 'correct').length },
  }
}

/** Why a paper says nothing of the exam's score; null when it was drawn and sat as the exam is. */
export function noEstimate(form: Form): 'study' | 'selection' | null {
  if (isStudy(form)) return 'study'
  return form.selection && form.selection.kind !== 'all' ? 'selection' : null
}

/** Facts of a question where the exam's answer and today's service part. */
export const partingFacts = (question: Question, book: FactBook): readonly Fact[] =>
  [...new Set([...question.facts, ...question.options.flatMap(({ fact }) => fact ?? [])])].flatMap((id) => {
    const fact = book.get(id)
    return fact && (fact.exam || fact.today) ? [fact] : []
  })

/** What a question comes back to: its own facts, those behind the wrong options that were chosen, and any where exam and today part. */
export function factsOfSheet({ question, chosen }: AnswerSheet, book: FactBook): readonly Fact[] {
  const taken = question.options.flatMap(({ id, fact }) => (fact && chosen.includes(id) ? [fact] : []))
  const parting = partingFacts(question, book).map(({ id }) => id)
  return [...new Set([...taken, ...question.facts, ...parting])].flatMap((id) => book.get(id) ?? [])
}
