/** What must be there before a page of a built site can be painted and used, in bytes as they go over the wire (gzip). */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { type Browser, chromium, type Request } from '@playwright/test'
import { launchOptions } from '../../harness/browser'
import { served } from '../../harness/served'

const PORT = Number(process.env.PORT ?? 3246)

/** Pages by what each may grow by, and what shows that one can be used. */
export const PAGES = [
  { name: 'lesson', path: '/ko/lessons/lesson-0008/', useful: 'main.lesson h1' },
  { name: 'today', path: '/ko/', useful: '.ways a.go' },
  { name: 'review', path: '/ko/review/', useful: '[data-side="front"]' },
  { name: 'exam', path: '/ko/exam/', useful: 'main .go' },
] as const
export type PageName = (typeof PAGES)[number]['name']

/** @property paint document, style sheets and blocking scripts; @property payloads the JSON fetched before it could be used */
export type Paint = { readonly paint: number; readonly payloads: number }

const packed = (path: string): number => gzipSync(readFileSync(path)).length

/**
 * Document, style sheets and scripts that a browser waits for. Inline scripts are in the document.
 * @param streamed counts of the document what comes until its first picture is painted (components/navigation/first-picture.tsx)
 */
export function paintBytes(out: string, path: string, streamed = false): number {
  const html = readFileSync(join(out, path, 'index.html'), 'utf8')
  const end = streamed ? html.indexOf('<span id="first-picture"') : html.length
  if (end < 0) throw new Error(`${path} is awaited whole`)
  const styles = [...html.matchAll(/<link\b[^>]*\brel="stylesheet"[^>]*>/g)].map(
    ([tag]) => /\shref="([^"]+)"/.exec(tag)?.[1],
  )
  const scripts = [...html.matchAll(/<script\b[^>]*\ssrc="[^"]+"[^>]*>/g)]
    .filter(([tag]) => !/\s(async|defer|nomodule)\b|type="module"/i.test(tag))
    .map(([tag]) => /\ssrc="([^"]+)"/.exec(tag)?.[1])
  const parts = new Set([...styles, ...scripts].flatMap((address) => address?.replace(/\?.*$/, '') ?? []))
  return gzipSync(html.slice(0, end)).length + [...parts].reduce((sum, address) => sum + packed(join(out, address)), 0)
}

/** Opens a page for the first time and adds up the payloads it had asked for when it could be used. */
async function payloadBytes(browser: Browser, origin: string, path: string, useful: string): Promise<number> {
  const context = await browser.newContext({ baseURL: origin, serviceWorkers: 'block', locale: 'ko-KR' })
  try {
    const page = await context.newPage()
    const asked: Request[] = []
    page.on('request', (request) => {
      if (new URL(request.url()).pathname.startsWith('/payload/')) asked.push(request)
    })
    await page.goto(path)
    await page.locator(useful).first().waitFor({ timeout: 120_000 })
    const before = [...asked]
    const bodies = await Promise.all(before.map(async (request) => (await request.response())?.body()))
    return bodies.reduce((sum, body) => sum + (body ? gzipSync(body).length : 0), 0)
  } finally {
    await context.close()
  }
}

/** Every page of PAGES in a built site. */
export const paints = (out: string): Promise<Readonly<Record<PageName, Paint>>> =>
  served(out, PORT, async (origin) => {
    const browser = await chromium.launch(launchOptions)
    try {
      const paintOf = async ({ path, useful }: (typeof PAGES)[number]): Promise<Paint> => ({
        paint: paintBytes(out, path),
        payloads: await payloadBytes(browser, origin, path, useful),
      })
      const [lesson, today, review, exam] = PAGES
      return {
        lesson: await paintOf(lesson),
        today: await paintOf(today),
        review: await paintOf(review),
        exam: await paintOf(exam),
      }
    } finally {
      await browser.close()
    }
  })
