import type { Page } from '@playwright/test'
import { axeInBothLanguages } from '../harness/axe'
import { atPlace, handIn, next, startExam } from '../harness/exam'
import { PAYLOADS } from '../harness/payloads'
import { withoutScripts, withScripts } from '../harness/scripts'
import { expect, test } from '../harness/site'

const GLIMPSE = 'wc-question'
const noted = (page: Page) => page.evaluate((name) => localStorage.getItem(name), GLIMPSE)

test('[X37] a room that is opened again shows its question before a script has come, in its language, and goes on from there', async ({
  page,
}) => {
  await startExam(page, 'ko')
  await next(page)
  await atPlace(page, 2)
  await page.keyboard.press('k')
  const stem = page.locator('.stem')
  await expect(stem).toHaveAttribute('lang', 'en')
  const text = await stem.innerText()
  await expect.poll(() => noted(page)).toContain(text.slice(0, 20))
  await withoutScripts(page)
  await page.reload()
  const promisedAgain = async () => {
    await expect(stem).toBeVisible()
    await expect(stem).toHaveText(text, { useInnerText: true })
    await expect(stem).toHaveAttribute('lang', 'en')
  }
  await promisedAgain()
  expect(await axeInBothLanguages(page, promisedAgain)).toEqual([])
  const promised = await stem.boundingBox()
  // Another paper's address is promised nothing.
  const address = page.url()
  await page.goto(`${address}0`)
  await expect(stem).toHaveText('')
  await withScripts(page)
  await page.goto(address)
  await atPlace(page, 2)
  await expect(stem).toHaveText(text, { useInnerText: true })
  // It stands where it stood.
  expect((await stem.boundingBox())?.y).toBeCloseTo(promised?.y ?? 0, 0)
})

test('[X37] the note of a question goes with its paper, and what stands in it is only ever text', async ({ page }) => {
  await startExam(page, 'ko')
  await expect.poll(() => noted(page)).not.toBeNull()
  const attempt = new URL(page.url()).searchParams.get('attempt')
  const foreign = (stem: unknown) =>
    page.evaluate(([name, value]) => localStorage.setItem(name, value), [
      GLIMPSE,
      JSON.stringify({ attempt, language: 'ko', size: 'normal', strip: true, stem }),
    ] as const)
  await withoutScripts(page)
  await foreign(PAYLOADS)
  await page.reload()
  await expect(page.locator('.stem .par')).toHaveText([...PAYLOADS])
  expect(await page.locator('[data-xss]').count()).toBe(0)
  await foreign({ length: 1 })
  await page.reload()
  await expect(page.locator('.stem')).toHaveText('')
  await withScripts(page)
  await page.reload()
  await atPlace(page, 1)
  await handIn(page, 'ko')
  await expect.poll(() => noted(page)).toBeNull()
})
