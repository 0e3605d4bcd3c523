import type { Browser, Page } from '@playwright/test'
import { isCardId } from '../../lib/content/ids'
import { expect, pages, test } from '../harness/site'
import { openStorePage, serveStorePage } from '../harness/store-page'

const CARDS = ['loading-payment-balance', 'loading-fast-changing-table', 'lazy-order-of-reads~1'].filter(isCardId)

/** A browser of its own with nothing in it, at the store's page. */
async function device(browser: Browser, baseURL: string | undefined): Promise<Page> {
  const context = await browser.newContext({ serviceWorkers: 'block', ...(baseURL ? { baseURL } : {}) })
  await serveStorePage(context, 'archive-entry.ts')
  const page = await context.newPage()
  await openStorePage(page)
  return page
}

/** What the log adds up to, as text. */
const state = (page: Page): Promise<string> => page.evaluate(() => JSON.stringify(window.store.getState().progress))

/** A life of its own: grades, an undo, a flag, settings, a plan; more with each device. */
async function live(page: Page, number: number): Promise<void> {
  await page.evaluate(
    async ([cards, many]) => {
      const { commands } = window.store
      for (let act = 0; act < 6 + many; act++) {
        const card = cards[(act + many) % cards.length]
        if (!card) continue
        await commands.reviewCard({ card, rating: (act + many) % 4 === 0 ? 1 : 3, ms: 1000 + act, language: 'ko' })
      }
      await commands.undoReview()
      for (const card of cards.slice(many, many + 1)) await commands.flagCard(card, true)
      await commands.changeSetting('grades', `device ${many}`)
      await commands.setPlan({ examDay: '2027-03-01', minutes: 15 + many, retention: 0.9 })
    },
    [CARDS, number] as const,
  )
}

const fileOf = (page: Page): Promise<number[]> =>
  page.evaluate(async () => {
    const made = await window.archive.makeBackup(window.store)
    if (!made.ok) throw new Error('no file was made')
    return [...new Uint8Array(await made.value.file.arrayBuffer())]
  })

const take = (page: Page, bytes: readonly number[]): Promise<void> =>
  page.evaluate(async (given) => {
    const opened = await window.archive.openBackup(window.store, new Blob([new Uint8Array(given)]), {})
    if (!opened.ok) throw new Error(`the file was refused: ${JSON.stringify(opened.error)}`)
    const merged = await window.archive.mergeBackup(window.store.door, opened.value.backup, { erased: 'leave' })
    if (!merged.ok) throw new Error('the file was not merged')
  }, bytes)

test('[F39] three devices that went their own ways have one state, in each of the six orders', async ({
  browser,
  baseURL,
  isMobile,
}) => {
  test.skip(isMobile, 'the same on every screen')
  test.setTimeout(180_000)
  const devices = [await device(browser, baseURL), await device(browser, baseURL), await device(browser, baseURL)]
  for (const [number, page] of devices.entries()) await live(page, number)
  const files = await Promise.all(devices.map(fileOf))
  const alone = await Promise.all(devices.map(state))
  expect(new Set(alone).size).toBe(3)
  const states: string[] = []
  for (const order of [
    [0, 1, 2],
    [0, 2, 1],
    [1, 0, 2],
    [1, 2, 0],
    [2, 0, 1],
    [2, 1, 0],
  ]) {
    const page = await device(browser, baseURL)
    for (const next of order) await take(page, files[next] ?? [])
    // Once more changes nothing.
    await take(page, files[order[0] ?? 0] ?? [])
    states.push(await state(page))
    await page.context().close()
  }
  expect(new Set(states).size).toBe(1)
  // And each device itself, when it has taken the others' files.
  for (const [number, page] of devices.entries()) {
    for (const [other, file] of files.entries()) if (other !== number) await take(page, file)
    expect(await state(page)).toBe(states[0])
    await page.context().close()
  }
})

test.describe('with the worker', () => {
  test.use({ serviceWorkers: 'allow' })

  test('[N35] nothing is asked of another origin, on no page and by no act', async ({
    page,
    context,
    baseURL,
    isMobile,
  }) => {
    test.setTimeout(180_000)
    const home = new URL(baseURL ?? '').origin
    const abroad: string[] = []
    context.on('request', (request) => {
      const url = new URL(request.url())
      if (/^https?:$/.test(url.protocol) && url.origin !== home) abroad.push(request.url())
    })
    if (isMobile) await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'canShare'))
    for (const path of pages) {
      await page.goto(`/${isMobile ? 'en' : 'ko'}${path}`)
      await expect(page.locator('main[aria-busy="true"]')).toHaveCount(0)
    }
    await page.goto('/ko/review/')
    await page.getByRole('button', { name: '답 보기' }).click()
    await page.getByRole('button', { name: /적중/ }).click()
    await page.goto('/ko/exam/')
    await page.getByRole('button', { name: /^시험 시작/ }).click()
    await expect(page.locator('.exroom h1')).toBeFocused()
    await page.goto('/ko/settings/')
    await expect(page.locator('main[aria-busy="false"]')).toBeVisible()
    const file = page.waitForEvent('download')
    await page.getByRole('button', { name: '백업 파일 만들기' }).first().click()
    await file
    expect(abroad).toEqual([])
  })
})
