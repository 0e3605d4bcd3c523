import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { StudyLink } from '@/components/navigation/study-link'
import { Icon, Mark } from '@/components/ui/icon'
import type { Locale } from '@/lib/core/locale'
import { ItemLanguageKey } from './language-key'

type RoomHeaderProps = {
  readonly locale: Locale
  readonly name: string
  readonly clock: ReactNode
  readonly flagged: boolean
  readonly onFlag: () => void
  readonly marking: boolean
  readonly onMark: () => void
  readonly onMenu: () => void
  readonly language: Locale
  readonly onLanguage: () => void
}

/** The places are hidden in the room: time, doubt, language, the way out. */
export function RoomHeader({
  locale,
  name,
  clock,
  flagged,
  onFlag,
  marking,
  onMark,
  onMenu,
  language,
  onLanguage,
}: RoomHeaderProps) {
  const t = useTranslations('exam')
  const words = useTranslations('room')
  return (
    <header className="exbar">
      {clock}
      <span className="brand desk">
        <Mark />
        <span>{name}</span>
      </span>
      <button
        type="button"
        className="key markkey"
        aria-pressed={marking}
        onClick={onMark}
        title="H"
        aria-label={words('mark')}
      >
        <Icon name="marker" size="m" />
      </button>
      <button
        type="button"
        className="key flagkey"
        aria-pressed={flagged}
        onClick={onFlag}
        title="M"
        aria-label={t('flag')}
      >
        <Icon name={flagged ? 'flagged' : 'flag'} size="m" />
      </button>
      <button type="button" className="key" onClick={onMenu} title="?" aria-label={words('menu')}>
        <Icon name="sliders" size="m" />
      </button>
      <ItemLanguageKey language={language} onSwitch={onLanguage} />
      <StudyLink locale={locale} path="/exam" className="soft desk leave">
        {t('leave')}
      </StudyLink>
    </header>
  )
}
