/** What the progress page costs after a year of study, beside the same page with an empty log. Real Chromium, the finished site. */
import { type Browser, type BrowserContext, chromium, type Page } from '@playwright/test'
import type { CardsPayload, Misconceptions, QuestionIndex } from '../../lib/content/payload'
import { HOUR } from '../../lib/core/time'
import { launchOptions } from '../harness/browser'
import { live } from '../harness/past'
import { fetchJson } from '../harness/payload'
import { served } from '../harness/served'
import { openStorePage, serveStorePage } from '../harness/store-page'
import { yearOfStudy } from '../harness/year'
import { type Measure, median } from './table'

const STARTS = 5
const EVENTS = 30_000
/** A phone of the middle range against this machine, as Lighthouse has it. */
const SLOWDOWN = 4
/** The most a year may cost: half of the budget is drawing what an empty log does not have, eight pictures with their tables. */
const BAR = 2

/** A context with a year of study behind it and its snapshot written, or with nothing. */
async function context(browser: Browser, origin: string, year: boolean): Promise<BrowserContext> {
  const made = await browser.newContext({ baseURL: origin, serviceWorkers: 'block', locale: 'ko-KR' })
  const page = await made.newPage()
  if (year) {
    const index = await fetchJson<QuestionIndex>(page, '/payload/questions/index.json')
    const payloads = await Promise.all(
      index.modules.map(({ id }) => fetchJson<CardsPayload>(page, `/payload/cards/${id}.json`)),
    )
    const misconceptions = await fetchJson<Misconceptions>(page, '/payload/questions/misconceptions.json')
    const course = { index, cards: payloads.flatMap(({ cards }) => cards), misconceptions }
    await live(page, yearOfStudy(course, Date.now() - HOUR, EVENTS))
    await leaveSnapshot(page)
  }
  await page.close()
  return made
}

async function leaveSnapshot(page: Page): Promise<void> {
  await serveStorePage(page.context())
  await openStorePage(page)
  await page.evaluate(async () => {
    // An act first: a state that was read is not written again.
    await window.store.commands.changeSetting('bench', 1)
    await window.store.saveSnapshot()
  })
  await page.context().unrouteAll()
}

/** Milliseconds from navigation to a page that can be used, on a slowed processor. */
async function usable(from: BrowserContext): Promise<number> {
  const page = await from.newPage()
  const devtools = await from.newCDPSession(page)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN })
  await page.addInitScript(() => {
    new MutationObserver(() => {
      if (document.querySelector('main.progress[aria-busy="false"]') && !Reflect.has(window, 'usable'))
        Reflect.set(window, 'usable', performance.now())
    }).observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['aria-busy'] })
  })
  await page.goto('/ko/progress/')
  await page.waitForFunction(() => Reflect.has(window, 'usable'), null, { timeout: 120_000 })
  const at: number = await page.evaluate(() => Reflect.get(window, 'usable'))
  await page.close()
  return at
}

export const progress = (): Promise<readonly Measure[]> =>
  served('out', 3222, async (origin) => {
    const browser = await chromium.launch(launchOptions)
    try {
      const contexts = { empty: await context(browser, origin, false), year: await context(browser, origin, true) }
      const times = { empty: [] as number[], year: [] as number[] }
      // They take turns, so that a busy moment of the machine meets both; the first start fills the browser's caches.
      for (let run = 0; run <= STARTS; run++) {
        for (const log of ['empty', 'year'] as const) {
          const time = await usable(contexts[log])
          if (run > 0) times[log].push(time)
        }
      }
      const [empty, year] = [median(times.empty), median(times.year)]
      const words = `usable at ${SLOWDOWN}× slowdown`
      return [
        { name: `progress, empty log, ${words}`, value: empty, unit: 'ms', bar: 1500 },
        { name: `progress, ${EVENTS} events with a snapshot, ${words}`, value: year, unit: 'ms', bar: 2500 },
        { name: `progress, ${EVENTS} events against an empty log`, value: year / empty, unit: 'ratio', bar: BAR },
      ]
    } finally {
      await browser.close()
    }
  })
