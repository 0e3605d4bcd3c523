import { useTranslations } from 'next-intl'
import type { Locale } from '@/lib/core/locale'
import type { AttemptProgress } from '@/lib/progress/state'
import { usePaperName } from './paper-name'
import { PastRow } from './past-row'
import { Trend } from './trend'

type PastAttemptsProps = {
  readonly locale: Locale
  /** Those that are over, newest first. */
  readonly attempts: readonly AttemptProgress[]
}

/** Older ones stay folded. */
const SHOWN = 8

/** What has been sat: the trend of the estimates, then every attempt, each leading to its report. */
export function PastAttempts({ locale, attempts }: PastAttemptsProps) {
  return attempts.length === 0 ? null : <Past locale={locale} attempts={attempts} />
}

function Past({ locale, attempts }: PastAttemptsProps) {
  const t = useTranslations('exam')
  const report = useTranslations('report')
  const paperName = usePaperName()
  const rows = attempts.map((attempt) => (
    <PastRow key={attempt.id} locale={locale} attempt={attempt} name={paperName(attempt.form)} />
  ))
  const older = rows.slice(SHOWN)
  return (
    <section className="past">
      <h2>{t('past')}</h2>
      <Trend locale={locale} attempts={attempts} />
      <ul className="rows">{rows.slice(0, SHOWN)}</ul>
      {older.length > 0 && (
        <details className="behind">
          <summary>{report('older', { count: older.length })}</summary>
          <ul className="rows">{older}</ul>
        </details>
      )}
    </section>
  )
}
