/**
 * The bank as Moodle GIFT (docs.moodle.org/en/GIFT_format), checked against how Moodle's importer reads it:
 * - `~ = # { } :` and the backslash are escaped by a backslash, a line break in a text is written `\n`
 * - one key: `=key`, `~distractor`; several: every option `~%weight%`, the keys sharing 100 and each wrong option taking away what a key
 *   gives, so that choosing everything earns nothing
 * - weights have five decimals: Moodle accepts a third as 33.33333 and refuses 33.3
 * - `#` begins the feedback of an option, `::…::` the question's name, `[plain]` says that no text is HTML
 * A blank line ends a question.
 */
import { plainText } from '../content/plain-text'
import type { BlueprintDomain, Option, Paired, Question } from '../content/types'
import { type Locale, locales } from '../core/locale'
import type { OnProgress } from './material'

/** One language, or both one under the other. */
export type GiftLanguage = Locale | 'both'

/** The importer's control characters; line breaks become an escape of their own. */
export const escapeGift = (text: string): string =>
  text
    .replace(/\\/g, '\\\\')
    .replace(/[~=#{}:]/g, '\\$&')
    .replace(/\r\n?|\n/g, '\\n')

/** A text that begins with a bracket would be read as naming its format, one with a percent sign as a weight. */
const guarded = (escaped: string): string => (/^[[%]/.test(escaped) ? `[plain]${escaped}` : escaped)

const words = (text: Paired, language: GiftLanguage): string =>
  (language === 'both' ? locales : [language]).map((locale) => plainText(text[locale])).join('\n')

function optionLine({ correct, text, rationale }: Option, keys: number, language: GiftLanguage): string {
  const weight = (100 / keys).toFixed(5).replace(/\.?0+$/, '')
  const mark = keys === 1 ? (correct ? '=' : '~') : `~%${correct ? '' : '-'}${weight}%`
  return `\t${mark}${guarded(escapeGift(words(text, language)))}#${guarded(escapeGift(words(rationale, language)))}`
}

/** One question with its feedback, without the blank line behind it. */
export function giftQuestion({ id, stem, options }: Question, language: GiftLanguage): string {
  const keys = options.filter(({ correct }) => correct).length
  // Both languages: the whole stem in one, then the whole in the other.
  const stems = (language === 'both' ? locales : [language]).map((locale) =>
    stem.map((paragraph) => plainText(paragraph[locale])).join('\n\n'),
  )
  const lines = options.map((option) => optionLine(option, keys, language))
  return [`::${escapeGift(id)}::[plain]${escapeGift(stems.join('\n\n'))}{`, ...lines, '}'].join('\n')
}

/** A slash divides a category from the one within it; two of them are one that does not. */
const category = (name: string): string => `$CATEGORY: ${name.replaceAll('/', '//').replace(/\s+/g, ' ')}`

/**
 * @param domains of the exam, in the order wanted: each becomes a category with its questions
 * @returns the text of the file, UTF-8 without a mark
 */
export function writeGift(
  questions: readonly Question[],
  domains: readonly Pick<BlueprintDomain, 'id' | 'name'>[],
  language: GiftLanguage,
  onProgress: OnProgress = () => undefined,
): string {
  const naming = language === 'both' ? locales : [language]
  const parts = domains.map(({ id, name }, index) => {
    const own = questions.filter(({ domain }) => domain === id)
    onProgress(index / domains.length)
    const title = category(`Warm Cache: ${naming.map((locale) => name[locale]).join(' · ')}`)
    return own.length === 0 ? [] : [title, ...own.map((question) => giftQuestion(question, language))]
  })
  return `${parts.flat().join('\n\n')}\n`
}
