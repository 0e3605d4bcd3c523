import type { Option, OptionId, Question, QuestionId } from '@/lib/content/types'
import type { Locale } from '@/lib/core/locale'
import { type AnswerState, answerState, numberToChoose } from '@/lib/exam/choice'
import { type FormQuestion, isStudy } from '@/lib/exam/form'
import type { AttemptProgress } from '@/lib/progress/state'

export const LETTERS = 'ABCDEF'

/** One place on the paper, as the room shows it: the question's words, its options in the order of the form. */
export type RoomQuestion = {
  readonly id: QuestionId
  /** Counted from 1. */
  readonly number: number
  readonly choose: number
  readonly question: Question
  readonly options: readonly Option[]
}

/** The options of a question in the order the candidate saw them. */
export const inOrder = (question: Question, order: readonly OptionId[]): readonly Option[] =>
  order.flatMap((id) => question.options.find((option) => option.id === id) ?? [])

/** The paper in the order of its form; null when a question's words are missing. */
export function roomQuestions(
  form: { readonly questions: readonly FormQuestion[] },
  paper: readonly Question[],
): readonly RoomQuestion[] | null {
  const texts = new Map(paper.map((question) => [question.id, question]))
  const questions = form.questions.flatMap(({ question: id, options }, index) => {
    const question = texts.get(id)
    return question
      ? [{ id, number: index + 1, choose: numberToChoose(question), question, options: inOrder(question, options) }]
      : []
  })
  return questions.length === form.questions.length ? questions : null
}

/** The language a question is shown in: the one it was left in. */
export const languageOf = (
  { languages, language }: Pick<AttemptProgress, 'languages' | 'language'>,
  question: QuestionId,
): Locale => languages[question] ?? language

/** Whether a question of a study paper is answered in full and not explained yet. */
export const canExplain = (
  { form, answers, explained }: Pick<AttemptProgress, 'form' | 'answers' | 'explained'>,
  { id, choose }: Pick<RoomQuestion, 'id' | 'choose'>,
): boolean => isStudy(form) && !explained.includes(id) && answerState(answers[id], choose) === 'answered'

/** A question as the map shows it. */
export type Cell = {
  readonly id: QuestionId
  readonly number: number
  readonly state: AnswerState
  readonly flagged: boolean
  readonly current: boolean
}

export const cellsOf = (
  questions: readonly RoomQuestion[],
  attempt: Pick<AttemptProgress, 'answers' | 'flags' | 'position'>,
): readonly Cell[] =>
  questions.map(({ id, number, choose }, index) => ({
    id,
    number,
    state: answerState(attempt.answers[id], choose),
    flagged: attempt.flags.includes(id),
    current: index === attempt.position,
  }))

/** What the tally says: a question with too few options chosen is not answered yet. */
export type Tally = { readonly answered: number; readonly open: number; readonly flagged: number }

export const tallyOf = (cells: readonly Cell[]): Tally => ({
  answered: cells.filter(({ state }) => state === 'answered').length,
  open: cells.filter(({ state }) => state !== 'answered').length,
  flagged: cells.filter(({ flagged }) => flagged).length,
})
