'use client'

import type { Locale } from '@/lib/core/locale'

export function ExamRoom({ locale }: { locale: Locale }) {
  return <main className="wrap" id="main" lang={locale} />
}
