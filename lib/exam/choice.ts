import type { OptionId, Question, QuestionId } from '../content/types'
import { err, ok, type Result } from '../core/result'
import type { Answers } from './form'

/** How many options of a question are right: the number the candidate is told to choose. */
export const numberToChoose = (question: Pick<Question, 'options'>): number =>
  question.options.filter((option) => option.correct).length

/** All places are taken; one choice must be taken back first. */
export type ChoiceFull = { readonly kind: 'full'; readonly choose: number }

/**
 * What is chosen after the candidate acts on an option. Where one is to be chosen, another replaces it and the same again changes
 * nothing, as with radio buttons; where several are, an option is added or taken back, and none is added beyond the number.
 * @param chosen what is chosen now, in the order of choosing
 * @param choose how many are to be chosen
 */
export function chooseOption(
  chosen: readonly OptionId[],
  option: OptionId,
  choose: number,
): Result<readonly OptionId[], ChoiceFull> {
  if (choose === 1) return ok([option])
  if (chosen.includes(option)) return ok(chosen.filter((one) => one !== option))
  return chosen.length < choose ? ok([...chosen, option]) : err({ kind: 'full', choose })
}

/** A question on the map: nothing chosen, fewer than asked for, or all. */
export type AnswerState = 'open' | 'incomplete' | 'answered'

export const answerState = (chosen: readonly OptionId[] | undefined, choose: number): AnswerState =>
  chosen === undefined || chosen.length === 0 ? 'open' : chosen.length < choose ? 'incomplete' : 'answered'

/** What the end review counts; `answered + incomplete + open` is the length of the paper. */
export type Counts = Readonly<Record<AnswerState | 'flagged', number>>

/** @param questions the paper, each with the number to choose */
export function countAnswers(
  questions: readonly { readonly id: QuestionId; readonly choose: number }[],
  attempt: { readonly answers: Answers; readonly flags: readonly QuestionId[] },
): Counts {
  const counts = { open: 0, incomplete: 0, answered: 0, flagged: 0 }
  for (const { id, choose } of questions) {
    counts[answerState(attempt.answers[id], choose)]++
    if (attempt.flags.includes(id)) counts.flagged++
  }
  return counts
}
