import { useTranslations } from 'next-intl'
import type { Locale } from '@/lib/core/locale'
import { dayAndTime } from '@/lib/i18n/format'
import type { AttemptProgress } from '@/lib/progress/state'
import { usePaperName } from './paper-name'
import { TableBehind } from './table-behind'
import { TrendChart } from './trend-chart'
import { trendOf } from './trend-model'

type TrendProps = {
  readonly locale: Locale
  readonly attempts: readonly AttemptProgress[]
}

/** How the estimate has moved; one paper is no trend. */
export function Trend({ locale, attempts }: TrendProps) {
  const t = useTranslations('report')
  const paperName = usePaperName()
  const [first, ...more] = trendOf(attempts)
  if (!first || more.length === 0) return null
  const points = [first, ...more] as const
  return (
    <div className="trend-in">
      <h3>{t('trend')}</h3>
      <TrendChart locale={locale} points={points} />
      <p className="small-note">
        {t('passMark', { pass: first.cut.scaled })}. {t('trendNote')}
      </p>
      <TableBehind
        summary={t('table')}
        caption={t('trend')}
        columns={[t('colDay'), t('colPaper'), t('colRight'), t('colEstimate')]}
        rows={points
          .toReversed()
          .map(({ at, form, tally, estimate }) => [
            dayAndTime(at, locale),
            paperName(form),
            `${tally.correct} / ${tally.scored}`,
            `${estimate.low}–${estimate.high}`,
          ])}
      />
    </div>
  )
}
