import type { DomainId, OptionId, Question, QuestionId } from '../content/types'
import type { Answers, Form } from './form'

export type Outcome = 'correct' | 'wrong' | 'open'

export type QuestionScore = {
  readonly question: QuestionId
  readonly domain: DomainId
  readonly scored: boolean
  readonly chosen: readonly OptionId[]
  readonly outcome: Outcome
}

export type DomainScore = {
  readonly domain: DomainId
  readonly correct: number
  readonly scored: number
  /** Questions of the domain, unscored ones too. */
  readonly total: number
}

export type PaperScore = {
  /** In the order of the form. */
  readonly questions: readonly QuestionScore[]
  /** Right answers among the scored questions. */
  readonly correct: number
  readonly scored: number
  /** By domain id; `correct` and `scored` add up to the whole. */
  readonly domains: readonly DomainScore[]
  /** Questions of the form whose text is not there: they cannot be judged and count nowhere. */
  readonly missing: readonly QuestionId[]
}

/**
 * Scores a paper as the exam does: a question is right when exactly the right options are chosen; no partial credit, no penalty
 * for guessing; open counts as not right. Only scored questions enter the totals. Judged by option id: no order matters.
 * @param paper the questions as the candidate saw them
 */
export function scorePaper(form: Pick<Form, 'questions'>, paper: readonly Question[], answers: Answers): PaperScore {
  const texts = new Map(paper.map((question) => [question.id, question]))
  const questions = form.questions.flatMap(({ question: id, scored }): QuestionScore[] => {
    const question = texts.get(id)
    if (question === undefined) return []
    const chosen = answers[id] ?? []
    return [{ question: id, domain: question.domain, scored, chosen, outcome: judge(question, chosen) }]
  })
  const counted = questions.filter((question) => question.scored)
  return {
    questions,
    correct: rightOf(counted),
    scored: counted.length,
    domains: byDomain(questions),
    missing: form.questions.flatMap(({ question }) => (texts.has(question) ? [] : [question])),
  }
}

/** Judges one answer, wherever it was given. */
export function judge(question: Pick<Question, 'options'>, chosen: readonly OptionId[]): Outcome {
  if (chosen.length === 0) return 'open'
  const picked = new Set(chosen)
  return question.options.every((option) => option.correct === picked.has(option.id)) ? 'correct' : 'wrong'
}

const rightOf = (questions: readonly QuestionScore[]): number =>
  questions.filter((question) => question.outcome === 'correct').length

function byDomain(questions: readonly QuestionScore[]): DomainScore[] {
  const domains = [...new Set(questions.map((question) => question.domain))].sort()
  return domains.map((domain) => {
    const own = questions.filter((question) => question.domain === domain)
    const counted = own.filter((question) => question.scored)
    return { domain, correct: rightOf(counted), scored: counted.length, total: own.length }
  })
}
