import type { Locale } from '../../../core/locale'
import type { Bounds } from './bounds'
import type { OptionHalf, QuestionHalf } from './half'
import { judge, percent, type Row } from './row'

/** English words whole, Korean ones as the beginning of a word, because endings follow: 절대, 절대로. */
const finder = (words: readonly string[], locale: Locale): RegExp =>
  locale === 'en'
    ? new RegExp(`(?<![\\p{L}\\p{N}-])(?:${words.join('|')})(?![\\p{L}\\p{N}-])`, 'gu')
    : new RegExp(`(?<!\\p{L})(?:${words.join('|')})`, 'gu')

/** A capital at the beginning says nothing; one further on makes a name: "a term with All Upfront payment". */
const uncapped = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)

/** Share of options that hold a word, with half an option added to each side so that none is a number, too. */
const smoothed = (found: number, all: number): number => (found + 0.5) / (all + 1)

/**
 * Absolute words in distractors give them away. Compared are the shares of options that hold one:
 * ((d + ½) ÷ (D + 1)) ÷ ((k + ½) ÷ (K + 1)).
 */
export function absoluteWords(halves: readonly QuestionHalf[], locale: Locale, bounds: Bounds, enough: boolean): Row {
  const pattern = finder(bounds.absolutes[locale], locale)
  const found = (option: OptionHalf): string[] => [...uncapped(option.text).matchAll(pattern)].map(([word]) => word)
  const sides = { keys: { all: 0, holding: 0 }, distractors: { all: 0, holding: 0 } }
  const places: string[] = []
  for (const { id, options } of halves)
    for (const option of options) {
      const side = option.correct ? sides.keys : sides.distractors
      const words = found(option)
      side.all++
      if (words.length === 0) continue
      side.holding++
      if (!option.correct) places.push(`${id}: ${words.join(', ')} in "${option.text}"`)
    }
  const { keys, distractors } = sides
  const ratio = smoothed(distractors.holding, distractors.all) / smoothed(keys.holding, keys.all)
  const share = ({ all, holding }: typeof keys): string => percent(holding / Math.max(1, all))
  const broken = ratio > bounds.absolutes.ratio
  return {
    check: 'absolutes',
    subject: '',
    language: locale,
    measured: `${ratio.toFixed(2)} (distractors ${share(distractors)}, keys ${share(keys)})`,
    bound: `≤ ${bounds.absolutes.ratio}`,
    verdict: judge(broken, enough),
    details: broken ? places : [],
  }
}
