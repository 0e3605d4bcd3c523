/** What a lab's route loads beside the list of labs, and what a step with 1,000 keys costs on the page. Real Chromium, the finished site. */
import { gzipSync } from 'node:zlib'
import { type Browser, chromium, type Page } from '@playwright/test'
import { LAB_IDS } from '@/lib/content/labs'
import { launchOptions } from '../../harness/browser'
import { served } from '../../harness/served'
import { type Measure, percentile } from '../table'

const PORT = Number(process.env.PORT ?? 3242)
/** A phone of the middle range against this machine, as Lighthouse has it. */
const SLOWDOWN = 4
/** The most script that a lab may add to the list of labs, compressed, in bytes. */
const MOST_ADDED = 40_000
const STORY = '/ko/labs/sharding/?story=ten-to-eleven'

/** Compressed bytes of all scripts of a page. */
async function scriptBytes(browser: Browser, origin: string, path: string): Promise<number> {
  const page = await browser.newPage({ baseURL: origin, serviceWorkers: 'block' })
  const bodies: Promise<Buffer>[] = []
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') bodies.push(response.body())
  })
  await page.goto(path, { waitUntil: 'networkidle' })
  const sizes = (await Promise.all(bodies)).map((body) => gzipSync(body).length)
  await page.close()
  return sizes.reduce((sum, size) => sum + size, 0)
}

/** Milliseconds from a press of the key that steps to the frame that shows the step. */
const stepTime = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const key = document.querySelectorAll<HTMLElement>('.ctl .key')[1]
        const from = performance.now()
        key?.click()
        requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - from)))
      }),
  )

async function stepping(browser: Browser, origin: string): Promise<readonly number[]> {
  const page = await browser.newPage({
    baseURL: origin,
    serviceWorkers: 'block',
    viewport: { width: 390, height: 844 },
  })
  await page.goto(STORY)
  await page.locator('form .guess label').first().click()
  await page.locator('.howsure button').first().click()
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN })
  const times: number[] = []
  for (let step = 0; step < 10; step++) times.push(await stepTime(page))
  await page.close()
  return times
}

export const pages = (): Promise<readonly Measure[]> =>
  served('out', PORT, async (origin) => {
    const browser = await chromium.launch(launchOptions)
    try {
      const list = await scriptBytes(browser, origin, '/ko/labs/')
      const measures: Measure[] = [{ name: 'the list of labs: scripts, compressed', value: list, unit: 'bytes' }]
      for (const lab of LAB_IDS) {
        const value = (await scriptBytes(browser, origin, `/ko/labs/${lab}/`)) - list
        measures.push({
          name: `${lab}: scripts beside those of the list, compressed`,
          value,
          unit: 'bytes',
          bar: MOST_ADDED,
        })
      }
      const times = await stepping(browser, origin)
      return [
        ...measures,
        {
          name: 'a step with 1,000 keys, to its frame, processor slowed four times',
          value: percentile(times, 0.5),
          unit: 'ms',
          bar: 50,
        },
        { name: 'the slowest of ten such steps', value: Math.max(...times), unit: 'ms', bar: 100 },
      ]
    } finally {
      await browser.close()
    }
  })
