import { useTranslations } from 'next-intl'
import { courseIndex } from '@/lib/content/course-index'
import type { Course, Fact } from '@/lib/content/types'
import { localHref } from '@/lib/core/address'
import type { Locale } from '@/lib/core/locale'
import { FirstPictureEnd } from '../navigation/first-picture'
import { Parting, SourceLine, VerdictName } from './fact-details'
import { LedgerFilter } from './ledger-filter'
import { NotesTable } from './notes-table'
import { BothHalves } from './pair'

/**
 * The whole ledger, each fact at its own address: claim, verdict, where exam and today part, source, date. The filters are radios
 * that CSS reads (lists.css), by the place of a topic and the name of a verdict, so that they work without script.
 */
export function FactLedger({ course, locale }: { course: Course; locale: Locale }) {
  const t = useTranslations('reading')
  const topics = course.topics.toSorted((a, b) => a.title[locale].localeCompare(b.title[locale], locale))
  const { facts } = courseIndex(course)
  const verdicts = [...new Set(course.facts.map(({ verdict }) => verdict))]
  return (
    <main className="wrap index ledger" id="main">
      <h1>{t('sourcesTitle')}</h1>
      <p className="lead">{t('sourcesLead')}</p>
      <p>
        <a className="link" href="#notes">
          {t('notesTitle')}
        </a>
      </p>
      <LedgerFilter topics={topics.map(({ title }) => title[locale])} verdicts={verdicts} />
      <FirstPictureEnd />
      <div className="topics">
        {topics.map((topic) => (
          <section key={topic.id}>
            <h2>
              {topic.title[locale]} <small>{t('facts', { count: topic.facts.length })}</small>
            </h2>
            <ol className="rows">
              {topic.facts.map((id) => {
                const fact = facts.get(id)
                return fact && <Entry key={id} fact={fact} course={course} locale={locale} />
              })}
            </ol>
          </section>
        ))}
      </div>
      <NotesTable facts={course.facts.filter(({ note }) => note !== null)} locale={locale} />
    </main>
  )
}

function Entry({ fact, course, locale }: { fact: Fact; course: Course; locale: Locale }) {
  const lesson = courseIndex(course).citing.get(fact.id)
  return (
    <li id={fact.id} className="entry" data-verdict={fact.verdict}>
      <p className="eyebrow">
        <span>
          <i className="seed none" data-fact={fact.id} aria-hidden="true" /> <VerdictName verdict={fact.verdict} />
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
}
