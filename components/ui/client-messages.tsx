import { NextIntlClientProvider } from 'next-intl'
import type { ReactNode } from 'react'
import type { Locale } from '@/lib/core/locale'
import { compiledFor } from '@/lib/i18n/compiled'
import type { Namespace } from '@/lib/i18n/messages'

/** Hands a client entry the words it needs, and no others: every namespace named here is in the page's bytes. */
export function ClientMessages({
  locale,
  only,
  children,
}: {
  locale: Locale
  only: readonly Namespace[]
  children: ReactNode
}) {
  return (
    <NextIntlClientProvider locale={locale} messages={compiledFor(locale, only)}>
      {children}
    </NextIntlClientProvider>
  )
}
