import { href, localHref } from '@/lib/core/address'
import { isLocale, locales } from '@/lib/core/locale'
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

/** `/manifest/<locale>.webmanifest`: what a phone needs to keep the site as an app, in each language. */
export async function GET(_request: Request, { params }: { params: Promise<{ file: string }> }): Promise<Response> {
  const locale = (await params).file.replace(/\.webmanifest$/, '')
  if (!isLocale(locale)) return new Response(null, { status: 404 })
  const words = messagesFor(locale).common
  const manifest = {
    id: localHref(locale),
    name: words?.brand,
    short_name: words?.brand,
    description: words?.description,
    lang: locale,
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
    shortcuts: [
      { name: words?.review, url: localHref(locale, '/review') },
      { name: words?.exam, url: localHref(locale, '/exam') },
    ],
  }
  return new Response(JSON.stringify(manifest), { headers: { 'content-type': 'application/manifest+json' } })
}
