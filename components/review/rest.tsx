import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { StudyLink } from '@/components/navigation/study-link'
import type { Locale } from '@/lib/core/locale'
import type { Shown } from './shown'
import { UnderCard } from './under-card'

/** A page without a card on the table. */
export function Rest({ title, children }: { title: string; children: ReactNode }) {
  return (
    <main className="rest wrap" id="main">
      <h1>{title}</h1>
      {children}
    </main>
  )
}

/** The address names a card or a lesson that is not there. */
export function UnknownCard({ locale, onAll }: { locale: Locale; onAll: () => void }) {
  const t = useTranslations('review')
  return (
    <Rest title={t('unknownTitle')}>
      <p className="lead">{t('unknownBody')}</p>
      <button type="button" className="go" onClick={onAll}>
        {t('allCards')}
      </button>
      <StudyLink locale={locale} path="/" className="link">
        {t('toToday')}
      </StudyLink>
    </Rest>
  )
}

/** The cards did not come: offline before the first load. */
export function MaterialFailed({ onRetry }: { onRetry: () => void }) {
  const t = useTranslations('review')
  const status = useTranslations('status')
  return (
    <Rest title={t('failedTitle')}>
      <p className="lead" role="alert">
        {status('contentFailed')}
      </p>
      <button type="button" className="go" onClick={onRetry}>
        {status('retry')}
      </button>
    </Rest>
  )
}

/** The table before the first card: an empty sheet, so that nothing jumps when it comes; for a newcomer the card that will come. */
export function Waiting({ locale, first }: { locale: Locale; first: Shown | null }) {
  const t = useTranslations('review')
  const common = useTranslations('common')
  return (
    <main className="tabletop" id="main" aria-busy="true">
      <h1 className="vh">{t('title')}</h1>
      <p className="vh" role="status">
        {common('loading')}
      </p>
      <noscript>
        <p className="lead">{common('needsScript')}</p>
      </noscript>
      <div className="deck" data-behind="2">
        <div className={first ? 'under returner' : 'under'} />
        {first && <UnderCard shown={first} locale={locale} guessed />}
      </div>
      <div className="hands">
        <div className="undo-line" />
        <div className="hands-space" />
      </div>
    </main>
  )
}
