import { useTranslations } from 'next-intl'
import { VerdictName } from '@/components/prose/fact-details'
import { RichText } from '@/components/prose/rich-text'
import type { Fact } from '@/lib/content/types'
import { localHref } from '@/lib/core/address'
import type { Locale } from '@/lib/core/locale'
import { monthName } from '@/lib/i18n/format'
import { PartingRows } from './parting-rows'
import type { LessonBook } from './use-lesson-book'

type FactLinksProps = { readonly fact: Fact['id']; readonly lessons: LessonBook; readonly locale: Locale }

/** To where a fact comes from, and to the sentence of the lesson that states it. */
export function FactLinks({ fact, lessons, locale }: FactLinksProps) {
  const t = useTranslations('report')
  const words = useTranslations('exam')
  const lesson = lessons.get(fact)
  return (
    <>
      <a className="link quiet" href={localHref(locale, `/sources#${fact}`)}>
        {words('toSource')}
      </a>
      {lesson && (
        <a className="link" href={localHref(locale, `/lessons/${lesson}#${fact}`)}>
          {t('toLesson')}
        </a>
      )}
    </>
  )
}

type AnswerFactsProps = {
  readonly facts: readonly Fact[]
  readonly lessons: LessonBook
  readonly locale: Locale
  readonly language: Locale
}

/** The facts a question stands on: claim, verdict, exam and today where they part, and where to read on. */
export function AnswerFacts({ facts, lessons, locale, language }: AnswerFactsProps) {
  const t = useTranslations('report')
  const words = useTranslations('reading')
  if (facts.length === 0) return null
  return (
    <div className="qfacts">
      <h4>{t('factsTitle')}</h4>
      <ul>
        {facts.map((fact) => (
          <li key={fact.id}>
            <p className="claim" lang={language}>
              <RichText rich={fact.claim[language]} />
            </p>
            <PartingRows fact={fact} language={language} />
            <p className="from">
              <span>
                <VerdictName verdict={fact.verdict} /> · {words('checked', { date: monthName(fact.checked, locale) })}
              </span>
              <FactLinks fact={fact.id} lessons={lessons} locale={locale} />
            </p>
          </li>
        ))}
      </ul>
    </div>
  )
}
