/** The files one can take along, in the order they are offered, and what there is to choose of each. */
import type { Locale } from '@/lib/core/locale'
import type { GiftLanguage } from '@/lib/interchange/gift'

export const FORMATS = ['anki', 'cards', 'reviews', 'exams', 'questions'] as const
export type Format = (typeof FORMATS)[number]

export type Choices = {
  /** The language shown first. */
  readonly anki: Locale
  readonly cards: 'csv' | 'tsv'
  /** What a line is: a sitting or an answer. */
  readonly exams: 'attempts' | 'answers'
  readonly questions: GiftLanguage
}

/** In the language of the page, and in the commonest form. */
export const firstChoices = (locale: Locale): Choices => ({
  anki: locale,
  cards: 'csv',
  exams: 'attempts',
  questions: locale,
})
