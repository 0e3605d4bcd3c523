/** Questions: the last answer given to each, and how often it has been answered. */
import type { QuestionId } from '../../content/types'
import type { Draft } from '../draft'
import type { LearningEvent } from '../events'
import type { AnswerProgress } from '../state'

export function countAnswer(draft: Draft, question: QuestionId, answer: Omit<AnswerProgress, 'times'>): void {
  const times = (draft.answers.get(question)?.times ?? 0) + 1
  draft.answers.set(question, { ...answer, times })
}

export function applyToQuestions(draft: Draft, event: LearningEvent & { readonly kind: 'question-answered' }): void {
  // An answer within an attempt counts when the attempt is submitted (attempts.ts); counted here too it would count twice.
  if (event.where === 'form' && event.attempt !== undefined) return
  countAnswer(draft, event.question, { chosen: event.chosen, revision: event.revision, at: event.at })
}
