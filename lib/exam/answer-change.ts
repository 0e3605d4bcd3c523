import type { OptionId, Question, QuestionId } from '../content/types'
import { numberToChoose } from './choice'
import { judge } from './score'

/** The first complete answer to a question, or what another did to the one before it. */
export type AnswerChange = 'first' | 'right-to-wrong' | 'wrong-to-right' | 'wrong-to-wrong'

export type AnswerBook = {
  /** Takes what is chosen now; gives what changed, or null when no other complete answer stands. */
  write(question: QuestionId, chosen: readonly OptionId[]): AnswerChange | null
  /** How many questions have a complete answer now. */
  complete(): number
}

/**
 * Tells changes of mind from choices in the making. Only complete answers are compared: those with as many options as are to be
 * chosen. So where two are to be chosen, giving one back and taking another is one change, and taking the same one again is none. An
 * answer given back and never completed again is no change either: the question is left open.
 * @param paper the questions with their keys; others count nowhere
 */
export function createAnswerBook(paper: readonly Pick<Question, 'id' | 'options'>[]): AnswerBook {
  const questions = new Map(paper.map((question) => [question.id, question]))
  const complete = new Set<QuestionId>()
  const latest = new Map<QuestionId, readonly OptionId[]>()
  return {
    write(id, chosen) {
      const question = questions.get(id)
      if (question === undefined) return null
      if (chosen.length === 0 || chosen.length < numberToChoose(question)) {
        complete.delete(id)
        return null
      }
      complete.add(id)
      const before = latest.get(id)
      latest.set(id, chosen)
      return before === undefined ? 'first' : changeOf(question, before, chosen)
    },
    complete: () => complete.size,
  }
}

function changeOf(
  question: Pick<Question, 'options'>,
  before: readonly OptionId[],
  after: readonly OptionId[],
): AnswerChange | null {
  const had = new Set(before)
  if (had.size === new Set(after).size && after.every((option) => had.has(option))) return null
  if (judge(question, before) === 'correct') return 'right-to-wrong'
  return judge(question, after) === 'correct' ? 'wrong-to-right' : 'wrong-to-wrong'
}
