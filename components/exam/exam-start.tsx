'use client'

import type { Locale } from '@/lib/core/locale'

export function ExamStart({ locale }: { locale: Locale }) {
  return <main className="wrap" id="main" lang={locale} />
}
