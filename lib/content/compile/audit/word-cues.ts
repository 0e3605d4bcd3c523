import type { Locale } from '../../../core/locale'
import type { Bounds } from './bounds'
import { countFeatures, crossValidatedAuc, featuresOf } from './classifier'
import type { QuestionHalf } from './half'
import { judge, type Row } from './row'

const SHOWN = 12
/** What one or two questions repeat tells an author nothing. */
const LEAST_FAMILIES = 4

/**
 * The words that are on one side more often than chance: ordered by (k − nπ) ÷ √(nπ(1 − π)) for a word in n options, k of them keys,
 * where π is the share of keys among all options. Only words that several families use are listed.
 */
function tellingWords(halves: readonly QuestionHalf[]): string[] {
  const families = new Map<string, Set<string>>()
  for (const { family, options } of halves)
    for (const feature of options.flatMap((option) => [...featuresOf(option)]))
      families.set(feature, (families.get(feature) ?? new Set()).add(family))
  const { features, all } = countFeatures(halves)
  const share = all.keys / (all.keys + all.distractors)
  const common = [...features]
    .filter(([feature]) => (families.get(feature)?.size ?? 0) >= LEAST_FAMILIES)
    .map(([feature, { keys, distractors }]) => {
      const n = keys + distractors
      const words = `${feature} (${keys} of ${n})`
      return { words, surprise: (keys - n * share) / Math.sqrt(n * share * (1 - share)) }
    })
    .sort((a, b) => b.surprise - a.surprise || (a.words < b.words ? -1 : 1))
    .map(({ words }) => words)
  return [
    `in keys too often: ${common.slice(0, SHOWN).join(', ')}`,
    `too seldom: ${common.slice(-SHOWN).reverse().join(', ')}`,
  ]
}

/** Where words alone tell keys from distractors, the bank teaches its own style. */
export function wordCues(halves: readonly QuestionHalf[], locale: Locale, bounds: Bounds, enough: boolean): Row {
  const { folds, prior, auc } = bounds.cues
  const measured = crossValidatedAuc(halves, folds, prior)
  return {
    check: 'cues',
    subject: '',
    language: locale,
    measured: `AUC ${measured.toFixed(3)}`,
    bound: `≤ ${auc}`,
    verdict: judge(measured > auc, enough),
    details: measured > auc ? tellingWords(halves) : [],
  }
}
