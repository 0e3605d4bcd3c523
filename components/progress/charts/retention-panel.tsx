import { useTranslations } from 'next-intl'
import { dayLabel } from '@/components/plan/day-label'
import type { Locale } from '@/lib/core/locale'
import type { Progress } from '@/lib/progress/state'
import { retention } from '@/lib/progress/statistics/retention'
import type { StudyDay } from '@/lib/scheduler/study-day'
import { TableBehind } from '../../exam/table-behind'
import { twoDecimals } from '../../plan/two-decimals'
import { Panel } from './panel'
import { RetentionChart } from './retention-chart'

const WEEKS = 12

type RetentionProps = {
  readonly locale: Locale
  readonly days: Progress['days']
  readonly today: StudyDay
  readonly target: number
}

/** What was remembered when asked again, beside what the learner aims at. */
export function RetentionPanel({ locale, days, today, target }: RetentionProps) {
  const t = useTranslations('progress')
  const known = retention(days, today, WEEKS)
  if (known.kind === 'not-enough') {
    return (
      <Panel name="retention" title={t('retention')}>
        <p className="empty">{t('retentionEmpty', { more: known.more })}</p>
      </Panel>
    )
  }
  const { kept, foretold, weeks } = known
  const aim = twoDecimals(target)
  return (
    <Panel
      name="retention"
      title={t('retention')}
      value={twoDecimals(kept.share)}
      lead={t('retentionLead', {
        weeks: WEEKS,
        of: kept.of,
        kept: kept.hits,
        target: aim,
        foretold: twoDecimals(foretold),
      })}
      note={t('retentionNote')}
      table={
        <TableBehind
          summary={t('table')}
          caption={t('retention')}
          columns={[
            t('weekColumn'),
            t('testedColumn'),
            t('keptColumn'),
            t('shareColumn'),
            t('intervalColumn'),
            t('foretoldColumn'),
          ]}
          rows={weeks
            .toReversed()
            .map((week) => [
              dayLabel(week.monday, locale),
              String(week.kept.of),
              String(week.kept.hits),
              twoDecimals(week.kept.share),
              `${twoDecimals(week.kept.low)}–${twoDecimals(week.kept.high)}`,
              twoDecimals(week.foretold),
            ])}
        />
      }
    >
      <RetentionChart
        locale={locale}
        weeks={weeks}
        count={WEEKS}
        today={today}
        target={target}
        label={t('retentionPicture', { weeks: weeks.length, target: aim, kept: twoDecimals(kept.share) })}
      />
    </Panel>
  )
}
