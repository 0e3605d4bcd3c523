/** The lab on cache patterns in a real browser: U30 and U31 of lib/SPEC.md. */
import type { Page } from '@playwright/test'
import { locales } from '../../lib/core/locale'
import { labCaching } from '../../lib/i18n/messages/lab-caching'
import { labs } from '../../lib/i18n/messages/labs'
import { axeInBothLanguages, axeInBothSchemes } from '../harness/axe'
import { expect, test } from '../harness/site'

const address = (locale: 'ko' | 'en', query: string) => `/${locale}/labs/caching/?${query}`

async function press(page: Page, name: string | RegExp, times = 1): Promise<void> {
  await page.getByRole('button', { name, exact: true }).focus()
  for (let time = 0; time < times; time++) await page.keyboard.press('Enter')
}

/** A number of the table, of one configuration. */
const number = (page: Page, row: string, column: 1 | 2) =>
  page
    .locator('.numbers tr', { has: page.getByRole('rowheader', { name: row, exact: true }) })
    .locator('td')
    .nth(column - 1)

/** What the story says, beyond its keys. */
const said = {
  ko: {
    old: 'A: product:1 읽기, 히트이지만 오래된 값. 캐시의 사본은 버전 1',
    latest: 'B: product:1 읽기, 히트. 캐시의 사본(버전 2)',
    drawing: /product:1의 사본은 버전 1, 데이터베이스의 값은 버전 2/,
    of: (part: number, all: number) => `${all}회 중 ${part}회`,
  },
  en: {
    old: 'A: a hit on an old value. Version 1 of product:1',
    latest: 'B: a hit. Version 2 of product:1',
    drawing: /Copy of product:1: version 1; in the database, version 2/,
    of: (part: number, all: number) => `${part} of ${all}`,
  },
} as const

for (const locale of locales)
  test(`[U30] a story by keyboard alone: predicted, stepped to its end, told, and its fact named (${locale})`, async ({
    page,
    isMobile,
  }) => {
    test.skip(isMobile, 'a keyboard is a desktop’s')
    const t = said[locale]
    const stale = labCaching.stale[locale]
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.goto(address(locale, 'story=after-a-change'))
    // One wrong, one right: the fact behind the wrong one comes back.
    for (const question of ['ask-read-after-write-lazy-new', 'ask-read-after-write-through-new'] as const) {
      await page.getByRole('radio', { name: labCaching[question][locale] }).last().focus()
      await page.keyboard.press('Space')
      await press(page, labs.sure[locale])
    }
    await press(page, labs.stepOn[locale], 11)
    await expect(page.locator('.trace .now-row')).toContainText(t.old)
    await expect(page.locator('.trace .now-row')).toContainText(t.latest)
    await expect(page.getByRole('img', { name: t.drawing })).toBeVisible()
    await expect(number(page, stale, 1)).toHaveText(t.of(1, 3))
    await expect(number(page, stale, 2)).toHaveText(t.of(0, 3))
    await expect(page.getByText(labs.intoReview[locale])).toBeVisible()
    await press(page, labs.stepBack[locale])
    await expect(number(page, stale, 1)).toHaveText(t.of(0, 2))
    expect(await axeInBothSchemes(page)).toEqual([])
  })

test('[U31] free play by touch: time passes, a node is lost, the second configuration goes, and the address holds it', async ({
  page,
  isMobile,
}) => {
  test.skip(!isMobile, 'touch is a phone’s')
  await page.setViewportSize({ width: 320, height: 700 })
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.goto(address('ko', 'v=1&r=200&a=lazy-loading.30.0.allkeys-lru.100.0.2&b=both.30.0.allkeys-lru.100.0.2'))
  const pass = page.getByRole('button', { name: '5초 보내기' })
  await pass.tap()
  await expect(page.locator('.trace .now-row')).toContainText('B: 5초 동안 읽기')
  await expect(number(page, '히트율', 1)).toHaveText(/^\d\d%$/)
  await page.getByRole('button', { name: '2번 노드 멈추기' }).tap()
  await expect(page.locator('.trace .now-row')).toContainText(/A: 2번 노드가 항목 \d+개와 함께 사라졌습니다/)
  await pass.tap()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  expect(await axeInBothSchemes(page)).toEqual([])
  await page.getByLabel('두 번째 구성과 비교').selectOption({ label: '꺼짐' })
  await expect(page.locator('.numbers thead th')).toHaveCount(2)
  expect(new URL(page.url()).searchParams.has('b')).toBe(false)
  await page.reload()
  const kept = () => expect(page.locator('.numbers thead th')).toHaveCount(2)
  await kept()
  expect(await axeInBothLanguages(page, kept)).toEqual([])
})
