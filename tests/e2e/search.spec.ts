import type { Locator, Page } from '@playwright/test'
import { axeInBothLanguages, axeInBothSchemes } from '../harness/axe'
import { startExam } from '../harness/exam'
import { rowsOf } from '../harness/rows'
import { expect, locales, test } from '../harness/site'

const words = {
  ko: {
    found: /^\d+개를 찾았습니다/,
    nothing: /맞는 것을 찾지 못했습니다/,
    terms: /^용어/,
    clear: '검색어 지우기',
    failed: /불러오지 못했습니다/,
    retry: '다시 불러오기',
    key: 'English로 보기',
    close: '닫기',
  },
  en: {
    found: /^\d+ results?/,
    nothing: /Nothing found/,
    terms: /^Terms/,
    clear: 'Clear the search',
    failed: /could not be loaded/,
    retry: 'Load again',
    key: '한국어로 보기',
    close: 'Close',
  },
} as const

const field = (page: Page): Locator => page.locator('main input[name="q"]')
const results = (page: Page): Locator => page.locator('.hitrow')
const status = (page: Page): Locator => page.locator('main [role="status"]')

/** Opens the search and waits until it can answer: the examples come with its text. */
async function open(page: Page, locale: 'ko' | 'en' = 'ko'): Promise<void> {
  await page.goto(`/${locale}/search/`)
  await expect(page.locator('.try .chip').first()).toBeVisible({ timeout: 30_000 })
}

async function ask(page: Page, question: string): Promise<void> {
  await field(page).fill(question)
  await expect(page).toHaveURL((url) => url.searchParams.get('q') === question)
}

test.describe('search', () => {
  for (const locale of locales)
    test(`[Q20] results come as one types, marked in both languages, by kind; the address keeps the question (${locale})`, async ({
      page,
    }) => {
      await open(page, locale)
      await expect(field(page)).toBeFocused()
      for (const question of ['장애 조치', 'failover']) {
        await ask(page, question)
        await expect(status(page)).toHaveText(words[locale].found)
        const first = results(page).first()
        await expect(first).toHaveAttribute('href', `/${locale}/glossary/#failover`)
        await expect(first.locator('mark[lang], [lang="ko"] mark').first()).toHaveText('장애 조치')
        await expect(first.locator('[lang="en"] mark').first()).toHaveText('failover')
      }
      await expect(page.locator('.asked').filter({ visible: true })).toContainText('failover')
      await page.getByRole('button', { name: words[locale].terms }).click()
      await expect(results(page).locator('small', { hasNotText: /^(용어|Term)/ })).toHaveCount(0)
      await page.getByRole('link', { name: words[locale].key }).click()
      await expect(page).toHaveURL(/\?q=failover$/)
      await expect(field(page)).toHaveValue('failover')
      await expect(results(page).first()).toBeVisible({ timeout: 30_000 })
      await page.reload()
      await expect(results(page).first()).toBeVisible({ timeout: 30_000 })
    })

  test('[Q20] a port finds its service, a sentence its subject, and what is not there is said', async ({ page }) => {
    await open(page)
    await ask(page, '6379')
    await expect(results(page).first()).toHaveAttribute('href', '/ko/sources/#redis-default-port')
    await ask(page, '레디스랑 멤캐시드 중에 뭐 써야 돼?')
    await expect(results(page).first()).toContainText('Memcached')
    await results(page).first().click()
    await expect(page).toHaveURL(/\/ko\/sources\/#/)
    await page.goBack()
    await expect(field(page)).toHaveValue('레디스랑 멤캐시드 중에 뭐 써야 돼?')
    await ask(page, 'qzxv')
    await expect(status(page)).toHaveText(words.ko.nothing)
    await page.locator('.try .chip').first().click()
    await expect(results(page).first()).toBeVisible()
  })

  test('[Q21] half a syllable is not searched while it is being put together', async ({ page }) => {
    await page.clock.install()
    await page.goto('/ko/search/')
    await page.clock.runFor(1000)
    await expect(page.locator('.try .chip').first()).toBeVisible({ timeout: 30_000 })
    await field(page).focus()
    const devtools = await page.context().newCDPSession(page)
    const compose = (text: string) =>
      devtools.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length })
    for (const step of ['ㅂ', '보', '복', '복ㅈ', '복제', '복젭']) await compose(step)
    await expect(field(page)).toHaveValue('복젭')
    expect(new URL(page.url()).search).toBe('')
    await compose('복제')
    // It rests: then it is searched, before the input method is done with it.
    await page.clock.runFor(400)
    await expect(page).toHaveURL((url) => url.searchParams.get('q') === '복제')
    await compose('복제본')
    await devtools.send('Input.insertText', { text: '복제본' })
    await expect(page).toHaveURL((url) => url.searchParams.get('q') === '복제본')
    await page.clock.runFor(100)
    await expect(results(page).first()).toContainText('복제본')
  })

  test('[Q22] the keyboard leads from the field through the results and back', async ({ page, isMobile }) => {
    test.skip(isMobile, 'a keyboard')
    await open(page)
    await page.keyboard.type('lazy/loading')
    await expect(field(page)).toHaveValue('lazy/loading')
    // The stems are indexed last, and their hits are counted then: from here on the results stay as they are.
    await expect(page.locator('.kinds button', { hasText: /^문항/ })).toBeVisible({ timeout: 30_000 })
    await page.keyboard.press('ArrowDown')
    await expect(results(page).first()).toBeFocused()
    await page.keyboard.press('ArrowDown')
    await expect(results(page).nth(1)).toBeFocused()
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('ArrowUp')
    await expect(field(page)).toBeFocused()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Escape')
    await expect(field(page)).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(field(page)).toHaveValue('')
    await expect(page).toHaveURL(/\/search\/$/)
  })

  test('[Q22] / leads to the search from study and from reading pages', async ({ page, isMobile }) => {
    test.skip(isMobile, 'a keyboard')
    for (const path of ['/ko/lessons/ports-by-heart/', '/ko/glossary/', '/ko/plan/', '/ko/exam/']) {
      await page.goto(path)
      await expect(page.locator('main[aria-busy="true"]')).toHaveCount(0)
      await page.keyboard.press('/')
      await expect(page).toHaveURL(/\/ko\/search\/$/)
      await expect(field(page)).toBeFocused()
    }
    await page.goto('/ko/review/')
    await expect(page.getByRole('button', { name: '답 보기' })).toBeVisible()
    await page.keyboard.press('/')
    await expect(field(page)).toBeFocused()
    await startExam(page, 'ko')
    await page.keyboard.press('/')
    // Had the key led away, the next would choose nothing.
    await page.keyboard.press('a')
    await expect(page.locator('.exq input').first()).toBeChecked()
    await page.goto('/ko/lessons/')
    await page.keyboard.press('/')
    await expect(field(page)).toBeFocused()
    await page.keyboard.type('a/b')
    await expect(field(page)).toHaveValue('a/b')
  })

  test('[Q29] a fact that was studied says how warm it is', async ({ page }) => {
    await page.goto('/ko/review/?facts=redis-default-port')
    await page.getByRole('button', { name: '답 보기' }).click()
    await page.getByRole('button', { name: /적중/ }).click()
    // The snapshot follows the log a moment later.
    await expect.poll(async () => JSON.stringify(await rowsOf(page, 'snapshot'))).toContain('redis-default-port')
    await open(page)
    await ask(page, '6379')
    const fact = page.locator('.hitrow[href$="#redis-default-port"]').first()
    await expect(fact.locator('.where')).toHaveText(/^사실 · .*뜨거움 (1\.00|0\.9\d)$/)
    await expect(fact.locator('.seed')).toHaveClass(/c7/)
    await ask(page, 'Aurora')
    await expect(page.locator('.hitrow .seed.none').first()).toBeVisible()
  })

  for (const locale of locales)
    test(`[Q27] with results, with none and at 320 px: axe, width and targets (${locale})`, async ({ page }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' })
      await open(page, locale)
      await ask(page, 'qzxv')
      await expect(status(page)).toHaveText(words[locale].nothing)
      expect(await axeInBothSchemes(page)).toEqual([])
      await ask(page, 'leaderboard')
      await expect(status(page)).toHaveText(words[locale].found)
      expect(await axeInBothSchemes(page)).toEqual([])
      await page.setViewportSize({ width: 320, height: 640 })
      await ask(page, 'cache')
      await expect(results(page).first()).toBeVisible()
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
      for (const control of await page.locator('main').locator('a, button, .field').filter({ visible: true }).all())
        expect(
          (await control.boundingBox())?.height,
          await control.evaluate((node) => node.outerHTML),
        ).toBeGreaterThanOrEqual(44)
    })

  test('[Q28] when the text cannot be had the search says so, and tries again', async ({ page, context }) => {
    await context.route('**/payload/search/**', (route) => route.abort())
    await page.goto('/ko/search/?q=TTL')
    await expect(page.locator('main [role="alert"]')).toContainText(words.ko.failed, { timeout: 30_000 })
    const failed = (locale: (typeof locales)[number]) =>
      expect(page.locator('main [role="alert"]')).toContainText(words[locale].failed, { timeout: 30_000 })
    expect(await axeInBothLanguages(page, failed)).toEqual([])
    await context.unroute('**/payload/search/**')
    await page.getByRole('button', { name: words.ko.retry }).click()
    await expect(results(page).first()).toBeVisible({ timeout: 30_000 })
    await expect(page.locator('main [role="alert"]')).toHaveCount(0)
  })
})

test.describe('search offline', () => {
  test.use({ serviceWorkers: 'allow' })

  test('[Q23] after the first use it works without a network; a reading visit fetches nothing for it', async ({
    page,
    context,
  }) => {
    test.setTimeout(180_000)
    const kept = () =>
      page.evaluate(async () =>
        (await caches.has('search')) ? (await (await caches.open('search')).keys()).length : 0,
      )
    await page.goto('/ko/lessons/')
    await expect
      .poll(() => page.evaluate(() => navigator.serviceWorker.ready.then(({ active }) => active?.state)), {
        timeout: 60_000,
      })
      .toBe('activated')
    expect(await kept()).toBe(0)
    await open(page)
    await expect.poll(kept, { timeout: 30_000 }).toBe(1)
    await context.setOffline(true)
    await page.goto('/en/search/?q=leaderboard')
    await expect(results(page).first()).toContainText('leaderboard', { timeout: 30_000 })
  })
})

for (const script of [true, false])
  test.describe(script ? 'terms' : 'terms without script', () => {
    test.use({ javaScriptEnabled: script })

    test('[Q26] a term of a lesson shows its definition in place', async ({ page }) => {
      await page.goto('/ko/lessons/caching-strategies/')
      const term = page.locator('.prose p[lang="ko"] .termref').first()
      const sheet = page.locator(`#${await term.getAttribute('popovertarget')}`)
      await expect(sheet).toBeHidden()
      await term.click()
      await expect(sheet).toBeVisible()
      await expect(sheet.locator('[lang="ko"]').first()).toHaveText(/다\.$/)
      await expect(sheet.locator('.claim [lang="en"]')).toHaveText(/\.$/)
      await sheet.getByRole('button', { name: words.ko.close }).click()
      await expect(sheet).toBeHidden()
    })

    test('[Q24] the field of the course map leads to the search', async ({ page }) => {
      await page.goto('/en/lessons/')
      await field(page).fill('캐시 미스')
      await field(page).press('Enter')
      await expect(page).toHaveURL((url) => url.pathname === '/en/search/' && url.searchParams.get('q') === '캐시 미스')
      if (script) await expect(results(page).first()).toBeVisible({ timeout: 30_000 })
      else await expect(page.locator('noscript')).not.toHaveCount(0)
    })
  })

for (const locale of locales)
  test(`[Q25] the glossary shows both languages, and leads to lesson, card and pair (${locale})`, async ({
    page,
    isMobile,
  }) => {
    await page.goto(`/${locale}/glossary/`)
    const entry = page.locator('#lazy-loading')
    await expect(entry.locator('dt')).toContainText('지연 로딩')
    await expect(entry.locator('dt')).toContainText('lazy loading')
    const [own, other] = await Promise.all(
      ['.claim > :first-child', '.claim > .second'].map((half) => entry.locator(half).boundingBox()),
    )
    if (isMobile) expect(other?.y).toBeGreaterThan(own?.y ?? Number.POSITIVE_INFINITY)
    else expect(Math.abs((other?.y ?? 0) - (own?.y ?? 100))).toBeLessThan(8)
    const leads = entry.locator('.leads a')
    const hrefs = await leads.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
    expect(hrefs[0]).toBe(`/${locale}/lessons/caching-strategies/#lazy-loading`)
    expect(hrefs.some((href) => href.includes('/review/?card='))).toBe(true)
    expect(hrefs).toContain(`/${locale}/review/?pair=lazy-loading-or-write-through`)
    await page.goto(hrefs[0] ?? '')
    await expect(page.locator('#lazy-loading')).toBeInViewport()
    await page.goto(hrefs.find((href) => href.includes('card=')) ?? '')
    await expect(page.locator('[data-side="front"]').first()).toBeVisible({ timeout: 30_000 })
  })
