/** A whole exam of 65 questions, by keyboard alone and by touch alone. */
import type { Page } from '@playwright/test'
import type { QuestionIndex, QuestionPayload } from '../../lib/content/payload'
import { fetchJson } from '../harness/payload'
import { rowsOf } from '../harness/rows'
import { expect, test } from '../harness/site'

const LENGTH = 65

/** What the candidate of these tests chooses: right but for every fifth question, which is left open. */
const isLeftOpen = (number: number): boolean => number % 5 === 0

type Words = { readonly start: RegExp; readonly place: (number: number) => string; readonly submit: string }

const words: Readonly<Record<'ko' | 'en', Words>> = {
  ko: { start: /^시험 시작/, place: (number) => `문항 ${number} / ${LENGTH}`, submit: '제출' },
  en: { start: /^Start the exam/, place: (number) => `Question ${number} / ${LENGTH}`, submit: 'Submit' },
}

const atPlace = (page: Page, number: number, locale: 'ko' | 'en') =>
  expect(page.locator('.exroom h1')).toContainText(words[locale].place(number))

/** The right options of the question on screen, as places in its list. */
async function keys(page: Page): Promise<readonly number[]> {
  const inputs = page.locator('.exq input')
  const id = await inputs.first().getAttribute('name')
  const { question } = await fetchJson<QuestionPayload>(page, `/payload/questions/${id}.json`)
  const order = await inputs.evaluateAll((all) => all.map((input) => input.getAttribute('value')))
  return question.options.flatMap(({ id: option, correct }) => (correct ? [order.indexOf(option)] : []))
}

/** What the log says of the paper that was submitted, against the paper itself. */
async function judge(page: Page): Promise<void> {
  await expect(page.locator('.report h1')).toBeVisible()
  const events = await rowsOf(page, 'events')
  const start = events.find(({ kind }) => kind === 'attempt-started')
  const end = events.find(({ kind }) => kind === 'attempt-submitted')
  const form = start?.form as { minutes: number; questions: { question: string; scored: boolean }[] }
  expect(form).toMatchObject({ minutes: 130 })
  const right = form.questions.filter((_, index) => !isLeftOpen(index + 1))
  expect(end?.right).toEqual(right.map(({ question }) => question))
  const scored = form.questions.filter((question) => question.scored)
  expect(scored).toHaveLength(50)
  expect(end?.shown).toMatchObject({ scored: 50, correct: right.filter((question) => question.scored).length })
  const { questions } = await fetchJson<QuestionIndex>(page, '/payload/questions/index.json')
  const domains = new Map(questions.map(({ id, domain }): [string, string] => [id, domain]))
  const count = (domain: string) => scored.filter(({ question }) => domains.get(question) === domain).length
  expect(['secure', 'resilient', 'performant', 'cost'].map(count)).toEqual([15, 13, 12, 10])
}

/** Presses a key until something has the focus, as whoever cannot point does. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let step = 0; step < 200; step++) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab does not lead to ${selector}`)
}

test.describe.configure({ timeout: 240_000 })

for (const locale of ['ko', 'en'] as const) {
  test(`[X34] 65 questions by keyboard alone (${locale})`, async ({ page, isMobile }) => {
    test.skip(isMobile, 'a phone has no keyboard')
    await page.goto(`/${locale}/exam/?kind=full`)
    await expect(page.getByRole('button', { name: words[locale].start })).toBeVisible()
    await tabTo(page, 'main .go')
    await page.keyboard.press('Enter')
    await expect(page.locator('.exroom h1')).toBeFocused()
    for (let number = 1; number <= LENGTH; number++) {
      await atPlace(page, number, locale)
      if (!isLeftOpen(number)) {
        for (const place of await keys(page)) {
          await page.keyboard.press('abcdef'[place] ?? '')
          await expect(page.locator('.exq input').nth(place)).toBeChecked()
        }
      }
      await page.keyboard.press('n')
    }
    await expect(page.locator('.endreview h1')).toBeFocused()
    await tabTo(page, '.endreview .go')
    await page.keyboard.press('Enter')
    await tabTo(page, 'dialog .go')
    await page.keyboard.press('Enter')
    await judge(page)
  })

  test(`[X35] 65 questions by touch alone (${locale})`, async ({ page, isMobile }) => {
    test.skip(!isMobile, 'a desktop is not touched')
    await page.goto(`/${locale}/exam/?kind=full`)
    await page.getByRole('button', { name: words[locale].start }).tap()
    for (let number = 1; number <= LENGTH; number++) {
      await atPlace(page, number, locale)
      if (!isLeftOpen(number)) {
        for (const place of await keys(page)) {
          await page.locator('.opt .pick').nth(place).tap()
          await expect(page.locator('.exq input').nth(place)).toBeChecked()
        }
      }
      await page.locator('.steps .go').tap()
    }
    await page.locator('.endreview .go').tap()
    await page.getByRole('dialog').getByRole('button', { name: words[locale].submit, exact: true }).tap()
    await judge(page)
  })
}
