import type { Locale } from '../../../core/locale'
import type { Bounds } from './bounds'
import { type Guesser, guessers } from './guessers'
import { keysIn, type QuestionHalf } from './half'
import { judge, percent, type Row } from './row'

/** n over k. */
export const combinations = (n: number, k: number): number =>
  Array.from({ length: k }, (_, at) => (n - at) / (at + 1)).reduce((product, factor) => product * factor, 1)

/**
 * The probability that a guesser takes exactly the k keys of a question when it takes the k options with the highest scores and
 * draws among those that tie at the edge: with s options certain and t tied for the k − s places left it is 1 ÷ C(t, k − s),
 * or 0 when a certain option is wrong or a key is out of reach. One key tied with t − 1 others: 1 ÷ t.
 */
export function hitProbability(scores: readonly number[], correct: readonly boolean[]): number {
  const keys = correct.filter(Boolean).length
  const edge = [...scores].sort((a, b) => b - a)[keys - 1]
  if (edge === undefined) return 0
  let certain = 0
  let tied = 0
  for (const [at, score] of scores.entries()) {
    if (score > edge && correct[at] !== true) return 0
    if (score < edge && correct[at] === true) return 0
    if (score > edge) certain++
    if (score === edge) tied++
  }
  return 1 / combinations(tied, keys - certain)
}

/** What blind choice hits: 1 ÷ C(n, k) for k keys among n options. */
const chanceOf = (question: QuestionHalf): number => 1 / combinations(question.options.length, keysIn(question))

export type Guessed = { readonly rate: number; readonly chance: number; readonly error: number }

/**
 * How a guesser fares: mean hit probability, mean chance, and the sampling error z · √(Σ pᵢ(1 − pᵢ)) ÷ n, where pᵢ is the chance
 * of question i; with equal chances this is z · √(p(1 − p) ÷ n).
 */
export function guess(guesser: Guesser, questions: readonly QuestionHalf[], locale: Locale, z: number): Guessed {
  const n = Math.max(1, questions.length)
  let hits = 0
  let chance = 0
  let variance = 0
  for (const question of questions) {
    const scores = question.options.map((option) => guesser.score(option, question, locale))
    const p = chanceOf(question)
    hits += hitProbability(
      scores,
      question.options.map(({ correct }) => correct),
    )
    chance += p
    variance += p * (1 - p)
  }
  return { rate: hits / n, chance: chance / n, error: (z * Math.sqrt(variance)) / n }
}

/** A habit that beats chance by more than the margin and the sampling error has found a clue. */
export function guessing(halves: readonly QuestionHalf[], locale: Locale, bounds: Bounds, enough: boolean): Row[] {
  const { margin, z } = bounds.guessing
  return guessers.map((guesser) => {
    const { rate, chance, error } = guess(guesser, halves, locale, z)
    return {
      check: 'guessing',
      subject: guesser.name,
      language: locale,
      measured: percent(rate),
      bound: `≤ ${percent(chance)} + ${percent(margin)} + ${percent(error)}`,
      verdict: judge(rate - chance > margin + error, enough),
      details: [],
    }
  })
}
