/** What the log costs as it grows: one act, a start, memory. Real Chromium, the finished site. */
import { readdirSync, readFileSync } from 'node:fs'
import { type Browser, type BrowserContext, chromium, type Page } from '@playwright/test'
import { launchOptions } from '../harness/browser'
import { longLog } from '../harness/long-log'
import { served } from '../harness/served'
import { openStorePage, serveStorePage } from '../harness/store-page'
import { type Measure, median, percentile } from './table'

const ACTS = 300
const STARTS = 5
const CHUNK = 10_000
/** Events in the log before a start. */
const SIZES = [0, 30_000, 100_000]
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
  }, ACTS)

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

export const storage = (): Promise<readonly Measure[]> =>
  served('out', 3220, async (origin) => {
    const browser = await chromium.launch(launchOptions)
    const measures: Measure[] = []
    try {
      const appends: Record<number, number> = {}
      for (const size of [10, 10_000, 100_000]) {
        const [context, page] = await filled(browser, origin, size)
        await appendTimes(page)
        const times = await appendTimes(page)
        appends[size] = median(times)
        measures.push({ name: `one act, ${size} events before it, median`, value: median(times), unit: 'ms' })
        measures.push({
          name: `one act, ${size} events before it, p95`,
          value: percentile(times, 0.95),
          unit: 'ms',
          bar: 16,
        })
        await context.close()
      }
      for (const size of [10_000, 100_000])
        measures.push({
          name: `one act, ${size} events against 10`,
          value: (appends[size] ?? Number.NaN) / (appends[10] ?? Number.NaN),
          unit: 'ratio',
          bar: 1.5,
        })

      // Sizes take turns, so that a busy moment of the machine meets all of them.
      const contexts = new Map<number, BrowserContext>()
      for (const size of SIZES) contexts.set(size, (await filled(browser, origin, size))[0])
      const starts: Record<string, number> = {}
      for (const withSnapshot of [true, false]) {
        const runs = new Map<number, { ready: number; heap: number; wrote: number }[]>(SIZES.map((size) => [size, []]))
        // The first start fills the browser's caches.
        for (let run = 0; run <= STARTS; run++) {
          for (const [size, context] of contexts) {
            const wrote = await leaveSnapshot(context, withSnapshot)
            const start = await startTime(context)
            if (run > 0) runs.get(size)?.push({ ...start, wrote })
          }
        }
        for (const [size, list] of runs) {
          const of = (what: 'ready' | 'heap' | 'wrote') => median(list.map((one) => one[what]))
          const words = `today, ${size} events, ${withSnapshot ? 'snapshot' : 'no snapshot'}`
          starts[`${size}/${withSnapshot}`] = of('ready')
          measures.push({
            name: `${words}, usable at ${SLOWDOWN}× slowdown`,
            value: of('ready'),
            unit: 'ms',
            bar: 1500,
          })
          measures.push({ name: `${words}, heap`, value: of('heap'), unit: 'bytes' })
          if (withSnapshot)
            measures.push({ name: `writing the snapshot, ${size} events`, value: of('wrote'), unit: 'ms', bar: 100 })
        }
      }
      for (const context of contexts.values()) await context.close()
      for (const size of [30_000, 100_000])
        measures.push({
          name: `start with a snapshot, ${size} events against none`,
          value: (starts[`${size}/true`] ?? Number.NaN) / (starts['0/true'] ?? Number.NaN),
          unit: 'ratio',
          bar: 2,
        })
      return measures
    } finally {
      await browser.close()
    }
  })
