/** Questions: the last answer given to each, how often it has been answered, and what was ever chosen. */
import type { OptionId, QuestionId } from '../../content/types'
import type { Draft } from '../draft'
import type { LearningEvent } from '../events'
import type { AnswerProgress } from '../state'

/** @param by the id of the event that makes it count */
export function countAnswer(
  draft: Draft,
  question: QuestionId,
  answer: Omit<AnswerProgress, 'times' | 'picked'>,
  by: string,
): void {
  const before = draft.answers.get(question)
  const picked: Record<OptionId, string> = { ...before?.picked }
  for (const option of answer.chosen) picked[option] = by
  draft.answers.set(question, { ...answer, times: (before?.times ?? 0) + 1, picked })
}

export function applyToQuestions(draft: Draft, event: LearningEvent & { readonly kind: 'question-answered' }): void {
  // An answer within an attempt counts when the attempt is submitted (attempts.ts); counted here too it would count twice.
  if (event.where === 'form' && event.attempt !== undefined) return
  countAnswer(draft, event.question, { chosen: event.chosen, revision: event.revision, at: event.at }, event.id)
}
