import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import type { Locale } from '@/lib/core/locale'
import { dayName } from '@/lib/i18n/format'
import type { Moment } from '@/lib/scheduler/study-day'
import { useProgress } from '@/lib/store/react'
import type { CourseMaterial } from '../progress/course-material'
import { ForecastPanel } from './forecast-panel'
import { Hero, NoExamDay } from './hero'
import { Phases } from './phases'
import { PlanSettings } from './plan-settings'
import { RecallPanel } from './recall-panel'
import { isAhead } from './sentence'
import { usePlanParts } from './use-plan'
import { useSituation } from './use-situation'

type SheetProps = {
  readonly locale: Locale
  readonly course: CourseMaterial & { readonly kind: 'here' }
  readonly now: Moment
}

/** Longer than this, in milliseconds, a computation is spoken of. */
const SLOW = 300

/** Whether something has lasted long enough to be mentioned. */
function useSlow(pending: boolean): boolean {
  const [slow, setSlow] = useState(false)
  useEffect(() => {
    if (!pending) return setSlow(false)
    const timer = setTimeout(() => setSlow(true), SLOW)
    return () => clearTimeout(timer)
  }, [pending])
  return slow
}

export function PlanSheet({ locale, course, now }: SheetProps) {
  const t = useTranslations('plan')
  const progress = useProgress((all) => all)
  const situation = useSituation(course.material.cards, progress, now)
  const { plan: planned, forecast, costs, pending } = usePlanParts(situation)
  const slow = useSlow(pending)
  return (
    <main className="wrap plan" id="main" aria-busy={pending}>
      <div className="over">
        <section className="hero">
          <p className="eyebrow">
            <span>{dayName(now.at, locale)}</span>
            <span role="status">{slow && t('computing')}</span>
          </p>
          {planned ? (
            <Hero locale={locale} planned={planned} />
          ) : situation.goal.examDay === null ? (
            <NoExamDay />
          ) : (
            <h1>{t('place')}</h1>
          )}
        </section>
        <PlanSettings locale={locale} goal={situation.goal} costs={costs} now={now} />
        {planned && isAhead(planned.ahead) && <RecallPanel locale={locale} planned={planned} />}
        {forecast && <ForecastPanel locale={locale} forecast={forecast} />}
      </div>
      {planned && isAhead(planned.ahead) && planned.ahead.daysLeft > 0 && <Phases locale={locale} planned={planned} />}
    </main>
  )
}
