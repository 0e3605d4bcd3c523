import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import { dayLabel } from '@/components/plan/day-label'
import type { Locale } from '@/lib/core/locale'
import type { Situation } from '@/lib/scheduler/plan/types'
import { TableBehind } from '../../exam/table-behind'
import { askPlanner } from '../../plan/ask-planner'
import { effortOf } from '../../plan/effort'
import { ForecastChart } from '../../plan/forecast-chart'
import { twoDecimals } from '../../plan/two-decimals'
import type { Forecast as Known } from '../../plan/use-plan'
import { Panel } from './panel'

/** The forecast of a situation, worked out beside the page; nothing else is asked of the planner here. */
function useForecast(situation: Situation): Known | null {
  const [known, setKnown] = useState<Known | null>(null)
  useEffect(() => {
    const stop = askPlanner(situation, (answer) => {
      if (answer.kind !== 'forecast') return
      setKnown({ situation, days: answer.days })
      stop()
    })
    return stop
  }, [situation])
  return known
}

const whole = (value: number): string => String(Math.round(value))

/** The days to come, as the plan page draws them. */
export function Forecast({ locale, situation }: { locale: Locale; situation: Situation }) {
  const t = useTranslations('progress')
  const plan = useTranslations('plan')
  const forecast = useForecast(situation)
  const effort = forecast && effortOf(forecast.days)
  if (!forecast || !effort) {
    return (
      <Panel name="forecast" title={t('forecastTitle')}>
        <p className="empty waiting">{t('forecastWaiting')}</p>
      </Panel>
    )
  }
  const { days } = forecast
  const { mean, longest } = effort
  return (
    <Panel
      name="forecast"
      title={t('forecastTitle')}
      value={plan('minutesShort', { count: whole(mean) })}
      lead={plan('forecastNote', { day: dayLabel(longest.day, locale), most: whole(longest.minutes) })}
      note={t('forecastNoteLine')}
      table={
        <TableBehind
          summary={t('table')}
          caption={plan('forecastTable')}
          columns={[plan('day'), plan('fresh'), plan('reviews'), plan('minutesColumn'), plan('recallColumn')]}
          rows={days.map(({ day, fresh, reviews, minutes, recall }) => [
            dayLabel(day, locale),
            whole(fresh),
            whole(reviews),
            whole(minutes),
            twoDecimals(recall),
          ])}
        />
      }
    >
      <ForecastChart locale={locale} days={days} situation={forecast.situation} effort={effort} />
    </Panel>
  )
}
