/** Questions: the last answer given to each, how often it has been answered, and what was ever chosen. */
import type { OptionId, QuestionId } from '../../content/types'
import type { Draft } from '../draft'
import type { AnswerPlace, LearningEvent } from '../events'
import type { AnswerProgress } from '../state'

type Answered = Pick<AnswerProgress, 'chosen' | 'revision' | 'at' | 'correct'> & { readonly where: AnswerPlace }

/** @param by the id of the event that makes it count */
export function countAnswer(draft: Draft, question: QuestionId, answered: Answered, by: string): void {
  const { where, ...answer } = answered
  const before = draft.answers.get(question)
  const picked: Record<OptionId, string> = { ...before?.picked }
  for (const option of answer.chosen) picked[option] = by
  draft.answers.set(question, {
    ...answer,
    times: (before?.times ?? 0) + (answer.chosen.length === 0 ? 0 : 1),
    first: before?.first ?? { at: answer.at, where, correct: answer.correct },
    picked,
  })
}

export function applyToQuestions(draft: Draft, event: LearningEvent & { readonly kind: 'question-answered' }): void {
  // An answer within an exam counts when it is submitted (attempts.ts); counted here too it would count twice.
  if (event.where === 'form' && event.attempt !== undefined) return
  const { question, chosen, revision, at, where, correct = null, id } = event
  countAnswer(draft, question, { chosen, revision, at, correct, where }, id)
}
