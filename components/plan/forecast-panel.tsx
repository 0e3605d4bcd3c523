import { useTranslations } from 'next-intl'
import type { Locale } from '@/lib/core/locale'
import { dayLabel } from './day-label'
import { DayTable } from './day-table'
import { effortOf } from './effort'
import { ForecastChart } from './forecast-chart'
import { twoDecimals } from './two-decimals'
import type { Forecast } from './use-plan'

/** The days to come: bars with the minutes asked for as a line, and the exam day flagged. */
export function ForecastPanel({ locale, forecast: { days, situation } }: { locale: Locale; forecast: Forecast }) {
  const t = useTranslations('plan')
  const effort = effortOf(days)
  if (!effort) return null
  const { mean, longest } = effort
  const whole = (value: number): string => String(Math.round(value))
  return (
    <section className="panel forecast">
      <div className="head">
        <h2>{t('forecast', { count: days.length })}</h2>
        <span className="val">{t('minutesShort', { count: whole(mean) })}</span>
      </div>
      <p>{t('forecastNote', { day: dayLabel(longest.day, locale), most: whole(longest.minutes) })}</p>
      <ForecastChart locale={locale} days={days} situation={situation} effort={effort} />
      <ul className="key-of">
        <li>
          <i className="filled" />
          {t('reviews')}
        </li>
        <li>
          <i className="hollow" />
          {t('fresh')}
        </li>
        <li>{t('barColour')}</li>
      </ul>
      <DayTable
        caption={t('forecastTable')}
        columns={[t('day'), t('fresh'), t('reviews'), t('minutesColumn'), t('recallColumn')]}
        rows={days.map(({ day, fresh, reviews, minutes, recall }) => [
          dayLabel(day, locale),
          whole(fresh),
          whole(reviews),
          whole(minutes),
          twoDecimals(recall),
        ])}
      />
    </section>
  )
}
