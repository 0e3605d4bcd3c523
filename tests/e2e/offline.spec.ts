import { expect, pages, test } from '../harness/site'

const ready = () => navigator.serviceWorker.ready.then(({ active }) => active?.state)

test.describe('offline', () => {
  test('[O2] after one visit every page opens without a network, with and without its slash or a query', async ({
    page,
    context,
  }) => {
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
