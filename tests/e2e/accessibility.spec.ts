import { axeInBothSchemes } from '../harness/axe'
import { expect, locales, pages, test } from '../harness/site'

const everywhere = [
  '/',
  ...locales.flatMap((locale) => pages.map((path) => `/${locale}${path}`)),
  '/ko/nowhere/',
  '/en/nowhere/',
]

for (const path of everywhere)
  test(`[Y1] axe finds nothing on ${path}, light or dark`, async ({ page }) => {
    // The ledger and the glossary are long pages.
    if (/sources|glossary/.test(path)) test.slow()
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.goto(path)
    await expect(page.locator('main[aria-busy="true"]')).toHaveCount(0)
    // Three hundred entries are alike: axe looks at those of one topic, the filters and the table of notes.
    if (path.endsWith('/sources/')) await page.locator('.by-topic .chip').nth(1).click()
    // So are two hundred terms.
    if (path.endsWith('/glossary/'))
      await page
        .locator('.terms > :nth-child(n + 25)')
        .evaluateAll((entries) => entries.forEach((entry) => void entry.remove()))
    expect(await axeInBothSchemes(page)).toEqual([])
  })

for (const path of everywhere)
  test(`[Y2] ${path} does not scroll sideways at 320 px`, async ({ page, isMobile }) => {
    test.skip(!isMobile, 'the width is set here: once is enough')
    await page.setViewportSize({ width: 320, height: 640 })
    await page.goto(path)
    await expect(page.locator('main[aria-busy="true"]')).toHaveCount(0)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  })

test('[Y3] the first tab stop leads past the menu', async ({ page }) => {
  await page.goto('/ko/lessons/')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: '본문으로 건너뛰기' })).toBeFocused()
})
