import { withoutScripts, withScripts } from '../harness/scripts'
import { expect, locales, test } from '../harness/site'

for (const locale of locales) {
  test(`[N36] a newcomer reads the first day and the first card before a script has come (${locale})`, async ({
    page,
  }) => {
    await withoutScripts(page)
    await page.goto(`/${locale}/`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      locale === 'ko' ? '빈 캐시로 시작합니다.' : 'Everyone starts cold.',
    )
    await page.goto(`/${locale}/review/`)
    const promised = page.locator('.under .ask-q')
    await expect(promised).toBeVisible()
    const text = await promised.innerText()
    // What an address asks for may be another card.
    await page.goto(`/${locale}/review/?cram`)
    await expect(page.locator('.under .ask-q')).toBeHidden()
    await withScripts(page)
    await page.goto(`/${locale}/review/`)
    await expect(page.locator('.card .ask-q')).toHaveText(text)
  })
}

test('[N37] what was guessed for the document is not shown to whoever begins and comes back by the router', async ({
  page,
}) => {
  await page.goto('/ko/review/')
  await page.getByRole('button', { name: '답 보기' }).click()
  await page.getByRole('button', { name: /적중/ }).click()
  await expect(page.getByRole('button', { name: '답 보기' })).toBeVisible()
  // The page comes, the code of the day does not for now: its place shows all the same, and nobody is greeted anew.
  let release = (): void => {}
  const released = new Promise<void>((go) => {
    release = go
  })
  let held = 0
  const document = await (await page.request.get('/ko/')).text()
  await page.route('**/_next/**/*.js', async (route) => {
    if (!document.includes(new URL(route.request().url()).pathname)) {
      held += 1
      await released
    }
    await route.continue()
  })
  await page.getByRole('link', { name: '복습 닫기' }).click()
  await expect.poll(() => held).toBeGreaterThan(0)
  await expect(page.getByText('기록을 불러오는 중입니다.')).toBeVisible()
  await expect(page.locator('.first')).toHaveCount(0)
  release()
  await expect(page.locator('.standing')).toBeVisible()
  await expect(page.locator('.first')).toHaveCount(0)
})

test('[N37] whoever has begun is shown no newcomer’s page, not even before a script has come', async ({ page }) => {
  await page.goto('/ko/review/')
  await page.getByRole('button', { name: '답 보기' }).click()
  await page.getByRole('button', { name: /적중/ }).click()
  await expect(page.getByRole('button', { name: '답 보기' })).toBeVisible()
  await withoutScripts(page)
  await page.goto('/ko/')
  await expect(page.locator('.hero.waiting')).toBeVisible()
  await expect(page.locator('.first')).toBeHidden()
  await page.goto('/ko/review/')
  await expect(page.locator('.under.returner')).toBeVisible()
  await expect(page.locator('.under .ask-q')).toBeHidden()
  // The note goes with what it is a note of.
  await withScripts(page)
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        indexedDB.deleteDatabase('warm-cache').onsuccess = resolve
      }),
  )
  await page.goto('/ko/')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('빈 캐시로 시작합니다.')
  expect(await page.evaluate(() => localStorage.getItem('wc-known'))).toBeNull()
})
