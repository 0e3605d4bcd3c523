import type { Locale } from '../../../core/locale'
import { withoutParticle } from '../../../text/particles'

const WORD = /[\p{L}\p{N}]+(?:[-'’.][\p{L}\p{N}]+)*/gu

/** English words that carry no meaning of their own: sharing them with the stem is no clue. */
const EMPTY = new Set(
  (
    'a an and are as at be been but by can do does each for from had has have if in into is it its no not of off on one ' +
    'only or out over own so than that the their them then there they this to up was were when which while who will with'
  ).split(' '),
)

/**
 * The words of a text in lower case. Korean is split at spaces and signs, and each word loses one particle (lib/text):
 * 클러스터를, 클러스터는 and 클러스터 are one word; verbs keep their endings.
 */
export const wordsOf = (text: string, locale: Locale): string[] =>
  [...text.toLowerCase().matchAll(WORD)].map(([word]) => (locale === 'ko' ? withoutParticle(word) : word))

const singular = (word: string): string => (word.length > 3 && /[^s]s$/.test(word) ? word.slice(0, -1) : word)

/** The words that say what a text is about, each once: English without empty words and plural s, Korean from two letters on. */
export const contentWords = (text: string, locale: Locale): ReadonlySet<string> =>
  new Set(
    wordsOf(text, locale)
      .filter((word) => (locale === 'en' ? !EMPTY.has(word) : word.length > 1 || /\d/.test(word)))
      .map((word) => (locale === 'en' ? singular(word) : word)),
  )

/**
 * How many names a text holds: in English words with a capital that no sentence begins with, or with two capitals (RDS, ElastiCache);
 * in Korean words that begin with two Latin letters.
 */
export function countNames(text: string, locale: Locale): number {
  if (locale === 'ko') return [...text.matchAll(/(?<![A-Za-z0-9-])[A-Za-z]{2}/g)].length
  return [...text.matchAll(WORD)].filter(({ 0: word, index }) => {
    const opens = /(?:^|[.!?:]\s+)$/.test(text.slice(0, index))
    return /[A-Z].*[A-Z]/.test(word) || (!opens && /^[A-Z]/.test(word))
  }).length
}

/** How many digits a text holds. */
export const countDigits = (text: string): number => [...text.matchAll(/\d/g)].length
