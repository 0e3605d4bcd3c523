import { useTranslations } from 'next-intl'
import type { HeatCounts } from '@/lib/progress/statistics/temperatures'

/** A seed that stands for each temperature. */
const SEEDS = { hot: 'seed c7', warm: 'seed c5', cold: 'seed c1', none: 'seed none' } as const
const TEMPERATURES = ['hot', 'warm', 'cold', 'none'] as const

/** How many facts are of each temperature, and what the words mean. */
export function Legend({ counts }: { counts: HeatCounts }) {
  const t = useTranslations('progress')
  return (
    <dl className="legend" aria-label={t('legend')}>
      {TEMPERATURES.map((name) => (
        <div key={name}>
          <dt>
            <i className={SEEDS[name]} aria-hidden="true" />
            {t(name)}
          </dt>
          <dd>
            {counts[name]}
            <span className="r">{t(`${name}Range`)}</span>
          </dd>
        </div>
      ))}
    </dl>
  )
}
