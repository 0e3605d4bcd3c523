import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ImageResponse } from 'next/og'
import { loadCourse } from '@/lib/content/compile/load'
import { courseIndex } from '@/lib/content/course-index'
import { isLessonId } from '@/lib/content/ids'
import { isLocale, type Locale, locales, otherLocale } from '@/lib/core/locale'
import { SITE_URL } from '@/lib/core/site'
import { messagesFor } from '@/lib/i18n/messages'

export const dynamic = 'force-static'
export const dynamicParams = false

/** Every picture: `<locale>-site.png`, and one a lesson where the site's address is known: elsewhere no page can name it. */
export const generateStaticParams = () =>
  ['site', ...(SITE_URL ? loadCourse().lessons.map(({ id }) => id) : [])].flatMap((name) =>
    locales.map((locale) => ({ image: `${locale}-${name}.png` })),
  )

// Of the reading page's light theme (globals.css), which no picture drawn outside of a browser can read.
const INK = '#16201b'
const FAINT = '#4b554f'
const PAPER = '#fafaf7'
const GREEN = '#0b5742'
/** From cold to hot, as a fact warms. */
const WARMTH = ['#5a5fc0', '#8f97dc', '#bcc9ec', '#f0d48f', '#f7b255', '#f5802a', '#e03e1c'] as const

// Resolved by hand: a bundler would take the font for a module.
const folder = join(process.cwd(), 'node_modules/pretendard/dist/public/static')
const font = async (name: string, weight: 400 | 700) => ({
  name: 'Pretendard',
  weight,
  data: await readFile(join(folder, `Pretendard-${name}.otf`)),
})
const fonts = Promise.all([font('Regular', 400), font('Bold', 700)])

type Words = { readonly title: string; readonly other: string; readonly brand: string; readonly about: string }

function wordsOf(locale: Locale, name: string): Words {
  const common = (one: Locale) => messagesFor(one).common
  const other = otherLocale(locale)
  const lesson = isLessonId(name) ? courseIndex(loadCourse()).lessons.get(name) : undefined
  return {
    title: lesson?.title[locale] ?? common(locale)?.tagline ?? '',
    other: lesson?.title[other] ?? common(other)?.tagline ?? '',
    brand: common(locale)?.brand ?? '',
    about: common(locale)?.description ?? '',
  }
}

function Picture({ title, other, brand, about }: Words) {
  return (
    <div
      style={{
        display: 'flex',
        flexDirection: 'column',
        width: '100%',
        height: '100%',
        padding: 72,
        background: PAPER,
        color: INK,
        fontFamily: 'Pretendard',
      }}
    >
      <div style={{ display: 'flex', alignItems: 'center', gap: 18, fontSize: 34, fontWeight: 700, color: GREEN }}>
        <svg width="46" height="46" viewBox="0 0 46 46" aria-hidden="true">
          <rect width="20" height="20" rx="6" fill={GREEN} />
          <rect x="26" width="20" height="20" rx="6" fill={GREEN} opacity=".62" />
          <rect y="26" width="20" height="20" rx="6" fill={GREEN} opacity=".34" />
          <rect
            x="27.5"
            y="27.5"
            width="17"
            height="17"
            rx="5"
            fill="none"
            stroke={GREEN}
            strokeWidth="3"
            opacity=".7"
          />
        </svg>
        {brand}
      </div>
      <div
        style={{
          display: 'flex',
          marginTop: 66,
          fontSize: 76,
          fontWeight: 700,
          lineHeight: 1.2,
          letterSpacing: -2,
          wordBreak: 'keep-all',
        }}
      >
        {title}
      </div>
      <div style={{ display: 'flex', marginTop: 18, fontSize: 38, color: FAINT }}>{other}</div>
      <div style={{ display: 'flex', gap: 10, marginTop: 'auto' }}>
        {WARMTH.map((color) => (
          <div key={color} style={{ width: 48, height: 22, borderRadius: 11, background: color }} />
        ))}
      </div>
      <div style={{ display: 'flex', marginTop: 22, fontSize: 25, color: FAINT, wordBreak: 'keep-all' }}>{about}</div>
    </div>
  )
}

/** `/og/<locale>-<lesson>.png`: what a link to the page looks like elsewhere. The only place with styles in it: it never is HTML. */
export async function GET(_request: Request, { params }: { params: Promise<{ image: string }> }): Promise<Response> {
  const [, locale = '', name = ''] = /^([a-z]+)-(.+)\.png$/.exec((await params).image) ?? []
  if (!isLocale(locale)) return new Response(null, { status: 404 })
  return new ImageResponse(<Picture {...wordsOf(locale, name)} />, { width: 1200, height: 630, fonts: await fonts })
}
