import type { Fact, FactId, OptionId, Question } from '@/lib/content/types'
import { missedFacts } from '@/lib/exam/missed'
import { type Outcome, scorePaper } from '@/lib/exam/score'
import type { AttemptProgress } from '@/lib/progress/state'
import { type RoomQuestion, roomQuestions } from './room-model'

export type SubmittedOutcome = Extract<AttemptProgress['outcome'], { readonly kind: 'submitted' }>

export type FactBook = ReadonlyMap<FactId, Fact>

export const NO_FACTS: FactBook = new Map()

/** One question as the report tells it. */
export type AnswerSheet = RoomQuestion & {
  readonly outcome: Outcome
  readonly chosen: readonly OptionId[]
  readonly scored: boolean
  readonly ms: number
}

export type ReportModel = {
  readonly sheets: readonly AnswerSheet[]
  readonly domains: ReturnType<typeof scorePaper>['domains']
  /** Behind the options that were chosen, each once, with the questions that call it back. */
  readonly missed: readonly { readonly fact: FactId; readonly numbers: readonly number[] }[]
  readonly unscored: { readonly total: number; readonly correct: number }
}

/** Everything the report shows, from the paper as it was seen; null when its words are incomplete. */
export function reportModel(attempt: AttemptProgress, paper: readonly Question[]): ReportModel | null {
  const questions = roomQuestions(attempt.form, paper)
  if (!questions) return null
  const score = scorePaper(attempt.form, paper, attempt.answers)
  const sheets = questions.flatMap((item, index) => {
    const judged = score.questions[index]
    return judged
      ? [
          {
            ...item,
            outcome: judged.outcome,
            chosen: judged.chosen,
            scored: judged.scored,
            ms: attempt.dwell[item.id] ?? 0,
          },
        ]
      : []
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

/** Facts of a question where the exam's answer and today's service part. */
export const partingFacts = (question: Question, book: FactBook): readonly Fact[] =>
  [...new Set([...question.facts, ...question.options.flatMap(({ fact }) => fact ?? [])])].flatMap((id) => {
    const fact = book.get(id)
    return fact && (fact.exam || fact.today) ? [fact] : []
  })
