import { useTranslations } from 'next-intl'
import { dayLabel } from '@/components/plan/day-label'
import type { Locale } from '@/lib/core/locale'
import type { Progress } from '@/lib/progress/state'
import { type HitDay, hitRatio, hitsBetween, RATIO_DAYS } from '@/lib/progress/statistics/hit-ratio'
import type { StudyDay } from '@/lib/scheduler/study-day'
import { TableBehind } from '../../exam/table-behind'
import { twoDecimals } from '../../plan/two-decimals'
import { HitRatioChart } from './hit-ratio-chart'
import { Panel } from './panel'

/** A quarter of a year: further back a line of days is a line of noise. */
const DAYS = 91

type HitRatioProps = { readonly locale: Locale; readonly days: Progress['days']; readonly today: StudyDay }

export function HitRatio({ locale, days, today }: HitRatioProps) {
  const t = useTranslations('progress')
  const shown = hitRatio(days, today, DAYS)
  const week = hitsBetween(days, today - RATIO_DAYS + 1, today)
  const now = shown.at(-1)?.ratio ?? null
  if (shown.every(({ ratio }) => ratio === null)) {
    return (
      <Panel name="hits" title={t('hitRatio')}>
        <p className="empty">{t('hitRatioEmpty')}</p>
      </Panel>
    )
  }
  const row = ({ day, reviews, hits, ratio }: HitDay): readonly string[] => [
    dayLabel(day, locale),
    String(reviews),
    String(hits),
    ratio === null ? '–' : twoDecimals(ratio),
  ]
  return (
    <Panel
      name="hits"
      title={t('hitRatio')}
      value={now === null ? undefined : twoDecimals(now)}
      lead={week.reviews === 0 ? t('hitRatioRest') : t('hitRatioLead', week)}
      note={t('hitRatioNote')}
      table={
        <TableBehind
          summary={t('table')}
          caption={t('hitRatio')}
          columns={[t('day'), t('reviewsColumn'), t('hitsColumn'), t('ratioColumn')]}
          rows={shown.toReversed().map(row)}
        />
      }
    >
      <HitRatioChart locale={locale} days={shown} />
    </Panel>
  )
}
