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

  test('[N2] an unknown address says so in both languages and leads back', async ({ page }) => {
    const response = await page.goto('/ko/nowhere/')
    expect(response?.status()).toBe(404)
    await expect(page.getByText('이 주소에는 페이지가 없습니다.')).toBeVisible()
    await expect(page.getByText('There is no page at this address.')).toBeVisible()
  })
})
