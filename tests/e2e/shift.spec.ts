import type { Page } from '@playwright/test'
import { expect, test as onAnyLine, pages } from '../harness/site'
import { startSlowLine } from '../harness/slow-line'

/** Documents come in pieces: what is painted of the first must stay where it is. */
const test = onAnyLine.extend({
  baseURL: async ({ baseURL }, use) => {
    const line = await startSlowLine(baseURL ?? '')
    await use(line.origin)
    line.stop()
  },
})

/** What moved on a page that nobody touched, by less even than Lighthouse would show. */
const shifts = (page: Page): Promise<readonly string[]> =>
  page.evaluate(
    () =>
      new Promise<readonly string[]>((resolve) => {
        const seen: string[] = []
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            if ('value' in entry && typeof entry.value === 'number' && entry.value >= 0.0002) {
              const sources = 'sources' in entry && Array.isArray(entry.sources) ? entry.sources : []
              const names = sources.map(({ node }) =>
                node instanceof Element ? `${node.tagName}.${node.className}` : '',
              )
              seen.push(`${entry.value.toFixed(4)} ${names.join(' ')}`)
            }
        }).observe({ type: 'layout-shift', buffered: true })
        // Two pictures later every shift until now has been told.
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => resolve(seen))))
      }),
  )

test('[Z43] nothing shifts while a page comes to whoever has not studied yet, slow as the device and the line may be', async ({
  page,
}) => {
  test.slow()
  const slow = await page.context().newCDPSession(page)
  await slow.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  const shifted: string[] = []
  for (const path of pages) {
    await page.goto(`/ko${path}`, { waitUntil: 'networkidle' })
    await expect(page.locator('[aria-busy=true]')).toHaveCount(0)
    for (const shift of await shifts(page)) shifted.push(`${path}: ${shift}`)
  }
  expect(shifted).toEqual([])
})
