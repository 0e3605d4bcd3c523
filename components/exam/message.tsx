import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { StudyLink } from '@/components/navigation/study-link'
import type { Locale } from '@/lib/core/locale'
import { StatusBanner } from '../progress/status-banner'

type MessageProps = {
  readonly locale: Locale
  readonly title: string
  readonly children?: ReactNode
  /** Where to go from here: the exams when left out. */
  readonly to?: { readonly path: `/${string}`; readonly label: string }
}

/** A screen with one thing to say and one way on. */
export function Message({ locale, title, children, to }: MessageProps) {
  const t = useTranslations('exam')
  return (
    <>
      <StatusBanner />
      <main className="wrap exam-in" id="main">
        <h1>{title}</h1>
        {children}
        <div className="act">
          <StudyLink locale={locale} path={to?.path ?? '/exam'} className="go">
            {to?.label ?? t('toStart')}
          </StudyLink>
        </div>
      </main>
    </>
  )
}

/** Until the log is read. Also what the server renders, so it says what this screen needs. */
export function Loading() {
  const t = useTranslations('common')
  return (
    <>
      <StatusBanner />
      <main className="wrap exam-in" id="main" aria-busy="true">
        <h1 className="vh">{t('exam')}</h1>
        <p className="lead">{t('loading')}</p>
        <noscript>
          <p className="lead">{t('needsScript')}</p>
        </noscript>
      </main>
    </>
  )
}
