import type { MetadataRoute } from 'next'
import { loadCourse } from '@/lib/content/compile/load'
import { courseLabs, isAbsent } from '@/lib/content/course-labs'
import { localHref } from '@/lib/core/address'
import { locales } from '@/lib/core/locale'
import { absolute, SITE_URL } from '@/lib/core/site'

export const dynamic = 'force-static'

/** Pages a stranger may begin at, without what belongs to one learner. */
const PATHS = [
  '/',
  '/lessons',
  '/review',
  '/exam',
  '/labs',
  '/labs/ports/drill',
  '/glossary',
  '/sources',
  '/plan',
  '/search',
] as const

/** Every such page in every language, each naming its pair. Empty where the site's address is not known. */
export default function sitemap(): MetadataRoute.Sitemap {
  if (!SITE_URL) return []
  const paths: readonly `/${string}`[] = [
    ...PATHS.filter((path) => !isAbsent(path)),
    ...courseLabs.map((id): `/${string}` => `/labs/${id}`),
    ...loadCourse().lessons.map(({ id }): `/${string}` => `/lessons/${id}`),
  ]
  return paths.flatMap((path) => {
    const at = Object.fromEntries(locales.map((locale) => [locale, absolute(localHref(locale, path)) ?? '']))
    return locales.map((locale) => ({ url: at[locale] ?? '', alternates: { languages: at } }))
  })
}
