import { useTranslations } from 'next-intl'
import { Icon } from '@/components/ui/icon'
import { retrievability } from '@/lib/scheduler/retrievability'
import type { Shown } from './shown'
import { TemperatureChip } from './temperature-chip'

/** The card's head: where it comes from, and how warm it is. */
export function CardMeta({ shown, warming = false }: { shown: Shown; warming?: boolean }) {
  const t = useTranslations('review')
  const r = shown.memory ? retrievability(shown.memory, shown.now) : null
  return (
    <div className="meta">
      {shown.own ? <span>{t('ownCard')}</span> : <span lang={shown.language}>{shown.topic[shown.language]}</span>}
      {shown.flagged && (
        <span className="flagged" role="img" aria-label={t('flagged')}>
          <Icon name="flag" size="s" />
        </span>
      )}
      {warming ? <TemperatureChip r={r} becomes={1} /> : <TemperatureChip r={r} />}
    </div>
  )
}
