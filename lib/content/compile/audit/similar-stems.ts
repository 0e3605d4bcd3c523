import type { Locale } from '../../../core/locale'
import type { Bounds } from './bounds'
import type { QuestionHalf } from './half'
import { gramsOf } from './overlap'
import { judge, type Row } from './row'

type Alike = { readonly ids: readonly [string, string]; readonly similarity: number }

/** Words in English; in Korean, where a word has many endings, letters with single spaces between words. */
const partsOf = (stem: string, locale: Locale): string[] =>
  locale === 'en'
    ? (stem.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
    : [
        ...stem
          .toLowerCase()
          .replace(/[^\p{L}\p{N}]+/gu, ' ')
          .trim(),
      ]

/**
 * Stems of different families that share too many 5-grams: |A ∩ B| ÷ |A ∪ B| over word 5-grams in English, letter 5-grams in
 * Korean. Only pairs that share a gram are ever looked at.
 */
export function alikeStems(
  halves: readonly QuestionHalf[],
  locale: Locale,
  { gram, similarity }: Bounds['stems'],
): Alike[] {
  const grams = halves.map(({ stem }) => gramsOf(partsOf(stem, locale), gram))
  const holders = new Map<string, number[]>()
  const found: Alike[] = []
  for (const [at, own] of grams.entries()) {
    const shared = new Map<number, number>()
    for (const one of own) {
      const others = holders.get(one) ?? []
      for (const other of others) shared.set(other, (shared.get(other) ?? 0) + 1)
      holders.set(one, [...others, at])
    }
    for (const [other, count] of shared) {
      const [first, second] = [halves[other], halves[at]]
      if (first === undefined || second === undefined || first.family === second.family) continue
      const value = count / (own.size + (grams[other]?.size ?? 0) - count)
      if (value >= similarity) found.push({ ids: [first.id, second.id], similarity: value })
    }
  }
  return found.sort((a, b) => b.similarity - a.similarity)
}

/** Two questions that differ by a few words are one question: they belong into one family, or one is rewritten. */
export function similarStems(halves: readonly QuestionHalf[], locale: Locale, bounds: Bounds): Row {
  const found = alikeStems(halves, locale, bounds.stems)
  return {
    check: 'stems',
    subject: '',
    language: locale,
    measured: `${found.length} found`,
    bound: `none ≥ ${bounds.stems.similarity}`,
    verdict: judge(found.length > 0, true),
    details: found.map(({ ids, similarity }) => `${ids.join(' ~ ')} ${similarity.toFixed(2)}`),
  }
}
