import type { Locale } from '../../../core/locale'
import { plainText } from '../../plain-text'
import type { Question } from '../../types'
import { contentWords, wordsOf } from './words'

export type OptionHalf = {
  readonly correct: boolean
  readonly text: string
  readonly words: readonly string[]
  readonly content: ReadonlySet<string>
}

/** A question as someone sees it who reads one language only. */
export type QuestionHalf = {
  readonly id: string
  readonly family: string
  readonly stem: string
  readonly stemContent: ReadonlySet<string>
  readonly options: readonly OptionHalf[]
}

function halfOf({ id, family, stem, options }: Question, locale: Locale): QuestionHalf {
  const words = stem.map((paragraph) => plainText(paragraph[locale])).join(' ')
  return {
    id,
    family,
    stem: words,
    stemContent: contentWords(words, locale),
    options: options.map(({ correct, text }) => {
      const shown = plainText(text[locale])
      return { correct, text: shown, words: wordsOf(shown, locale), content: contentWords(shown, locale) }
    }),
  }
}

/** One language's half of the bank. */
export const halvesOf = (questions: readonly Question[], locale: Locale): QuestionHalf[] =>
  questions.map((question) => halfOf(question, locale))

/** How many options are right. */
export const keysIn = ({ options }: QuestionHalf): number => options.filter(({ correct }) => correct).length
