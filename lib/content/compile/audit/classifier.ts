import { hash53 } from '../../../core/hash'
import type { OptionHalf, QuestionHalf } from './half'
import { gramsOf } from './overlap'

/** Words and pairs of neighbouring words of an option, each once. */
export const featuresOf = ({ words }: OptionHalf): ReadonlySet<string> => new Set([...words, ...gramsOf(words, 2)])

/** How many keys and distractors hold a feature, and how many there are. */
type Count = { keys: number; distractors: number }
type Weights = ReadonlyMap<string, number>

/** Counts every feature of the options, and the options themselves. */
export function countFeatures(questions: readonly QuestionHalf[]): {
  readonly features: ReadonlyMap<string, Count>
  readonly all: Count
} {
  const features = new Map<string, Count>()
  const all: Count = { keys: 0, distractors: 0 }
  for (const option of questions.flatMap(({ options }) => options)) {
    const side = option.correct ? 'keys' : 'distractors'
    all[side]++
    for (const feature of featuresOf(option)) {
      const count = features.get(feature) ?? { keys: 0, distractors: 0 }
      count[side]++
      features.set(feature, count)
    }
  }
  return { features, all }
}

/**
 * Naive Bayes on option texts: a feature found in k of K keys and d of D distractors weighs
 * log((k + a·K ÷ n) ÷ (d + a·D ÷ n)) − log(K ÷ D) with n = K + D and the prior a, so that what was never seen weighs nothing
 * and long options gain nothing by their length. The score of an option is the sum over its features.
 */
export function train(questions: readonly QuestionHalf[], prior: number): Weights {
  const {
    features,
    all: { keys, distractors },
  } = countFeatures(questions)
  if (keys === 0 || distractors === 0) return new Map()
  const n = keys + distractors
  const weight = (count: Count): number =>
    Math.log((count.keys + (prior * keys) / n) / (count.distractors + (prior * distractors) / n)) -
    Math.log(keys / distractors)
  return new Map([...features].map(([feature, count]) => [feature, weight(count)]))
}

export const scoreOf = (option: OptionHalf, weights: Weights): number =>
  [...featuresOf(option)].reduce((sum, feature) => sum + (weights.get(feature) ?? 0), 0)

/** Families in an order of their own, dealt to the folds in turn: no chance, and no question helps to judge its own family. */
function foldsOf(questions: readonly QuestionHalf[], folds: number): Map<string, number> {
  const families = [...new Set(questions.map(({ family }) => family))]
  const order = families.sort((a, b) => hash53(a) - hash53(b))
  return new Map(order.map((family, at) => [family, at % folds]))
}

/**
 * How well option texts alone tell keys from distractors: the share of pairs of a key and a distractor of the same question in which
 * the key scores higher, a tie counting half (the AUC within questions; a guesser compares options of one question).
 * Each fold of families is scored with the weights of the others.
 */
export function crossValidatedAuc(questions: readonly QuestionHalf[], folds: number, prior: number): number {
  const foldOf = foldsOf(questions, folds)
  let [won, pairs] = [0, 0]
  for (let fold = 0; fold < folds; fold++) {
    const held = questions.filter(({ family }) => foldOf.get(family) === fold)
    if (held.length === 0) continue
    const weights = train(
      questions.filter(({ family }) => foldOf.get(family) !== fold),
      prior,
    )
    for (const { options } of held) {
      const scored = options.map((option) => ({ correct: option.correct, score: scoreOf(option, weights) }))
      for (const key of scored.filter(({ correct }) => correct))
        for (const other of scored.filter(({ correct }) => !correct)) {
          won += key.score > other.score ? 1 : key.score === other.score ? 0.5 : 0
          pairs++
        }
    }
  }
  return pairs === 0 ? 0.5 : won / pairs
}
