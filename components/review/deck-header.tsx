import { useTranslations } from 'next-intl'
import { StudyLink } from '@/components/navigation/study-link'
import { Icon } from '@/components/ui/icon'
import type { Locale } from '@/lib/core/locale'
import { QueueBar, type Tick } from './queue-bar'

type DeckHeaderProps = {
  readonly locale: Locale
  readonly ticks?: readonly { readonly id: string; readonly tick: Tick }[]
  readonly language?: Locale
  readonly onLanguage?: () => void
}

/** The places are hidden here: the way out, the queue, the language key. */
export function DeckHeader({ locale, ticks, language, onLanguage }: DeckHeaderProps) {
  const t = useTranslations('review')
  return (
    <header className="top">
      <StudyLink locale={locale} path="/" className="key">
        <Icon name="close" />
        <span className="vh">{t('closeDeck')}</span>
      </StudyLink>
      {ticks ? <QueueBar ticks={ticks} /> : <span />}
      {language && onLanguage ? (
        <button type="button" className="langkey" onClick={onLanguage} aria-label={t('languageKey', { language })}>
          <i aria-hidden="true" data-on={language === 'ko' ? '' : undefined}>
            가
          </i>
          <i aria-hidden="true" data-on={language === 'en' ? '' : undefined}>
            A
          </i>
        </button>
      ) : (
        <span className="langkey-space" />
      )}
    </header>
  )
}
