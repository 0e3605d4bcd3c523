import { useTranslations } from 'next-intl'
import type { Locale } from '@/lib/core/locale'
import type { PlanAhead } from '@/lib/scheduler/plan/types'
import { dayLabel } from './day-label'
import { MOST_MINUTES } from './limits'
import type { Planned } from './use-plan'

/** New cards a day, on average over the study days before consolidation. */
export function freshADay({ planned, consolidateFrom }: Pick<PlanAhead, 'planned' | 'consolidateFrom'>): number {
  const learning = planned.filter(({ day }) => day < consolidateFrom)
  return learning.reduce((sum, { fresh }) => sum + fresh, 0) / Math.max(1, learning.length)
}

/** The way to the exam in words: until when new cards come, what follows, what is not reached, and what happens to missed days. */
export function Phases({ locale, planned }: { locale: Locale; planned: Planned }) {
  const t = useTranslations('plan')
  const { ahead } = planned
  const exam = (ahead.planned[0]?.day ?? ahead.consolidateFrom) + ahead.daysLeft
  const { phase, consolidateFrom } = ahead
  const mean = Math.round(freshADay(ahead))
  const hasConsolidation = consolidateFrom < exam
  return (
    <section className="phases">
      <h2>{t('phases')}</h2>
      <dl>
        <div>
          <dt>{t('learnPhase')}</dt>
          <dd>
            {phase === 'consolidate'
              ? t('learnDone')
              : t(hasConsolidation ? 'learnUntil' : 'learnToTheEnd', {
                  day: dayLabel(consolidateFrom - 1, locale),
                  mean,
                })}
          </dd>
        </div>
        <div>
          <dt>{t('consolidation')}</dt>
          <dd>
            {hasConsolidation ? t('consolidateFrom', { day: dayLabel(consolidateFrom, locale) }) : t('consolidateNone')}
          </dd>
        </div>
        <div>
          <dt>{t('unreached')}</dt>
          <dd>
            <Unreached planned={planned} />
          </dd>
        </div>
        <div>
          <dt>{t('missed')}</dt>
          <dd>{t('missedBody')}</dd>
        </div>
        <div>
          <dt>{t('after')}</dt>
          <dd>{t('afterBody')}</dd>
        </div>
      </dl>
    </section>
  )
}

/** How many cards are not met, and what would reach them. */
function Unreached({ planned: { ahead, needed } }: { planned: Planned }) {
  const t = useTranslations('plan')
  const count = ahead.unreached
  if (count === 0) return t('unreachedNone')
  return (
    <>
      {t('unreachedSome', { count })} {needed === null && t('unreachedNever', { minutes: MOST_MINUTES })}
      {typeof needed === 'number' && t('unreachedNeeds', { minutes: needed })}
    </>
  )
}
