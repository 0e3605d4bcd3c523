/**
 * Takes the pictures of the manifest (`public/screenshots`) from the finished site in `out/`: a card's back and a lesson, on a phone and
 * on a desktop, in both languages. Run it when the look has changed: `npx tsx tests/screenshots.ts`.
 */
import { chromium } from '@playwright/test'
import { locales } from '../lib/core/locale'
import { launchOptions } from './harness/browser'
import { served } from './harness/served'

const PORT = 3439
const forms = [
  { name: 'narrow', viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 },
  { name: 'wide', viewport: { width: 1280, height: 800 }, deviceScaleFactor: 1 },
] as const

await served('out', PORT, async (baseURL) => {
  const browser = await chromium.launch(launchOptions)
  for (const { name, ...form } of forms)
    for (const locale of locales) {
      const context = await browser.newContext({
        ...form,
        baseURL,
        locale,
        serviceWorkers: 'block',
        reducedMotion: 'reduce',
      })
      // A lesson shows what is special about it: both languages, side by side.
      await context.addInitScript(() => localStorage.setItem('wc-mode', 'both'))
      const page = await context.newPage()
      const take = (what: string) => page.screenshot({ path: `public/screenshots/${locale}-${name}-${what}.png` })
      await page.goto(`/${locale}/lessons/caching-strategies/`)
      await take('lesson')
      await page.goto(`/${locale}/review/?lesson=caching-strategies`)
      await page.getByRole('button', { name: locale === 'ko' ? '답 보기' : 'Show the answer' }).click()
      await page.getByRole('button', { name: locale === 'ko' ? '적중' : 'Hit' }).waitFor()
      await take('card')
      await context.close()
    }
  await browser.close()
})
