import { href, localHref } from '@/lib/core/address'
import { isLocale, type Locale, locales } from '@/lib/core/locale'
import { messagesFor } from '@/lib/i18n/messages'

export const dynamic = 'force-static'
export const dynamicParams = false
export const generateStaticParams = () => locales.map((locale) => ({ file: `${locale}.webmanifest` }))

const icon = (name: string, sizes: string, purpose: 'any' | 'maskable') => ({
  src: href(`/icons/${name}.png`),
  sizes,
  type: 'image/png',
  purpose,
})

/** A picture of the real site (tests/screenshots.ts takes it): a browser shows it when it offers to install. */
const screenshot = (locale: Locale, form: 'narrow' | 'wide', name: 'lesson' | 'card', label: string | undefined) => ({
  src: href(`/screenshots/${locale}-${form}-${name}.png`),
  sizes: form === 'wide' ? '1280x800' : '780x1688',
  type: 'image/png',
  form_factor: form,
  label,
})

const shortcut = (locale: Locale, path: `/${string}`, name: string | undefined) => ({
  name,
  url: localHref(locale, path),
  icons: [icon('icon-192', '192x192', 'any')],
})

/** `/manifest/<locale>.webmanifest`: what a phone needs to keep the site as an app, in each language. */
export async function GET(_request: Request, { params }: { params: Promise<{ file: string }> }): Promise<Response> {
  const locale = (await params).file.replace(/\.webmanifest$/, '')
  if (!isLocale(locale)) return new Response(null, { status: 404 })
  const { common: words, manifest: pictures } = messagesFor(locale)
  const manifest = {
    id: localHref(locale),
    name: words?.brand,
    short_name: words?.brand,
    description: words?.description,
    lang: locale,
    dir: 'ltr',
    start_url: localHref(locale),
    scope: href('/'),
    display: 'standalone',
    background_color: '#fafaf7',
    theme_color: '#fafaf7',
    icons: [
      icon('icon-192', '192x192', 'any'),
      icon('icon-512', '512x512', 'any'),
      icon('maskable-512', '512x512', 'maskable'),
    ],
    screenshots: [
      screenshot(locale, 'narrow', 'card', pictures?.card),
      screenshot(locale, 'narrow', 'lesson', pictures?.lesson),
      screenshot(locale, 'wide', 'card', pictures?.card),
      screenshot(locale, 'wide', 'lesson', pictures?.lesson),
    ],
    shortcuts: [shortcut(locale, '/review', words?.review), shortcut(locale, '/exam', words?.exam)],
    categories: ['education'],
  }
  return new Response(JSON.stringify(manifest), { headers: { 'content-type': 'application/manifest+json' } })
}
