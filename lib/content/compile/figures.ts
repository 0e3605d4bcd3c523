import { numberTokens } from '../../text/numbers'

const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December'
const MONTH_NAMES = MONTHS.split('|')
/** A month beside a day or a year is a figure in Korean: `November 2026` is `2026년 11월`. */
const DATED_MONTH = new RegExp(`\\b(${MONTHS})(?=,? \\d)|(?<=\\d )(${MONTHS})\\b`, 'g')

const SCALES: Readonly<Record<string, number>> = {
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  천: 1e3,
  만: 1e4,
  십만: 1e5,
  백만: 1e6,
  천만: 1e7,
  억: 1e8,
  조: 1e12,
}
const SCALED = /(\d[\d,]*(?:\.\d+)?) ?(thousand|million|billion|trillion|십만|백만|천만|천|만|억|조)/g

const withMonths = (text: string): string => text.replace(DATED_MONTH, (name) => String(MONTH_NAMES.indexOf(name) + 1))

const withScales = (text: string): string =>
  text.replace(SCALED, (_, digits: string, scale: string) =>
    String(Math.round(Number(digits.replaceAll(',', '')) * (SCALES[scale] ?? 1) * 100) / 100),
  )

/** Digits behind a Latin letter belong to a name: `r6gd`, `S3`, `IPv4`, `EC2`. */
const isFigure = (text: string, index: number): boolean => !/[A-Za-z_]/.test(text[index - 1] ?? '')

const figuresIn = (text: string): string[] =>
  numberTokens(text)
    .filter(({ index }) => isFigure(text, index))
    .map(({ digits }) => digits)
    .sort()

/** The figures of a text, thousands separators removed, sorted so that two languages can differ in order. */
export const figuresOf = (text: string): string[] => figuresIn(withMonths(text))

const same = (en: string, ko: string): boolean => figuresOf(en).join(' ') === figuresOf(ko).join(' ')

/** The words of one half, once without and once with what stands in code. */
export type Reading = { readonly prose: string; readonly full: string }

/**
 * Whether two halves give the same figures. They agree when any honest reading of them does: without code, with code
 * (a port may be `6379` in one and 6379 in the other), or with number words (`1 million`, `100만`). The scales
 * come last because 6379만 may also say "only 6379".
 */
export const figuresAgree = (en: Reading, ko: Reading): boolean =>
  same(en.prose, ko.prose) || same(en.full, ko.full) || same(withScales(en.prose), withScales(ko.prose))
