import { useTranslations } from 'next-intl'
import { Icon } from '@/components/ui/icon'

type StepsProps = {
  readonly first: boolean
  readonly last: boolean
  readonly open: number
  /** Study mode, with an answer to explain: what the large key does then. */
  readonly onCheck?: (() => void) | undefined
  readonly onPrevious: () => void
  readonly onNext: () => void
}

/** Back, the map, on. After the last question comes the end review. */
export function Steps({ first, last, open, onCheck, onPrevious, onNext }: StepsProps) {
  const t = useTranslations('exam')
  const words = useTranslations('room')
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
      {onCheck ? (
        <button type="button" className="go" onClick={onCheck} title="Enter">
          {words('check')}
        </button>
      ) : (
        <button type="button" className="go" onClick={onNext} title={last ? 'R' : 'N'}>
          {t(last ? 'toReview' : 'next')}
          <Icon name="arrow-right" size="m" />
        </button>
      )}
    </nav>
  )
}
