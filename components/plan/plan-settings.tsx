import { useTranslations } from 'next-intl'
import { useId, useState } from 'react'
import type { Locale } from '@/lib/core/locale'
import type { PlanGoal, RetentionCost } from '@/lib/scheduler/plan/types'
import type { Moment } from '@/lib/scheduler/study-day'
import { ExamDayField } from './exam-day-field'
import { MinutesField } from './minutes-field'
import { RetentionField } from './retention-field'
import { usePlanEdit } from './use-plan-edit'

type SettingsProps = {
  readonly locale: Locale
  readonly goal: PlanGoal
  readonly costs: readonly RetentionCost[] | null
  readonly now: Moment
}

/** What can be chosen. Every choice is recorded by itself when it is settled; there is no button to forget. */
export function PlanSettings({ goal, costs, now }: SettingsProps) {
  const t = useTranslations('plan')
  const title = useId()
  const edit = usePlanEdit()
  // A word about the last saving is out of date as soon as something is refused.
  const [refused, setRefused] = useState(false)
  return (
    <section className="settings" aria-labelledby={title}>
      <h2 id={title}>{t('settings')}</h2>
      <div className="fields">
        <ExamDayField examDay={goal.examDay} now={now} edit={edit} onRefused={setRefused} />
        <MinutesField minutes={goal.minutes} edit={edit} onRefused={setRefused} />
        <RetentionField retention={goal.retention} costs={costs} edit={edit} />
      </div>
      <p className="word" role="status">
        {!refused && edit.state !== 'still' && t(edit.state)}
      </p>
    </section>
  )
}
