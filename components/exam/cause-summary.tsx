import { useTranslations } from 'next-intl'
import { MISS_CAUSES } from '@/lib/progress/events'
import type { ReportSheet } from './report-model'

/** The reasons given, added up. */
export function CauseSummary({ missed }: { missed: readonly ReportSheet[] }) {
  const t = useTranslations('report')
  const counts = MISS_CAUSES.map((cause) => ({
    cause,
    count: missed.filter((sheet) => sheet.cause === cause).length,
  })).filter(({ count }) => count > 0)
  const named = counts.reduce((sum, { count }) => sum + count, 0)
  if (missed.length === 0) return null
  return (
    <section className="causes" aria-labelledby="causes">
      <h3 id="causes">{t('causesTitle')}</h3>
      <p className="lead">{named === 0 ? t('causesNone') : t('causesSome', { missed: missed.length, named })}</p>
      {named > 0 && (
        <ul>
          {counts.map(({ cause, count }) => (
            <li key={cause}>
              {t(cause)} <b>{count}</b>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
