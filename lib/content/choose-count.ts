import type { Question } from './types'

/** How many options a learner has to choose: derived from the keys, never written in a stem. */
export const chooseCount = (question: Pick<Question, 'options'>): number =>
  question.options.filter((option) => option.correct).length

/** Whether more than one option is right. */
export const isMultiple = (question: Pick<Question, 'options'>): boolean => chooseCount(question) > 1
