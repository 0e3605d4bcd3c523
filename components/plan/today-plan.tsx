import { useTranslations } from 'next-intl'
import { useMemo } from 'react'
import { StudyLink } from '@/components/navigation/study-link'
import type { Card } from '@/lib/content/types'
import type { Locale } from '@/lib/core/locale'
import { MINUTE } from '@/lib/core/time'
import { DEFAULT_GOAL } from '@/lib/progress/situation'
import type { Progress } from '@/lib/progress/state'
import { daysLeft } from '@/lib/scheduler/plan/calendar'
import { freshIn, phaseOf } from '@/lib/scheduler/plan/phase'
import type { Situation } from '@/lib/scheduler/plan/types'
import type { Moment } from '@/lib/scheduler/study-day'
import { RowInside } from '../review/row-link'
import { useAfterPaint } from './use-after-paint'
import { useSituation } from './use-situation'
import { useStudyMoment } from './use-study-moment'

/** How many days there are to the exam, beside today's date; nothing when none lies ahead. */
export function DaysToExam({ locale, progress, now }: { locale: Locale; progress: Progress; now: Moment }) {
  const t = useTranslations('planToday')
  const days = daysLeft(progress.plan ?? DEFAULT_GOAL, now)
  if (days === null || days < 0) return null
  return (
    <StudyLink locale={locale} path="/plan" className="toexam">
      {days === 0 ? t('examDay') : t('daysLeft', { days })}
    </StudyLink>
  )
}

type RowProps = {
  readonly locale: Locale
  readonly cards: ReadonlyMap<unknown, Card>
  readonly progress: Progress
}

/** Today's share of the plan, or the way to one. */
export function PlanRow({ locale, cards, progress }: RowProps) {
  const now = useStudyMoment()
  return (
    <StudyLink locale={locale} path="/plan" className="row">
      {now ? <Share cards={cards} progress={progress} now={now} /> : <Choose />}
    </StudyLink>
  )
}

function Choose() {
  const t = useTranslations('planToday')
  return (
    <RowInside icon="flag" title={t('choose')}>
      {t('chooseBody')}
    </RowInside>
  )
}

function Share({ cards, progress, now }: Omit<RowProps, 'locale'> & { readonly now: Moment }) {
  const t = useTranslations('planToday')
  const situation = useSituation(cards, progress, now)
  const phase = phaseOf(situation)
  if (phase === 'none') return <Choose />
  if (phase === 'over')
    return (
      <RowInside icon="flag" title={t('over')}>
        {t('overBody')}
      </RowInside>
    )
  return <Ahead situation={situation} />
}

function Ahead({ situation }: { situation: Situation }) {
  const t = useTranslations('planToday')
  const compute = useMemo(() => () => freshIn(situation), [situation])
  const fresh = useAfterPaint(compute)
  const { minutes } = situation.goal
  const done = Math.round(situation.done.ms / MINUTE)
  const title =
    done >= minutes
      ? t('titleDone')
      : fresh === null
        ? t('titleWaiting')
        : fresh > 0
          ? t('title', { fresh })
          : t('titleReviews')
  return (
    <RowInside icon="flag" title={title}>
      {t('minutes', { minutes, done })}
    </RowInside>
  )
}
