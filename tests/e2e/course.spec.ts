/** Another course, on bread (tests/fixtures/course), built by the same code into `.under/course` (tests/all.ts). */
import { readFileSync } from 'node:fs'
import { filesUnder } from '../../lib/build/files'
import { reviews } from '../harness/deck'
import { expect, locales, test } from '../harness/site'

const OUT = '.under/course'
const files = filesUnder(OUT)
const read = (file: string): string => readFileSync(`${OUT}/${file}`, 'utf8')
const pages = files.filter((file) => file.endsWith('.html'))

const words = {
  ko: { brand: '첫 빵', show: '답 보기', hit: /적중/, start: /^시험 시작/, question: '문항 1 / 4', found: '글루텐' },
  en: {
    brand: 'First Loaf',
    show: 'Show the answer',
    hit: /Hit/,
    start: /^Start the exam/,
    question: 'Question 1 / 4',
    found: 'gluten',
  },
} as const

test('[Z52] no page of another course leads nowhere, to a lab it does not have, or speaks of the first course', () => {
  const known = new Set(files)
  const wrong = pages.flatMap((page) => {
    const html = read(page)
    const links = [...html.matchAll(/\shref="(\/[^"#?]*)/g)].map(([, address = '']) => decodeURI(address.slice(1)))
    const dead = links.filter((link) => !known.has(link.endsWith('/') || link === '' ? `${link}index.html` : link))
    const alien = html.match(/\bAWS\b|SAA-C03|ElastiCache|Redis|웜 캐시/g) ?? []
    return [...dead, ...alien].map((one) => `${page}: ${one}`)
  })
  expect(wrong).toEqual([])
  expect(files.filter((file) => /^(ko|en)\/labs\//.test(file))).toEqual([])
  expect(pages.filter((page) => /^ko\/lessons\/.+\//.test(page))).toHaveLength(3)
  expect(read('payload/questions/misconceptions.json')).not.toContain('labs/')
})

for (const locale of locales) {
  const word = words[locale]

  test(`[Z53] another course is read, reviewed, examined and searched (${locale})`, async ({ page }) => {
    await page.goto(`/${locale}/`)
    await expect(page.locator('header .brand')).toHaveText(word.brand)
    await expect(page.locator('nav.places a')).toHaveCount(4)
    await expect(page.locator('.ways .row')).toHaveCount(2)
    await page.locator('.ways a.go').click()
    await expect(page).toHaveURL(new RegExp(`/${locale}/lessons/mixing-the-dough/$`))
    await expect(page.locator('article fieldset.check')).toHaveCount(1)

    await page.goto(`/${locale}/review/?card=flour-share`)
    await page.getByRole('button', { name: word.show }).click()
    await page.getByRole('button', { name: word.hit }).first().click()
    await expect.poll(async () => (await reviews(page)).length).toBe(1)

    await page.goto(`/${locale}/exam/`)
    await page.getByRole('button', { name: word.start }).click()
    await expect(page.locator('.exroom h1')).toContainText(word.question)
    await expect(page.locator('.exroom h1')).toBeFocused()
    const option = page.locator('.opt').first()
    await option.locator('.pick').click()
    await expect(option.locator('input')).toBeChecked()

    await page.goto(`/${locale}/search/`)
    await page.locator('main input[name="q"]').fill(word.found)
    await expect(page.locator('.hitrow').first()).toBeVisible({ timeout: 30_000 })
  })

  test(`[Z53] every page of another course opens (${locale})`, async ({ page }) => {
    for (const file of pages.filter(
      (one) => one.startsWith(`${locale}/`) && !one.includes('attempt') && !one.includes('report'),
    )) {
      await page.goto(`/${file.replace(/index\.html$/, '')}`)
      await expect(page.locator('main').first()).toBeVisible()
      await expect(page.locator('main[aria-busy="true"]')).toHaveCount(0)
    }
  })
}
