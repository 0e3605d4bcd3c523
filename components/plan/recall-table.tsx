import { useTranslations } from 'next-intl'
import type { Locale } from '@/lib/core/locale'
import { dayLabel } from './day-label'
import { DayTable } from './day-table'
import { twoDecimals } from './two-decimals'
import type { Planned } from './use-plan'

/** The curves day by day: each evening, and at last the morning of the exam. */
export function RecallTable({ locale, planned: { ahead, idle } }: { locale: Locale; planned: Planned }) {
  const t = useTranslations('plan')
  const today = ahead.planned[0]?.day ?? 0
  const exam = today + ahead.daysLeft
  const evenings = ahead.planned.flatMap(({ day, recall }, index) => {
    if (day >= exam) return []
    return [
      [
        dayLabel(day, locale),
        ...[recall, ahead.unplanned[index]?.recall ?? 0, idle[index] ?? 0].map((one) => twoDecimals(one)),
      ],
    ]
  })
  const { planned, unplanned, idle: left } = ahead.onExamDay
  const morning = [
    t('examMorning', { day: dayLabel(exam, locale) }),
    ...[planned, unplanned, left].map((one) => twoDecimals(one)),
  ]
  return (
    <DayTable
      caption={t('recallTable')}
      columns={[t('day'), t('planned'), t('unplanned'), t('idle')]}
      rows={[...evenings, morning]}
    />
  )
}
