/** What the learner's files cost: export and import of a long log, in real Chromium on the finished site. */
import { type Browser, chromium, type Page } from '@playwright/test'
import { packedLog } from '../harness/backup'
import { launchOptions } from '../harness/browser'
import { longLog } from '../harness/long-log'
import { served } from '../harness/served'
import { type Measure, median } from './table'

const SIZES = [10_000, 100_000] as const
const RUNS = 3
const CARDS = ['loading-payment-balance', 'loading-fast-changing-table', 'lazy-order-of-reads~1']
const WAIT = { timeout: 300_000 }

/** The most the page held while some work was done, looked at every tenth of a second; garbage included. */
async function peak(page: Page, work: () => Promise<void>): Promise<number> {
  const devtools = await page.context().newCDPSession(page)
  let most = 0
  let over = false
  const watching = (async () => {
    while (!over) {
      const { usedSize } = await devtools.send('Runtime.getHeapUsage')
      most = Math.max(most, usedSize)
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  })()
  await work()
  over = true
  await watching
  return most
}

type Costs = {
  readonly read: number
  readonly merge: number
  readonly write: number
  readonly heap: number
  readonly bytes: number
}

/** One learner: a backup comes in, and the same goes out. */
async function once(browser: Browser, origin: string, buffer: Buffer): Promise<Costs> {
  const context = await browser.newContext({ baseURL: origin, serviceWorkers: 'block', locale: 'ko-KR' })
  const page = await context.newPage()
  await page.goto('/ko/settings/')
  await page.locator('main[aria-busy="false"]').waitFor()
  const times = { read: 0, merge: 0, write: 0 }
  const timed = async (what: keyof typeof times, work: () => Promise<unknown>): Promise<void> => {
    const began = performance.now()
    await work()
    times[what] = performance.now() - began
  }
  const merge = page.getByRole('button', { name: '합치기' })
  let bytes = 0
  const heap = await peak(page, async () => {
    await page
      .getByLabel('백업 파일 고르기')
      .setInputFiles({ name: 'b.jsonl.gz', mimeType: 'application/gzip', buffer })
    await timed('read', () => merge.waitFor(WAIT))
    await merge.click()
    await timed('merge', () => page.getByText(/^합쳤습니다/).waitFor(WAIT))
    const going = page.waitForEvent('download', WAIT)
    await page.getByRole('button', { name: '백업 파일 만들기' }).click()
    await timed('write', () => going)
    const stream = await (await going).createReadStream()
    for await (const piece of stream) bytes += piece.length
  })
  await context.close()
  return { ...times, heap, bytes }
}

const names = { read: 'reading and preview', merge: 'merging', write: 'export' } as const

export const files = (): Promise<readonly Measure[]> =>
  served('out', 3240, async (origin) => {
    const browser = await chromium.launch(launchOptions)
    try {
      const runs = new Map<number, Costs[]>(SIZES.map((size) => [size, []]))
      // The first learner fills the browser's caches; sizes take turns, so that a busy moment of the machine meets both.
      await once(browser, origin, packedLog(longLog(1000, CARDS, Date.now())))
      const backups = SIZES.map((size) => [size, packedLog(longLog(size, CARDS, Date.now() - 60_000))] as const)
      for (let run = 0; run < RUNS; run++)
        for (const [size, buffer] of backups) runs.get(size)?.push(await once(browser, origin, buffer))
      const of = (size: number, what: keyof Costs): number => median((runs.get(size) ?? []).map((costs) => costs[what]))
      const [few, many] = SIZES
      const whole = (size: number): number => of(size, 'read') + of(size, 'merge')
      return [
        ...SIZES.flatMap((size): Measure[] => [
          ...(['read', 'merge', 'write'] as const).map(
            (what): Measure => ({ name: `${names[what]}, ${size} events`, value: of(size, what), unit: 'ms' }),
          ),
          { name: `the page’s heap at its highest, ${size} events`, value: of(size, 'heap'), unit: 'bytes' },
          { name: `the file, ${size} events`, value: of(size, 'bytes'), unit: 'bytes' },
        ]),
        { name: 'import, ten times the events', value: whole(many) / whole(few), unit: 'ratio', bar: 12 },
        { name: 'export, ten times the events', value: of(many, 'write') / of(few, 'write'), unit: 'ratio', bar: 12 },
      ]
    } finally {
      await browser.close()
    }
  })
