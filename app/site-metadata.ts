import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { href } from '@/lib/core/address'
import type { Locale } from '@/lib/core/locale'

/** What every page of a language says of itself; pages add their own title and description. */
export async function siteMetadata(locale: Locale): Promise<Metadata> {
  const t = await getTranslations('common')
  return {
    title: { default: t('brand'), template: `%s · ${t('brand')}` },
    description: t('description'),
    manifest: href(`/manifest/${locale}.webmanifest`),
    icons: { icon: href('/icons/icon.svg'), apple: href('/icons/apple-touch-icon.png') },
  }
}
