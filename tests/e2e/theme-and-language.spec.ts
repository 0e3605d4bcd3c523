import { expect, pages, test } from '../harness/site'

const paper = () => getComputedStyle(document.body).backgroundColor

test.describe('theme and language, anywhere', () => {
  for (const path of pages.filter((path) => path !== '/review/')) {
    test(`[N3] ${path} changes language and keeps the theme chosen, without a flash`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: 'light' })
      await page.goto(`/ko${path}`)
      const light = await page.evaluate(paper)
      await page.getByRole('button', { name: '밝게, 어둡게 바꾸기' }).click()
      await expect.poll(() => page.evaluate(paper)).not.toBe(light)
      const dark = await page.evaluate(paper)
      // What is painted first after a load is already dark: the theme is set before the body exists.
      await page.addInitScript(() => {
        new MutationObserver((_, observer) => {
          if (!document.body) return
          observer.disconnect()
          sessionStorage.setItem('theme-at-body', document.documentElement.dataset.theme ?? 'none')
        }).observe(document, { childList: true, subtree: true })
      })
      await page.getByRole('link', { name: 'English로 보기' }).click()
      await expect(page).toHaveURL(new RegExp(`/en${path}$`))
      await expect(page.locator('html')).toHaveAttribute('lang', 'en')
      await expect.poll(() => page.evaluate(() => sessionStorage.getItem('theme-at-body'))).toBe('dark')
      expect(await page.evaluate(paper)).toBe(dark)
      await page.getByRole('button', { name: 'Switch light and dark' }).click()
      expect(await page.evaluate(() => localStorage.getItem('wc-theme'))).toBeNull()
    })
  }

  test('[N4] the places lead where they say, in both halves', async ({ page }) => {
    await page.goto('/ko/')
    const menu = page.getByRole('navigation', { name: '주 메뉴' }).filter({ visible: true })
    await menu.getByRole('link', { name: '학습' }).click()
    await expect(page).toHaveURL(/\/ko\/lessons\/$/)
    await expect(menu.getByRole('link', { name: '학습' })).toHaveAttribute('aria-current', 'page')
    await menu.getByRole('link', { name: '시험' }).click()
    await expect(page).toHaveURL(/\/ko\/exam\/$/)
    await menu.getByRole('link', { name: '오늘' }).click()
    await expect(page).toHaveURL(/\/ko\/$/)
  })
})
