import type { ConfusedPair, PairSide, Question, QuestionId } from '../types'
import { pairsSchema } from './schemas'
import type { Scope } from './scope'
import { readYaml } from './yaml'
import { plainPair } from './yaml-pairs'

/** The file that lists confused pairs; a course may do without. */
export const PAIRS_FILE = 'pairs.yml'

/** With fewer questions a drill of one pair repeats itself before it has taught anything. */
const LEAST_QUESTIONS = 10

/** Whether a question asks for a fact of this side, or offers a misunderstanding of one. */
const touches = ({ facts, options }: Question, side: PairSide): boolean =>
  facts.some((fact) => side.facts.includes(fact)) ||
  options.some(({ fact }) => fact !== null && side.facts.includes(fact))

/** The questions that make a learner tell the two sides apart. */
export const questionsOf = (sides: ConfusedPair['sides'], questions: readonly Question[]): readonly QuestionId[] =>
  questions.filter((question) => sides.every((side) => touches(question, side))).map(({ id }) => id)

/** Reads pairs.yml and finds each pair's questions. */
export function readPairs(text: string, questions: readonly Question[], scope: Scope): ConfusedPair[] {
  const source = readYaml(text, 1, pairsSchema, scope)
  if (source === null) return []
  return source.value.map(({ id, name, sides, difference }, index) => {
    const line = (...path: readonly PropertyKey[]): number => source.lineOf(index, ...path)
    const [first, second] = sides
    scope.define('pair', id, line('id'))
    scope.refer('fact', difference, line('difference'))
    sides.forEach(({ term, facts }, side) => {
      scope.refer('term', term, line('sides', side, 'term'))
      facts.forEach((fact, at) => void scope.refer('fact', fact, line('sides', side, 'facts', at)))
    })
    if (first.term === second.term) scope.report('pair-sides-alike', line('sides', 1, 'term'), second.term)
    second.facts.forEach((fact, at) => {
      if (first.facts.includes(fact) && fact !== difference)
        scope.report('fact-on-both-sides', line('sides', 1, 'facts', at), fact)
    })
    if (!sides.some(({ facts }) => facts.includes(difference)))
      scope.report('difference-outside-pair', line('difference'), difference, { id: difference })
    const found = questionsOf(sides, questions)
    if (found.length < LEAST_QUESTIONS)
      scope.report('pair-with-few-questions', line('id'), `${id}: ${found.length}`, { least: LEAST_QUESTIONS })
    return { id, name: plainPair(name, source, [index, 'name'], scope), sides, difference, questions: found }
  })
}
