/** The two languages of the course. Every page exists in both. */
export const locales = ['ko', 'en'] as const
export type Locale = (typeof locales)[number]
export const defaultLocale: Locale = 'ko'

/** The same thing in both languages. */
export type Bilingual<T = string> = { readonly [L in Locale]: T }

export const isLocale = (value: unknown): value is Locale => value === 'ko' || value === 'en'

/** Guards a text in both languages, neither of them empty. */
export const isBilingual = (value: unknown): value is Bilingual =>
  typeof value === 'object' &&
  value !== null &&
  'ko' in value &&
  'en' in value &&
  [value.ko, value.en].every((half) => typeof half === 'string' && half.trim() !== '')

export const otherLocale = (locale: Locale): Locale => (locale === 'ko' ? 'en' : 'ko')

/** Applies a function to each half. */
export const mapHalves = <A, B>(pair: Bilingual<A>, change: (half: A, locale: Locale) => B): Bilingual<B> => ({
  ko: change(pair.ko, 'ko'),
  en: change(pair.en, 'en'),
})
