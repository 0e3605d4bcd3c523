import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { href, localHref } from '@/lib/core/address'
import type { Locale } from '@/lib/core/locale'

/**
 * Where mistakes are reported: the address of the repository's new-issue page, given when the site is built
 * (`NEXT_PUBLIC_ISSUES`). A site built without one offers the copy alone.
 */
const ISSUES = process.env.NEXT_PUBLIC_ISSUES ?? ''

type ReportProps = {
  readonly locale: Locale
  /** What it is about, as its id: `card redis-port`. */
  readonly about: string
  /** Its address without the language. */
  readonly path: `/${string}`
}

/** A way to say that something is wrong: a prefilled issue, and the same words to copy where there is no network. */
export function ReportMistake({ locale, about, path }: ReportProps) {
  const t = useTranslations('common')
  const [copied, setCopied] = useState<boolean | null>(null)
  const report = (): string =>
    [t('mistakeIn', { about }), new URL(localHref(locale, path), location.href).href, '', t('mistakeWhat'), ''].join(
      '\n',
    )
  const copy = async (): Promise<void> => {
    const done = await navigator.clipboard.writeText(report()).then(
      () => true,
      () => false,
    )
    setCopied(done)
  }
  const open = (): void => {
    const address = new URL(ISSUES, new URL(href('/'), location.href))
    address.searchParams.set('title', t('mistakeIn', { about }))
    address.searchParams.set('body', report())
    window.open(address.href, '_blank', 'noopener,noreferrer')
  }
  return (
    <div className="mistake">
      <h3>{t('mistakeTitle')}</h3>
      <p>
        {ISSUES !== '' && (
          <button type="button" className="link" onClick={open}>
            {t('mistakeReport')}
          </button>
        )}{' '}
        <button type="button" className="link" onClick={() => void copy()}>
          {t('mistakeCopy')}
        </button>{' '}
        <span role="status">{copied !== null && t(copied ? 'mistakeCopied' : 'mistakeNotCopied')}</span>
      </p>
      {copied === false && (
        <textarea className="mistake-text" readOnly rows={4} value={report()} aria-label={t('mistakeTitle')} />
      )}
    </div>
  )
}
