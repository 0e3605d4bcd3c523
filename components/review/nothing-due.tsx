import { useTranslations } from 'next-intl'
import { StudyLink } from '@/components/navigation/study-link'
import type { Locale } from '@/lib/core/locale'
import type { Instant } from '@/lib/core/time'
import type { Ahead } from './ahead'
import { UndoKey, type UndoProps } from './hands'
import { Rest } from './rest'
import { NextDue, Onward } from './session-end'

type NothingDueProps = {
  readonly locale: Locale
  readonly ahead: Ahead
  readonly now: Instant
  readonly undo: UndoProps
  readonly onMore: () => void
}

/** Nothing is due and nothing is new; in one lesson, perhaps, while others wait. */
export function NothingDue({ locale, ahead, now, undo, onMore }: NothingDueProps) {
  const t = useTranslations('review')
  return (
    <Rest title={t('emptyTitle')}>
      <p className="lead">{t(ahead.due + ahead.fresh > 0 ? 'emptyHere' : 'emptyBody')}</p>
      <NextDue locale={locale} ahead={ahead} now={now} />
      <StudyLink locale={locale} path="/" className="go">
        {t('toToday')}
      </StudyLink>
      <UndoKey {...undo} />
      <Onward locale={locale} ahead={ahead} onMore={onMore} />
    </Rest>
  )
}
