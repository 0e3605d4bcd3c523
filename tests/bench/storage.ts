/** What the log costs as it grows: one act, a start, memory. Real Chromium, the finished site. */
import { readdirSync, readFileSync } from 'node:fs'
import { type Browser, type BrowserContext, chromium, type Page } from '@playwright/test'
import { launchOptions } from '../harness/browser'
import { longLog } from '../harness/long-log'
import { served } from '../harness/served'
import { openStorePage, serveStorePage } from '../harness/store-page'
import { type Measure, median, percentile } from './table'

/** Acts at a time: the logs take turns, so that a busy moment of the machine meets all of them. */
const TURN = 50
const TURNS = 12
/** Measured starts. Without a snapshot, which is only shown, fewer do. */
const STARTS = { snapshot: 5, none: 3 } as const
const CHUNK = 10_000
/** Events in the log before an act, and before a start. */
const ACT_SIZES = [10, 10_000, 100_000]
const START_SIZES = [0, 30_000, 100_000]
/** A phone of the middle range against this machine, as Lighthouse has it. */
const SLOWDOWN = 4

/** The ids of the course's cards, from its own payload. */
const cardIds = (): readonly string[] =>
  readdirSync('out/payload/cards').flatMap((file) => {
    const { cards }: { cards: { id: string }[] } = JSON.parse(readFileSync(`out/payload/cards/${file}`, 'utf8'))
    return cards.map(({ id }) => id)
  })

/** A context whose log holds so many events, with a page of the store open on it. */
async function filled(browser: Browser, origin: string, length: number): Promise<[BrowserContext, Page]> {
  const context = await browser.newContext({ baseURL: origin, serviceWorkers: 'block', locale: 'ko-KR' })
  await serveStorePage(context)
  const page = await context.newPage()
  await openStorePage(page)
  const log = longLog(length, cardIds(), Date.now() - 60_000)
  for (let from = 0; from < log.length; from += CHUNK) {
    await page.evaluate(
      (events) =>
        new Promise<void>((resolve, reject) => {
          const opening = indexedDB.open('warm-cache')
          opening.onsuccess = () => {
            const tx = opening.result.transaction('events', 'readwrite')
            for (const event of events) tx.objectStore('events').add(event)
            tx.oncomplete = () => {
              opening.result.close()
              resolve()
            }
            tx.onabort = () => reject(tx.error)
          }
        }),
      log.slice(from, from + CHUNK),
    )
  }
  await openStorePage(page)
  return [context, page]
}

/** Milliseconds from the command to its commit, act by act. */
const appendTimes = (page: Page): Promise<number[]> =>
  page.evaluate(async (acts) => {
    const times: number[] = []
    for (let act = 0; act < acts; act++) {
      const began = performance.now()
      await window.store.commands.reviewCard({
        card: `bench-${act % 50}` as never,
        rating: 3,
        ms: 1000,
        language: 'ko',
      })
      times.push(performance.now() - began)
    }
    return times
  }, TURN)

/** What one act costs with so much before it. */
async function appending(browser: Browser, origin: string): Promise<readonly Measure[]> {
  const pages = new Map<number, Page>()
  for (const size of ACT_SIZES) pages.set(size, (await filled(browser, origin, size))[1])
  const times = new Map<number, number[][]>(ACT_SIZES.map((size) => [size, []]))
  // The first half warms up.
  for (let turn = -TURNS; turn < TURNS; turn++)
    for (const [size, page] of pages) {
      await page.bringToFront()
      const turnTimes = await appendTimes(page)
      if (turn >= 0) times.get(size)?.push(turnTimes)
    }
  for (const page of pages.values()) await page.context().close()
  const one = (size: number, what: (all: readonly number[]) => number): number => what(times.get(size)?.flat() ?? [])
  // An act takes little more than the clock's own step: a turn's sum tells them apart.
  const turns = (size: number): number =>
    median((times.get(size) ?? []).map((turn) => turn.reduce((sum, time) => sum + time, 0)))
  const [few = 0, ...more] = ACT_SIZES
  return [
    ...ACT_SIZES.flatMap((size): Measure[] => [
      { name: `one act, ${size} events before it, median`, value: one(size, median), unit: 'ms' },
      {
        name: `one act, ${size} events before it, p95`,
        value: one(size, (all) => percentile(all, 0.95)),
        unit: 'ms',
        bar: 16,
      },
    ]),
    ...more.map(
      (size): Measure => ({
        name: `${TURN} acts, ${size} events before them against ${few}, median of ${TURNS}`,
        value: turns(size) / turns(few),
        unit: 'ratio',
        bar: 1.5,
      }),
    ),
  ]
}

/** Milliseconds from navigation to a day that can be used, on a slowed processor. */
async function startTime(context: BrowserContext): Promise<{ ready: number; heap: number }> {
  const page = await context.newPage()
  const devtools = await context.newCDPSession(page)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN })
  await page.addInitScript(() => {
    new MutationObserver(() => {
      if (document.querySelector('main[aria-busy="false"]') && !Reflect.has(window, 'usable'))
        Reflect.set(window, 'usable', performance.now())
    }).observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['aria-busy'] })
  })
  await page.goto('/ko/')
  await page.waitForFunction(() => Reflect.has(window, 'usable'), null, { timeout: 120_000 })
  const ready: number = await page.evaluate(() => Reflect.get(window, 'usable'))
  await devtools.send('HeapProfiler.collectGarbage')
  const { usedSize } = await devtools.send('Runtime.getHeapUsage')
  await page.close()
  return { ready, heap: usedSize }
}

/** Deletes the snapshot, or has the store write one. @returns milliseconds it took to write */
async function leaveSnapshot(context: BrowserContext, wanted: boolean): Promise<number> {
  const page = await context.newPage()
  await openStorePage(page)
  const took = await page.evaluate(async (keep) => {
    if (!keep) {
      await new Promise<void>((resolve) => {
        const opening = indexedDB.open('warm-cache')
        opening.onsuccess = () => {
          const tx = opening.result.transaction('snapshot', 'readwrite')
          tx.objectStore('snapshot').clear()
          tx.oncomplete = () => {
            opening.result.close()
            resolve()
          }
        }
      })
      return 0
    }
    // An act first: a state that was read is not written again.
    await window.store.commands.changeSetting('bench', performance.now())
    const began = performance.now()
    await window.store.saveSnapshot()
    return performance.now() - began
  }, wanted)
  await page.close()
  return took
}

/** What a start costs, with a snapshot and without. */
async function starting(browser: Browser, origin: string): Promise<readonly Measure[]> {
  const measures: Measure[] = []
  const contexts = new Map<number, BrowserContext>()
  for (const size of START_SIZES) contexts.set(size, (await filled(browser, origin, size))[0])
  const ready: Record<string, number> = {}
  for (const kind of ['snapshot', 'none'] as const) {
    const withSnapshot = kind === 'snapshot'
    const runs = new Map<number, { ready: number; heap: number; wrote: number }[]>(
      START_SIZES.map((size) => [size, []]),
    )
    // The very first start fills the browser's caches.
    for (let run = withSnapshot ? 0 : 1; run <= STARTS[kind]; run++)
      for (const [size, context] of contexts) {
        const wrote = await leaveSnapshot(context, withSnapshot)
        const start = await startTime(context)
        if (run > 0) runs.get(size)?.push({ ...start, wrote })
      }
    for (const [size, list] of runs) {
      const of = (what: 'ready' | 'heap' | 'wrote') => median(list.map((one) => one[what]))
      const words = `today, ${size} events, ${withSnapshot ? 'snapshot' : 'no snapshot'}`
      ready[`${size}/${kind}`] = of('ready')
      measures.push({ name: `${words}, usable at ${SLOWDOWN}× slowdown`, value: of('ready'), unit: 'ms', bar: 1500 })
      measures.push({ name: `${words}, heap`, value: of('heap'), unit: 'bytes' })
      if (withSnapshot)
        measures.push({ name: `writing the snapshot, ${size} events`, value: of('wrote'), unit: 'ms', bar: 100 })
    }
  }
  for (const context of contexts.values()) await context.close()
  return [
    ...measures,
    ...START_SIZES.slice(1).map(
      (size): Measure => ({
        name: `start with a snapshot, ${size} events against none`,
        value: (ready[`${size}/snapshot`] ?? Number.NaN) / (ready['0/snapshot'] ?? Number.NaN),
        unit: 'ratio',
        bar: 2,
      }),
    ),
  ]
}

export const storage = (): Promise<readonly Measure[]> =>
  served('out', 3220, async (origin) => {
    const browser = await chromium.launch(launchOptions)
    try {
      return [...(await appending(browser, origin)), ...(await starting(browser, origin))]
    } finally {
      await browser.close()
    }
  })
