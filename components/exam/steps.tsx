import { useTranslations } from 'next-intl'
import { Icon } from '@/components/ui/icon'

type StepsProps = {
  readonly first: boolean
  readonly last: boolean
  readonly open: number
  readonly onPrevious: () => void
  readonly onNext: () => void
}

/** Back, the map, on. After the last question comes the end review. */
export function Steps({ first, last, open, onPrevious, onNext }: StepsProps) {
  const t = useTranslations('exam')
  return (
    <nav className="steps">
      <button type="button" className="soft" onClick={onPrevious} disabled={first} title="P" aria-label={t('previous')}>
        <Icon name="arrow-left" size="m" />
        <span className="desk">{t('previous')}</span>
      </button>
      <button type="button" className="soft phone" popoverTarget="map">
        <Icon name="grid" size="m" />
        {t('openCount', { count: open })}
      </button>
      <button type="button" className="go" onClick={onNext} title={last ? 'R' : 'N'}>
        {t(last ? 'toReview' : 'next')}
        <Icon name="arrow-right" size="m" />
      </button>
    </nav>
  )
}
