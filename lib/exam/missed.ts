import type { FactId, Question } from '../content/types'
import type { QuestionScore } from './score'

/**
 * The facts a paper calls back: for a wrong answer those behind the wrong options that were chosen, for an open one the
 * question's own. A wrong answer with no fact behind it (too few chosen, none of them wrong) calls back the question's own.
 * Unscored questions teach as well as scored ones. Each fact once, in the order of the paper.
 */
export function missedFacts(questions: readonly QuestionScore[], paper: readonly Question[]): FactId[] {
  const texts = new Map(paper.map((question) => [question.id, question]))
  const facts = questions.flatMap((answered): readonly FactId[] => {
    const question = texts.get(answered.question)
    if (question === undefined || answered.outcome === 'correct') return []
    const behind = question.options.flatMap(({ id, correct, fact }) =>
      !correct && fact !== null && answered.chosen.includes(id) ? [fact] : [],
    )
    return behind.length > 0 ? behind : question.facts
  })
  return [...new Set(facts)]
}
