import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { KeepingNote } from '@/components/progress/keeping-note'
import type { Blueprint } from '@/lib/content/types'
import { type Locale, otherLocale } from '@/lib/core/locale'
import { dayAndTime } from '@/lib/i18n/format'
import type { AttemptProgress } from '@/lib/progress/state'
import { AnswerSheet } from './answer-sheet'
import { DomainTable } from './domain-table'
import { ItemLanguageKey } from './language-key'
import { MissedFacts } from './missed-facts'
import { ReportAction } from './report-action'
import { ReportEstimate } from './report-estimate'
import { type FactBook, NO_FACTS, type ReportModel, type SubmittedOutcome } from './report-model'
import { useKeys } from './use-keys'
import type { Resource } from './use-resource'

type ReportProps = {
  readonly locale: Locale
  readonly attempt: AttemptProgress
  readonly outcome: SubmittedOutcome
  readonly model: ReportModel
  readonly blueprint: Blueprint | undefined
  readonly book: Resource<FactBook>
}

/** What a paper says: a count, an interval, where it went wrong, and why for every option of every question. */
export function Report({ locale, attempt, outcome, model, blueprint, book }: ReportProps) {
  const t = useTranslations('exam')
  const words = useTranslations('status')
  const [language, setLanguage] = useState<Locale>(locale)
  const swap = (): void => setLanguage(otherLocale(language))
  useKeys(({ act }) => {
    if (act === 'language') swap()
    return act === 'language'
  })
  const facts = book.value ?? NO_FACTS
  const { unscored } = model
  return (
    <main className="wrap report" id="main">
      <div className="top2">
        <section>
          <p className="eyebrow">
            {[blueprint?.name[locale], dayAndTime(attempt.startedAt, locale)].filter(Boolean).join(' · ')}
          </p>
          <h1>{t('reportTitle', outcome.shown)}</h1>
          {outcome.cause === 'time' && <p className="prob">{t('byTime')}</p>}
          {blueprint && <ReportEstimate tally={outcome.shown} cut={blueprint.cut} />}
          <ReportAction locale={locale} missed={model.missed.map(({ fact }) => fact)} scored={outcome.shown.scored} />
        </section>
        {blueprint && (
          <section>
            <DomainTable blueprint={blueprint} domains={model.domains} locale={locale} />
            <p className="aside15">{t('verdictNote', { share: Math.round(blueprint.cut.share * 100) })}</p>
            {unscored.total > 0 && <p className="aside15">{t('unscoredNote', unscored)}</p>}
          </section>
        )}
      </div>
      {model.missed.length > 0 && (
        <section className="rec" id="facts">
          <h2>{t('missedTitle')}</h2>
          <p className="lead">{t('missedLead')}</p>
          {book.failed && (
            <p className="aside15" role="alert">
              {t('factsFailed')}{' '}
              <button type="button" className="link" onClick={book.retry}>
                {words('retry')}
              </button>
            </p>
          )}
          <MissedFacts missed={model.missed} book={facts} locale={locale} language={language} />
        </section>
      )}
      <section className="rec">
        <div className="headrow">
          <h2>{t('answersTitle')}</h2>
          <ItemLanguageKey language={language} onSwitch={swap} />
        </div>
        <ol className="answers">
          {model.sheets.map((sheet) => (
            <AnswerSheet key={sheet.id} sheet={sheet} book={facts} locale={locale} language={language} />
          ))}
        </ol>
      </section>
      <KeepingNote ask />
    </main>
  )
}
