import { expect, test } from '../harness/site'

test.describe('the language choice', () => {
  test('[N1] the browser’s language is offered first', async ({ page }) => {
    await page.goto('/')
    await expect(page.locator('#languages li').first()).toHaveAttribute('lang', 'ko')
  })

  test.describe('in an English browser', () => {
    test.use({ locale: 'en-US' })
    test('[N1] English stands first, and a choice made is followed from then on', async ({ page }) => {
      await page.goto('/')
      await expect(page.locator('#languages li').first()).toHaveAttribute('lang', 'en')
      await page.getByRole('link', { name: '한국어로 시작' }).click()
      await expect(page).toHaveURL(/\/ko\/$/)
      await page.goto('/')
      await expect(page).toHaveURL(/\/ko\/$/)
      await page.getByRole('link', { name: 'English로 보기' }).click()
      await expect(page).toHaveURL(/\/en\/$/)
      await page.goto('/')
      await expect(page).toHaveURL(/\/en\/$/)
    })
  })

  test.describe('without script', () => {
    test.use({ javaScriptEnabled: false })
    test('[N1] both links are there', async ({ page }) => {
      await page.goto('/')
      await expect(page.getByRole('link', { name: '한국어로 시작' })).toHaveAttribute('href', /\/ko\/$/)
      await expect(page.getByRole('link', { name: 'Start in English' })).toHaveAttribute('href', /\/en\/$/)
    })
  })

  test('[N2] an unknown address says so, in its language or in both, and leads back', async ({ page }) => {
    const says = {
      ko: page.getByText('이 주소에는 페이지가 없습니다.'),
      en: page.getByText('There is no page at this address.'),
    }
    for (const [path, shown] of [
      ['/ko/nowhere/', ['ko']],
      ['/en/lessons/nowhere/', ['en']],
      ['/nowhere/', ['ko', 'en']],
    ] as const) {
      const response = await page.goto(path)
      expect(response?.status()).toBe(404)
      for (const locale of ['ko', 'en'] as const)
        await expect(says[locale]).toBeVisible({ visible: shown.some((one) => one === locale) })
      if (shown.length === 1) await expect(page.locator('html')).toHaveAttribute('lang', shown[0])
    }
    await expect(page.getByRole('link', { name: '오늘' })).toHaveAttribute('href', /\/ko\/$/)
  })
})
