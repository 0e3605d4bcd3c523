import { locale } from 'next/root-params'
import { defaultLocale, isLocale, type Locale } from '../core/locale'

/** The language of the page being built: the first segment of its address. Server components only. */
export async function pageLocale(): Promise<Locale> {
  const segment = await locale()
  return isLocale(segment) ? segment : defaultLocale
}
