import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, chromium, type Page } from '@playwright/test'
import { words as deckWords } from '../harness/deck'
import { words as examWords } from '../harness/exam'
import { expect, heldIn, test, untilKept } from '../harness/offline'
import { locales, pages } from '../harness/site'

test.skip(({ viewport }) => (viewport?.width ?? 0) < 900, 'what workers do does not depend on the window')

const words = {
  ko: { nowhere: '이 주소에는 페이지가 없습니다.', search: '검색' },
  en: { nowhere: 'There is no page at this address.', search: 'Search' },
} as const

/** Every route answers, with and without its slash, with a query; what nobody has says so in its language. */
async function tryRoutes(page: Page): Promise<void> {
  for (const locale of locales) {
    for (const path of [...pages, '/exam/attempt/', '/exam/report/']) {
      await page.goto(`/${locale}${path}`)
      await expect(page.locator('main')).toBeVisible()
      await expect(page.locator('main[aria-busy="true"]')).toHaveCount(0)
    }
    for (const path of [`/${locale}/lessons`, `/${locale}/glossary/?from=mail`, `/${locale}/labs?x=1#y`]) {
      await page.goto(path)
      await expect(page.locator('h1')).toBeVisible()
      await expect(page.getByText(words[locale].nowhere)).toHaveCount(0)
    }
    for (const path of [`/${locale}/nowhere/`, `/${locale}/lessons/nowhere`, `/${locale}/labs/nowhere/?x=1`]) {
      expect((await page.goto(path))?.status()).toBe(404)
      await expect(page.getByText(words[locale].nowhere)).toBeVisible()
    }
  }
  await page.goto('/nowhere')
  for (const locale of locales) await expect(page.getByText(words[locale].nowhere)).toBeVisible()
}

/** What the routes are for works too: a card, an exam, the search, a lab. */
async function tryWork(page: Page): Promise<void> {
  for (const locale of locales) {
    await page.goto(`/${locale}/review?lesson=ports-by-heart`)
    await page.getByRole('button', { name: deckWords[locale].show }).click()
    await page.getByRole('button', { name: deckWords[locale].hit }).click()
    await expect(page.getByRole('button', { name: deckWords[locale].show })).toBeVisible()
    await page.goto(`/${locale}/search/?q=leaderboard`)
    await expect(page.locator('.hitrow').first()).toContainText('leaderboard', { timeout: 30_000 })
  }
  await page.goto('/ko/labs/ports/')
  await expect(page.locator('main.lab, main .lab, main svg').first()).toBeVisible()
  await page.goto('/ko/exam/')
  await page.getByRole('button', { name: examWords.ko.start }).click()
  await expect(page.locator('.exroom h1')).toBeVisible()
}

test('[O2] [O4] after one visit and a cold start every route works without a network', async ({ host }) => {
  // Some sixty pages, one after the other: more than a minute on a busy machine.
  test.setTimeout(300_000)
  const profile = await mkdtemp(join(tmpdir(), 'offline-'))
  const { launchOptions } = test.info().project.use
  const open = (): Promise<BrowserContext> =>
    chromium.launchPersistentContext(profile, {
      ...launchOptions,
      baseURL: host.origin,
      locale: 'ko-KR',
      timezoneId: 'Asia/Seoul',
      viewport: { width: 1280, height: 800 },
    })
  try {
    const online = await open()
    const page = await online.newPage()
    await page.goto('/ko/search/?q=leaderboard')
    await untilKept(page)
    const { questions } = await (await page.request.get('/payload/questions/index.json')).json()
    await expect.poll(async () => (await heldIn(page, 'questions')).length, { timeout: 60_000 }).toBe(questions.length)
    await expect.poll(async () => (await heldIn(page, 'search')).length).toBe(1)
    await online.close()
    host.leave(true)
    const offline = await open()
    const cold = await offline.newPage()
    const wrong: string[] = []
    cold.on('pageerror', (error) => {
      if (!/^Transition was (aborted|skipped)/.test(error.message)) wrong.push(error.message)
    })
    await tryRoutes(cold)
    await tryWork(cold)
    expect(wrong).toEqual([])
    await offline.close()
  } finally {
    await rm(profile, { recursive: true, force: true })
  }
})

test('[O5] a reading visit fetches no question', async ({ page, host }) => {
  await page.goto('/ko/lessons/')
  await untilKept(page)
  expect(await heldIn(page, 'questions')).toEqual([])
  expect(host.asked.filter((path) => /^payload\/questions\/(?!index|misconceptions)/.test(path))).toEqual([])
})

test('[O3] the site can be installed in each language: Chromium finds nothing wrong', async ({ page, request }) => {
  const session = await page.context().newCDPSession(page)
  for (const locale of locales) {
    await page.goto(`/${locale}/`)
    await untilKept(page)
    const { installabilityErrors } = await session.send('Page.getInstallabilityErrors')
    // A context of the tests counts as a private window, where nothing can be installed.
    expect(installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== 'in-incognito')).toEqual([])
    const { url, errors, data } = await session.send('Page.getAppManifest')
    expect(errors).toEqual([])
    expect(url).toContain(`/manifest/${locale}.webmanifest`)
    const manifest = JSON.parse(data ?? '{}')
    expect(manifest).toMatchObject({ id: `/${locale}/`, start_url: `/${locale}/`, lang: locale, display: 'standalone' })
    expect(manifest.icons.map(({ purpose }: { purpose: string }) => purpose)).toContain('maskable')
    expect(manifest.screenshots.map(({ form_factor }: { form_factor: string }) => form_factor).sort()).toEqual([
      'narrow',
      'narrow',
      'wide',
      'wide',
    ])
    for (const { src, sizes } of [...manifest.icons, ...manifest.screenshots]) {
      const png = await (await request.get(src)).body()
      expect(`${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`, src).toBe(sizes)
    }
    expect(manifest.shortcuts.map((one: { url: string }) => one.url)).toEqual([
      `/${locale}/review/`,
      `/${locale}/exam/`,
    ])
    for (const { url: address } of manifest.shortcuts) expect((await request.get(address)).ok()).toBe(true)
  }
})
