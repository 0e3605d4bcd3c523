/** One look of Lighthouse at one page: mobile preset, a browser of its own, so that nothing is cached. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, chromium } from '@playwright/test'
import lighthouse, { type Flags, type Result } from 'lighthouse'
import { pageFunctions } from 'lighthouse/core/lib/page-functions.js'
import { launchOptions } from '../../harness/browser'
import { laneNumber } from '../lanes'

const DEBUGGING_PORT = Number(process.env.PORT ?? 3410) + 5 + laneNumber

/** The preset slows the processor four times, which makes its phone of a machine with this index; of a slower one it would make a slower phone. */
const PRESET = { slowdown: 4, index: 1500 } as const

/** The categories a page can score in, as Lighthouse names them. */
export type Category = 'performance' | 'accessibility' | 'best-practices' | 'seo'

export type Look = {
  /** 0–100 in each category that was asked for. */
  readonly scores: Readonly<Partial<Record<Category, number>>>
  /** Ids of the audits that cost points. */
  readonly faults: readonly string[]
  /** Milliseconds on the preset's phone and network. */
  readonly largestPaint: number
  readonly blocking: number
  /** Cumulative layout shift, without a unit. */
  readonly shift: number
  /** Addresses of the scripts it asked for. */
  readonly scripts: readonly string[]
  /** Bytes over the wire, headers and all. */
  readonly transfer: number
  /** Lighthouse's index of this machine at this moment. */
  readonly machine: number
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

/** Rows of an audit's table; empty where it has none. */
const rowsOf = (lhr: Result, audit: string): readonly Readonly<Record<string, unknown>>[] => {
  const details: unknown = lhr.audits[audit]?.details
  return isRecord(details) && Array.isArray(details.items) ? details.items.filter(isRecord) : []
}

const numberOf = (lhr: Result, audit: string): number => lhr.audits[audit]?.numericValue ?? Number.NaN

function lookOf(lhr: Result): Look {
  const requests = rowsOf(lhr, 'network-requests')
  const categories = Object.entries(lhr.categories)
  const lost = categories.flatMap(([, { auditRefs }]) =>
    auditRefs.filter(({ id, weight }) => weight > 0 && (lhr.audits[id]?.score ?? 1) < 1).map(({ id }) => id),
  )
  return {
    scores: Object.fromEntries(categories.map(([id, { score }]) => [id, Math.round((score ?? 0) * 100)])),
    faults: [...new Set(lost)],
    largestPaint: numberOf(lhr, 'largest-contentful-paint'),
    blocking: numberOf(lhr, 'total-blocking-time'),
    shift: numberOf(lhr, 'cumulative-layout-shift'),
    scripts: requests.flatMap(({ resourceType, url }) =>
      resourceType === 'Script' && typeof url === 'string' ? [url] : [],
    ),
    transfer: requests.reduce(
      (sum, { transferSize }) => sum + (typeof transferSize === 'number' ? transferSize : 0),
      0,
    ),
    machine: lhr.environment.benchmarkIndex,
  }
}

/** How a page is reached in a browser that has seen nothing: its path, after what has to be done before. */
export type Way = (context: BrowserContext) => Promise<string>

/** How much slower the processor is made, so that it is the preset's phone whatever else this machine does at the moment. */
async function slowdown(context: BrowserContext): Promise<number> {
  const page = await context.newPage()
  const index = await page.evaluate(pageFunctions.computeBenchmarkIndex)
  await page.close()
  return Math.max(1, Math.min(1, index / PRESET.index) * PRESET.slowdown)
}

/**
 * @param categories what is scored; layout shifts and requests are always read
 * @throws where Lighthouse could not load the page
 */
export async function look(origin: string, way: Way, categories: readonly Category[]): Promise<Look> {
  const profile = mkdtempSync(join(tmpdir(), 'warm-cache-look-'))
  const { args = [], ...options } = launchOptions
  // Lighthouse looks through the profile's own window, and so must see what was prepared there.
  const context = await chromium.launchPersistentContext(profile, {
    ...options,
    baseURL: origin,
    args: [...args, `--remote-debugging-port=${DEBUGGING_PORT}`],
  })
  try {
    const address = origin + (await way(context))
    const timed = categories.includes('performance')
    const flags: Flags = {
      port: DEBUGGING_PORT,
      logLevel: 'silent',
      onlyCategories: [...categories],
      onlyAudits: ['cumulative-layout-shift', 'network-requests'],
      // A picture of the whole page is for people who read the report.
      disableFullPageScreenshot: true,
      disableStorageReset: true,
      ...(timed ? { throttling: { cpuSlowdownMultiplier: await slowdown(context) } } : {}),
    }
    const result = await lighthouse(address, flags)
    if (!result) throw new Error(`Lighthouse says nothing of ${address}`)
    const { runtimeError } = result.lhr
    if (runtimeError) throw new Error(`${address}: ${runtimeError.message}`)
    return lookOf(result.lhr)
  } finally {
    await context.close()
    rmSync(profile, { recursive: true, force: true })
  }
}
