import { useTranslations } from 'next-intl'
import type { Course } from '@/lib/content/types'
import { localHref } from '@/lib/core/address'
import type { Locale } from '@/lib/core/locale'
import { Parting, SourceLine, VerdictName } from './fact-details'
import { BothHalves } from './pair'

/** The whole ledger, each fact at its own address: claim, verdict, where exam and today part, source, date. */
export function FactLedger({ course, locale }: { course: Course; locale: Locale }) {
  const t = useTranslations('reading')
  return (
    <main className="wrap index ledger" id="main">
      <h1>{t('sourcesTitle')}</h1>
      <p className="lead">{t('sourcesLead')}</p>
      <ol className="rows">
        {course.facts.map((fact) => {
          const lesson = course.lessons.find(({ facts }) => facts.includes(fact.id))
          return (
            <li key={fact.id} id={fact.id} className="entry">
              <p className="eyebrow">
                <span>
                  <i className="seed none" data-fact={fact.id} aria-hidden="true" />{' '}
                  <VerdictName verdict={fact.verdict} />
                </span>
                <code>{fact.id}</code>
              </p>
              <div className="claim">
                <BothHalves text={fact.claim} locale={locale} />
              </div>
              <Parting fact={fact} locale={locale} withNote />
              <SourceLine fact={fact} locale={locale} />
              {lesson && (
                <a className="link" href={localHref(locale, `/lessons/${lesson.id}#${fact.id}`)}>
                  {lesson.title[locale]}
                </a>
              )}
            </li>
          )
        })}
      </ol>
    </main>
  )
}
