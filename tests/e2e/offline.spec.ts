import { expect, pages, test } from '../harness/site'

test.use({ serviceWorkers: 'allow' })

const ready = () => navigator.serviceWorker.ready.then(({ active }) => active?.state)

test.describe('offline', () => {
  test('[O2] after one visit every page opens without a network, with and without its slash or a query', async ({
    page,
    context,
  }) => {
    // Sixty pages, one after the other: more than a minute on a busy machine.
    test.setTimeout(180_000)
    await page.goto('/ko/lessons/')
    await expect.poll(() => page.evaluate(ready), { timeout: 45_000 }).toBe('activated')
    await context.setOffline(true)
    for (const path of pages)
      for (const locale of ['ko', 'en']) {
        await page.goto(`/${locale}${path}`)
        await expect(page.locator('main')).toBeVisible()
        await expect(page.locator('main[aria-busy="true"]')).toHaveCount(0)
      }
    await page.goto('/ko/lessons')
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await page.goto('/ko/review/?lesson=ports-by-heart')
    await expect(page.getByRole('button', { name: '답 보기' })).toBeVisible()
    await page.goto('/ko/nowhere/')
    await expect(page.getByText('이 주소에는 페이지가 없습니다.')).toBeVisible()
  })

  test('[O4] a study visit brings the bank along, and an exam can be sat without a network', async ({
    page,
    context,
  }) => {
    await page.goto('/ko/review/')
    await expect.poll(() => page.evaluate(ready), { timeout: 45_000 }).toBe('activated')
    const index = await (await page.request.get('/payload/questions/index.json')).json()
    const kept = () => page.evaluate(async () => (await (await caches.open('questions')).keys()).length)
    await expect.poll(kept, { timeout: 45_000 }).toBe(index.questions.length)
    await context.setOffline(true)
    await page.goto('/ko/exam/')
    await page.getByRole('button', { name: /^시험 시작/ }).click()
    await expect(page.locator('.exroom h1')).toBeVisible()
  })

  test('[O5] a reading visit does not', async ({ page }) => {
    await page.goto('/ko/lessons/')
    await expect.poll(() => page.evaluate(ready), { timeout: 45_000 }).toBe('activated')
    expect(
      await page.evaluate(() =>
        caches.has('questions').then(
          (has) =>
            has &&
            caches
              .open('questions')
              .then((c) => c.keys())
              .then((k) => k.length > 0),
        ),
      ),
    ).toBe(false)
  })

  test('[O3] the site can be installed: a manifest for each language with icons that exist', async ({
    page,
    request,
  }) => {
    for (const locale of ['ko', 'en']) {
      await page.goto(`/${locale}/`)
      const address = await page.locator('link[rel="manifest"]').getAttribute('href')
      const manifest = await (await request.get(address ?? '')).json()
      expect(manifest.start_url).toBe(`/${locale}/`)
      expect(manifest.lang).toBe(locale)
      for (const icon of manifest.icons) expect((await request.get(icon.src)).ok()).toBe(true)
    }
  })
})
