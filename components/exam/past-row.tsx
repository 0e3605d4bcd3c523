import { useTranslations } from 'next-intl'
import { StudyLink } from '@/components/navigation/study-link'
import { Icon } from '@/components/ui/icon'
import type { Locale } from '@/lib/core/locale'
import { limitOf } from '@/lib/exam/stays'
import { dayAndTime } from '@/lib/i18n/format'
import type { AttemptProgress } from '@/lib/progress/state'
import { reportPath } from './address'
import { noEstimate } from './report-model'
import { useDuration } from './use-duration'

type PastRowProps = {
  readonly locale: Locale
  readonly attempt: AttemptProgress
  /** What the paper is called. */
  readonly name: string
}

/** One attempt: its result, kind, day and duration. One that was given up is quiet and leads nowhere. */
export function PastRow({ locale, attempt, name }: PastRowProps) {
  const t = useTranslations('exam')
  const report = useTranslations('report')
  const spell = useDuration()
  const { id, form, startedAt, clock, outcome } = attempt
  const without = noEstimate(form)
  const kind = [name, without === 'study' && report('studyMode'), dayAndTime(startedAt, locale)]
  const line = (...more: readonly (string | false)[]): string => [...kind, ...more].filter(Boolean).join(' · ')
  if (outcome.kind !== 'submitted') {
    return (
      <li>
        <div className="row still quiet">
          <Icon name="exam" />
          <span>
            {t('pastAbandoned')}
            <small>{line()}</small>
          </span>
        </div>
      </li>
    )
  }
  return (
    <li>
      <StudyLink locale={locale} path={reportPath(id)} className="row">
        <Icon name="exam" />
        <span>
          <b>{t('pastScore', outcome.shown)}</b>
          <small>{line(spell(Math.min(clock.ms, limitOf(form))), outcome.cause === 'time' && t('pastTime'))}</small>
        </span>
        <Icon name="right" />
      </StudyLink>
    </li>
  )
}
