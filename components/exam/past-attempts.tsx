import { useTranslations } from 'next-intl'
import { StudyLink } from '@/components/navigation/study-link'
import { Icon } from '@/components/ui/icon'
import type { Locale } from '@/lib/core/locale'
import { dayAndTime } from '@/lib/i18n/format'
import type { AttemptProgress } from '@/lib/progress/state'
import { reportPath } from './address'

/** What has been sat, newest first, each row leading to its report. */
export function PastAttempts({ locale, attempts }: { locale: Locale; attempts: readonly AttemptProgress[] }) {
  const t = useTranslations('exam')
  if (attempts.length === 0) return null
  return (
    <section>
      <h2>{t('past')}</h2>
      <ul className="rows">
        {attempts.map(({ id, startedAt, outcome }) => (
          <li key={id}>
            {outcome.kind === 'submitted' ? (
              <StudyLink locale={locale} path={reportPath(id)} className="row">
                <Icon name="exam" />
                <span>
                  <b>{t('pastScore', outcome.shown)}</b>
                  <small>
                    {dayAndTime(startedAt, locale)}
                    {outcome.cause === 'time' && ` · ${t('pastTime')}`}
                  </small>
                </span>
                <Icon name="right" />
              </StudyLink>
            ) : (
              <div className="row still">
                <Icon name="exam" />
                <span>
                  <b>{t('pastAbandoned')}</b>
                  <small>{dayAndTime(startedAt, locale)}</small>
                </span>
              </div>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
