'use client'

import type { Locale } from '@/lib/core/locale'

export function Review({ locale }: { locale: Locale }) {
  return <main className="wrap" id="main" lang={locale} />
}
