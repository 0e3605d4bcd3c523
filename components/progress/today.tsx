'use client'

import type { Locale } from '@/lib/core/locale'

export function Today({ locale }: { locale: Locale }) {
  return <main className="wrap" id="main" lang={locale} />
}
