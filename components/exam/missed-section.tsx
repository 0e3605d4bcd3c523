import { useTranslations } from 'next-intl'
import type { Locale } from '@/lib/core/locale'
import { MissedFacts } from './missed-facts'
import type { FactBook, ReportModel } from './report-model'
import type { LessonBook } from './use-lesson-book'
import type { Resource } from './use-resource'

type MissedSectionProps = {
  readonly missed: ReportModel['missed']
  readonly book: Resource<FactBook>
  readonly facts: FactBook
  readonly lessons: LessonBook
  readonly locale: Locale
  readonly language: Locale
}

/** The facts that go to the head of the review queue. */
export function MissedSection({ missed, book, facts, lessons, locale, language }: MissedSectionProps) {
  const t = useTranslations('exam')
  const report = useTranslations('report')
  const status = useTranslations('status')
  if (missed.length === 0) return null
  return (
    <section className="rec" id="facts">
      <h2>{t('missedTitle')}</h2>
      <p className="lead">
        {t('missedLead')} {report('queueFirst')}
      </p>
      {book.failed && (
        <p className="aside15" role="alert">
          {t('factsFailed')}{' '}
          <button type="button" className="link" onClick={book.retry}>
            {status('retry')}
          </button>
        </p>
      )}
      <MissedFacts missed={missed} book={facts} lessons={lessons} locale={locale} language={language} />
    </section>
  )
}
