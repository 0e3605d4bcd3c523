import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { TermMarks } from '@/lib/content/term-marks'
import type { FactId, Paired } from '@/lib/content/types'
import { type Locale, otherLocale } from '@/lib/core/locale'
import { citesOf } from './cites'
import { FactSeed } from './fact-seed'
import { RichText } from './rich-text'
import { TermWords } from './term-words'

/** What words open beside the facts: the definitions of terms. */
type Terms = { readonly terms?: TermMarks }

type HalfProps = Terms & {
  readonly text: Paired
  readonly locale: Locale
  readonly facts: readonly FactId[]
  readonly numbers: FactNumbers
}

/** Each fact's place in its lesson, counted from 1: the number its seed is announced by. */
export type FactNumbers = ReadonlyMap<FactId, number>

/** One half with its seeds. A half that cites nothing itself ends with the seeds of the whole block. */
function HalfText({ text, locale, facts, numbers, terms }: HalfProps) {
  const seed = (fact: FactId) => <FactSeed fact={fact} number={numbers.get(fact) ?? 0} />
  const own = citesOf(text[locale])
  const marks = terms?.get(text[locale])
  return (
    <>
      <RichText
        rich={text[locale]}
        cite={seed}
        {...(marks ? { words: (run: string, at: number) => <TermWords text={run} at={at} marks={marks} /> } : {})}
      />
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

type PairProps = Terms & {
  readonly text: Paired
  readonly facts: readonly FactId[]
  readonly locale: Locale
  readonly numbers: FactNumbers
  readonly as?: 'div' | 'li'
  readonly children?: ReactNode
}

/** A paragraph in both languages: the page's language first. Which halves show is the reader's switch, in CSS. */
export function Pair({ text, facts, locale, numbers, terms, as: Element = 'div', children }: PairProps) {
  const other = otherLocale(locale)
  const half = { text, facts, numbers, ...(terms ? { terms } : {}) }
  return (
    <Element className="pair">
      <p lang={locale}>
        <HalfText {...half} locale={locale} />
      </p>
      <p lang={other} className="second">
        <HalfText {...half} locale={other} />
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
