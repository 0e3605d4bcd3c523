import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { FactId, Paired } from '@/lib/content/types'
import { type Locale, otherLocale } from '@/lib/core/locale'
import { citesOf } from './cites'
import { FactSeed } from './fact-seed'
import { RichText } from './rich-text'

type HalfProps = {
  readonly text: Paired
  readonly locale: Locale
  readonly facts: readonly FactId[]
  readonly numbers: FactNumbers
}

/** Each fact's place in its lesson, counted from 1: the number its seed is announced by. */
export type FactNumbers = ReadonlyMap<FactId, number>

/** One half with its seeds. A half that cites nothing itself ends with the seeds of the whole block. */
function HalfText({ text, locale, facts, numbers }: HalfProps) {
  const seed = (fact: FactId) => <FactSeed fact={fact} number={numbers.get(fact) ?? 0} />
  const own = citesOf(text[locale])
  return (
    <>
      <RichText rich={text[locale]} cite={seed} />
      {own.length === 0 && facts.map((fact) => <FactSeed key={fact} fact={fact} number={numbers.get(fact) ?? 0} />)}
    </>
  )
}

/** The key that opens a paragraph's other half in place. A checkbox, so that it works without script. */
export function Reveal() {
  const t = useTranslations('reading')
  return (
    <label className="reveal">
      <input type="checkbox" className="vh" aria-label={t('reveal')} autoComplete="off" />
      <i aria-hidden="true" />
    </label>
  )
}

type PairProps = {
  readonly text: Paired
  readonly facts: readonly FactId[]
  readonly locale: Locale
  readonly numbers: FactNumbers
  readonly as?: 'div' | 'li'
  readonly children?: ReactNode
}

/** A paragraph in both languages: the page's language first. Which halves show is the reader's switch, in CSS. */
export function Pair({ text, facts, locale, numbers, as: Element = 'div', children }: PairProps) {
  const other = otherLocale(locale)
  return (
    <Element className="pair">
      <p lang={locale}>
        <HalfText text={text} locale={locale} facts={facts} numbers={numbers} />
      </p>
      <p lang={other} className="second">
        <HalfText text={text} locale={other} facts={facts} numbers={numbers} />
      </p>
      <Reveal />
      {children}
    </Element>
  )
}

/** A word or two in both languages, in a row of interface or a cell. */
export function BothHalves({ text, locale }: { text: Paired; locale: Locale }) {
  const other = otherLocale(locale)
  return (
    <>
      <span lang={locale}>
        <RichText rich={text[locale]} />
      </span>
      <span lang={other} className="second">
        <RichText rich={text[other]} />
      </span>
    </>
  )
}
