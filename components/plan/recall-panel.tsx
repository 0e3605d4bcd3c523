import { useTranslations } from 'next-intl'
import type { Locale } from '@/lib/core/locale'
import { rampStep } from '@/lib/scheduler/retrievability'
import { RecallChart } from './recall-chart'
import { RecallTable } from './recall-table'
import { twoDecimals } from './two-decimals'
import type { Planned } from './use-plan'

/** What recall to expect on the day, three ways: a number, a curve each, and a table behind them. */
export function RecallPanel({ locale, planned }: { locale: Locale; planned: Planned }) {
  const t = useTranslations('plan')
  const { ahead, situation } = planned
  // On the day itself there is no way to draw any more.
  const hasWay = ahead.daysLeft > 0
  return (
    <section className="panel recall">
      <div className="head">
        <h2>{t('recall')}</h2>
        <span className="val">{twoDecimals(ahead.onExamDay.planned)}</span>
      </div>
      <p>{t('recallNote', { total: situation.cards.length })}</p>
      {hasWay && <RecallChart locale={locale} planned={planned} />}
      <dl className="ways">
        {(['planned', 'unplanned', 'idle'] as const).map((name) => (
          <div key={name}>
            <dt>
              <svg className={`sample c${rampStep(ahead.onExamDay[name])}`} width="26" height="6" aria-hidden="true">
                <path className={`way ${name}`} d="M2 3H24" />
              </svg>
              {t(name)}
            </dt>
            <dd>{twoDecimals(ahead.onExamDay[name])}</dd>
          </div>
        ))}
      </dl>
      {hasWay && <RecallTable locale={locale} planned={planned} />}
    </section>
  )
}
