import { useTranslations } from 'next-intl'
import { StudyLink } from '@/components/navigation/study-link'
import type { Locale } from '@/lib/core/locale'
import { MINUTE } from '@/lib/core/time'
import { dayNumber } from './calendar'
import { dayLabel } from './day-label'
import { isAhead, sentenceOf } from './sentence'
import type { Planned } from './use-plan'

/** Without an exam day there is nothing to work out, so this needs no plan. */
export function NoExamDay() {
  const t = useTranslations('plan')
  return (
    <>
      <h1>{t('titleNone')}</h1>
      <p className="lead">{t('leadNone')}</p>
    </>
  )
}

/** The sentence, what is asked of today, and the one action. */
export function Hero({ locale, planned }: { locale: Locale; planned: Planned }) {
  const t = useTranslations('plan')
  const { ahead, situation } = planned
  const { key, ...numbers } = sentenceOf(ahead)
  const exam = dayNumber(situation.goal.examDay ?? '')
  if (ahead.phase === 'none') return <NoExamDay />
  return (
    <>
      <h1>{t(key, numbers)}</h1>
      {ahead.phase === 'exam-day' && <p className="lead">{t('leadExamDay')}</p>}
      {ahead.phase === 'over' && exam !== null && (
        <p className="lead">{t('leadOver', { day: dayLabel(exam, locale) })}</p>
      )}
      {isAhead(ahead) && ahead.daysLeft > 0 && ahead.unreached > 0 && (
        <p className="lead">{t('unreachedLead', { count: ahead.unreached })}</p>
      )}
      {isAhead(ahead) && <TodayShare locale={locale} planned={planned} />}
    </>
  )
}

function TodayShare({ locale, planned: { ahead, situation } }: { locale: Locale; planned: Planned }) {
  const t = useTranslations('plan')
  const { minutes } = situation.goal
  const done = Math.round(situation.done.ms / MINUTE)
  const left = Math.max(0, minutes - done)
  const { freshToday: planned, freshLeft } = ahead
  const share = Math.min(1, situation.done.ms / MINUTE / minutes)
  const words = { minutes, done, planned, seen: Math.max(0, planned - freshLeft) }
  return (
    <>
      <div className="share">
        <svg className="rail" height="6" aria-hidden="true">
          <rect className="track" width="100%" height="6" rx="3" />
          {share > 0 && <rect className="gone" width={`${Math.max(2, share * 100)}%`} height="6" rx="3" />}
        </svg>
        <p>{planned > 0 ? t('todayShare', words) : t('todayMinutes', words)}</p>
      </div>
      <StudyLink locale={locale} path="/review" className="go wide">
        <span>{left > 0 ? t('start') : t('startMore')}</span>
        <span className="meta">{left > 0 ? t('about', { count: left }) : t('todayDone')}</span>
      </StudyLink>
    </>
  )
}
