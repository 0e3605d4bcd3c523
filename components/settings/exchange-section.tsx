import type { Locale } from '@/lib/core/locale'

/** Where other tools' formats go: Anki, CSV, GIFT. */
export function ExchangeSection(_: { locale: Locale }) {
  return null
}
