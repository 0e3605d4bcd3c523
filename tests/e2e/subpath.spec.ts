import { expect, pages, test } from '../harness/site'

test.use({ serviceWorkers: 'allow' })

test('[N5] under a sub-path every page loads, nothing is asked for outside it, and links stay within', async ({
  page,
  baseURL,
}) => {
  const outside: string[] = []
  page.on('request', (request) => {
    if (request.url().startsWith(baseURL ?? '') && !new URL(request.url()).pathname.startsWith('/warm-cache/'))
      outside.push(request.url())
  })
  for (const path of ['/', ...pages.map((path) => `/ko${path}`)]) {
    await page.goto(`/warm-cache${path}`)
    await expect(page.locator('main').first()).toBeVisible()
    await expect(page.locator('main[aria-busy="true"]')).toHaveCount(0)
    const strays = await page
      .locator('a[href^="/"], link[href^="/"], script[src^="/"]')
      .evaluateAll((all) =>
        all
          .map((one) => one.getAttribute('href') ?? one.getAttribute('src'))
          .filter((to) => !to?.startsWith('/warm-cache/')),
      )
    expect(strays).toEqual([])
  }
  await page.goto('/warm-cache/ko/')
  await page.getByRole('navigation').getByRole('link', { name: '복습' }).first().click()
  await expect(page).toHaveURL(/\/warm-cache\/ko\/review\/$/)
  await page.getByRole('button', { name: '답 보기' }).click()
  await page.getByRole('button', { name: /적중/ }).click()
  await page.goto('/warm-cache/ko/')
  await expect
    .poll(() => page.evaluate(() => navigator.serviceWorker.ready.then(({ scope }) => new URL(scope).pathname)))
    .toBe('/warm-cache/')
  expect(outside).toEqual([])
})
