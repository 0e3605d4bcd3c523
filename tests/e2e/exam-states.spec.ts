/** What the exam shows beside a paper that goes well: X12 to X16 of lib/SPEC.md. */
import type { Page } from '@playwright/test'
import type { QuestionPayload } from '../../lib/content/payload'
import { exam } from '../../lib/i18n/messages/exam'
import { papers } from '../../lib/i18n/messages/papers'
import { status } from '../../lib/i18n/messages/status'
import { axeInBothLanguages, axeInBothSchemes } from '../harness/axe'
import { answer, handIn, type Locale, onScreen, startExam, words } from '../harness/exam'
import { rowsOf } from '../harness/rows'
import { expect, test } from '../harness/site'

const MINUTE = 60_000

test('[X12] unknown, submitted and abandoned attempts say so or lead on', async ({ page }) => {
  await page.goto('/ko/exam/attempt/?attempt=nothing')
  await expect(page.locator('h1')).toHaveText('이 주소에는 시험이 없습니다.')
  const says = (title: Record<Locale, string>) => (locale: Locale) =>
    expect(page.locator('h1')).toHaveText(title[locale])
  expect(await axeInBothLanguages(page, says(exam.noAttempt))).toEqual([])
  await startExam(page, 'ko')
  const room = page.url()
  await handIn(page, 'ko')
  await page.goto(room)
  await expect(page.locator('.report h1')).toHaveText(words.ko.title(0))
  await startExam(page, 'ko')
  const given = page.url()
  await page.goto('/ko/exam/')
  await page.getByRole('button', { name: '이 시험 그만두기' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '그만두기' }).click()
  await expect(page.getByRole('button', { name: words.ko.start })).toBeVisible()
  await page.goto(given)
  await expect(page.locator('h1')).toHaveText('그만둔 시험입니다.')
  expect(await axeInBothLanguages(page, says(exam.abandonedTitle))).toEqual([])
})

async function lookAt(page: Page): Promise<void> {
  expect(await axeInBothSchemes(page)).toEqual([])
  const size = page.viewportSize()
  await page.setViewportSize({ width: 320, height: 640 })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  if (size) await page.setViewportSize(size)
}

for (const locale of ['ko', 'en'] as const)
  test(`[X13] every state of the exam passes axe and fits 320 pixels (${locale})`, async ({ page }) => {
    test.slow()
    const look = () => lookAt(page)
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.goto(`/${locale}/exam/`)
    await expect(page.locator('main .go')).toBeVisible()
    await look()
    await startExam(page, locale)
    await answer(page, false)
    await look()
    await page.keyboard.press('r')
    await look()
    await page.locator('.endreview .go').click()
    await look()
    await page.keyboard.press('Escape')
    await handIn(page, locale)
    await look()
  })

for (const locale of ['ko', 'en'] as const)
  test(`[X14] one question has an address and is explained at once (${locale})`, async ({ page }) => {
    await startExam(page, locale)
    const { id, options } = await onScreen(page)
    await page.goto(`/${locale}/exam/?question=${id}`)
    await answer(page, true)
    expect(await axeInBothSchemes(page)).toEqual([])
    await page.locator('.drill .go').click()
    await expect(page.locator('.qa h2')).toContainText(locale === 'ko' ? '맞음' : 'Right')
    await expect(page.locator('.qa .why')).toHaveCount(options.length)
    expect(await axeInBothSchemes(page)).toEqual([])
    await page.goto(`/${locale}/exam/?question=nothing-here`)
    await expect(page.locator('h1')).toHaveText(exam.noQuestion[locale])
    expect(await axeInBothSchemes(page)).toEqual([])
  })

for (const [change, locale] of [
  ['another revision', 'ko'],
  ['not there any more', 'en'],
] as const) {
  test(`[X15] a start that fails says so and costs no time; the next try goes by the new index (${change})`, async ({
    page,
  }) => {
    await page.goto(`/${locale}/exam/`)
    const start = page.getByRole('button', { name: words[locale].start })
    await expect(start).toBeVisible()
    // A new release came in between: a question is no longer what the index said.
    await page.route(/\/questions\/(?!index)[^/]+\.json$/, async (route) => {
      if (change === 'not there any more') return route.fulfill({ status: 404 })
      const response = await route.fetch()
      const { question, ...rest }: QuestionPayload = await response.json()
      await route.fulfill({ response, json: { ...rest, question: { ...question, revision: 'r00000000000' } } })
    })
    const index = page.waitForResponse(/\/questions\/index\.json$/)
    await start.click()
    await (await index).finished()
    await expect(page.getByRole('alert').filter({ hasText: papers.loadFailed[locale] })).toBeVisible()
    expect(await axeInBothSchemes(page)).toEqual([])
    await expect(start).toHaveAttribute('aria-disabled', 'false')
    expect(await rowsOf(page, 'events')).toEqual([])
    await page.unrouteAll()
    await start.click()
    await expect(page.locator('.exroom h1')).toBeVisible()
  })
}

for (const place of ['room', 'start page'] as const)
  for (const locale of ['ko', 'en'] as const) {
    test(`[X16] a paper that cannot be submitted when time is up can be tried again or given up (${place}, ${locale})`, async ({
      page,
      context,
    }) => {
      await startExam(page, locale)
      const address = place === 'room' ? page.url() : `/${locale}/exam/`
      await forgetPapers(page)
      await page.close()
      const later = await context.newPage()
      await later.clock.install({ time: Date.now() + 25 * MINUTE })
      await later.goto(address)
      const again = later.getByRole('button', { name: status.retry[locale] })
      await again.click()
      await expect(again).toBeVisible()
      await expect(later.getByText(exam.submitLost[locale])).toBeVisible()
      await later.emulateMedia({ reducedMotion: 'reduce' })
      await lookAt(later)
      const giveUp = later.getByRole('button', { name: exam.abandon[locale] })
      await giveUp.click()
      await lookAt(later)
      await later.getByRole('dialog').getByRole('button', { name: exam.leaveIt[locale] }).click()
      await expect(later.getByRole('dialog')).toHaveCount(0)
      await expect(later.locator('h1')).toHaveText(exam.timeUp[locale])
      await giveUp.click()
      await later.getByRole('dialog').getByRole('button', { name: exam.abandonYes[locale] }).click()
      if (place === 'room') await expect(later.locator('h1')).toHaveText(exam.abandonedTitle[locale])
      else await expect(later.getByRole('button', { name: words[locale].start })).toBeVisible()
    })
  }

/** As on a device whose storage has lost them. */
const forgetPapers = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('warm-cache')
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const transaction = opening.result.transaction('papers', 'readwrite')
          transaction.objectStore('papers').clear()
          transaction.oncomplete = () => {
            opening.result.close()
            resolve()
          }
        }
      }),
  )
