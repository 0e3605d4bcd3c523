import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { href, localHref } from '@/lib/core/address'
import { type Locale, locales, otherLocale } from '@/lib/core/locale'
import { absolute, SITE_URL } from '@/lib/core/site'
import { pageLocale } from '@/lib/i18n/page-locale'

/** What every page of a language says of itself; pages add their own title, description and address (`pageMetadata`). */
export async function siteMetadata(locale: Locale): Promise<Metadata> {
  const t = await getTranslations('common')
  return {
    ...(SITE_URL ? { metadataBase: new URL(SITE_URL) } : {}),
    title: { default: t('brand'), template: `%s · ${t('brand')}` },
    description: t('description'),
    manifest: href(`/manifest/${locale}.webmanifest`),
    icons: { icon: href('/icons/icon.svg'), apple: href('/icons/apple-touch-icon.png') },
  }
}

type Page = {
  /** Its address below the language: `/lessons/ports-by-heart`, or `/`. */
  readonly path: `/${string}`
  /** Left out, the site's own. */
  readonly title?: string
  readonly description?: string
  /** The name of its picture (app/og); the site's, when left out. */
  readonly picture?: string
}

/** What a page says of itself: title and description; where the site's address is known, its pair of languages and its picture too. */
export async function pageMetadata({ path, title, description, picture = 'site' }: Page): Promise<Metadata> {
  const locale = await pageLocale()
  const t = await getTranslations('common')
  const says = { title: title ?? t('brand'), description: description ?? t('description') }
  const own = { ...(title ? { title } : {}), ...(description ? { description } : {}) }
  if (!SITE_URL) return own
  const at = (one: Locale): string => absolute(localHref(one, path)) ?? ''
  const image = { url: absolute(href(`/og/${locale}-${picture}.png`)) ?? '', width: 1200, height: 630, alt: says.title }
  return {
    ...own,
    alternates: {
      canonical: at(locale),
      languages: Object.fromEntries([...locales.map((one) => [one, at(one)]), ['x-default', at('en')]]),
    },
    openGraph: {
      ...says,
      type: 'website',
      siteName: t('brand'),
      url: at(locale),
      locale,
      alternateLocale: otherLocale(locale),
      images: [image],
    },
    twitter: { ...says, card: 'summary_large_image', images: [image] },
  }
}
