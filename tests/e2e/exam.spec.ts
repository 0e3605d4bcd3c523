import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Page } from '@playwright/test'
import { axeInBothSchemes } from '../harness/axe'
import { launchOptions } from '../harness/browser'
import {
  answer,
  atPlace,
  clockSeconds,
  goToChoose,
  handIn,
  next,
  onScreen,
  option,
  press,
  startExam,
  words,
} from '../harness/exam'
import { expect, test } from '../harness/site'

const MINUTE = 60_000

test('[X1] the start page says what the paper is made of, and the rules, before it starts', async ({ page }) => {
  await page.goto('/ko/exam/')
  await expect(page.locator('h1')).toHaveText('10문항을 20분 동안 풉니다.')
  const counts = await page.locator('.madeof tbody td:last-child').allInnerTexts()
  expect(counts).toHaveLength(4)
  expect(counts.map(Number).reduce((a, b) => a + b)).toBe(10)
  await expect(page.getByText('시계는 갑니다')).toBeVisible()
  await expect(page.getByText('부분 점수는 없습니다')).toBeVisible()
  await expect(page.locator('main .go')).toHaveCount(1)
})

for (const locale of ['ko', 'en'] as const) {
  test(`[X2] a whole paper can be sat and is marked as published (${locale})`, async ({ page }) => {
    await startExam(page, locale)
    for (let number = 1; number <= 10; number++) {
      await atPlace(page, number, locale)
      await answer(page, number <= 7)
      await next(page)
    }
    await expect(page.locator('.endreview')).toBeVisible()
    await handIn(page, locale)
    await expect(page.locator('.report h1')).toHaveText(words[locale].title(7))
    await expect(page.locator('.doms tbody tr')).toHaveCount(4)
    await expect(page.locator('.prob').first()).toContainText(locale === 'ko' ? '합격선 720 기준' : 'pass mark of 720')
    await page.goto(`/${locale}/exam/`)
    await page.locator('main a.row').first().click()
    await expect(page.locator('.report h1')).toHaveText(words[locale].title(7))
  })
}

for (const locale of ['ko', 'en'] as const)
  test(`[X3] where several are to be chosen one more is refused, on the page and aloud (${locale})`, async ({
    page,
  }) => {
    await startExam(page, locale, true)
    await goToChoose(page, true)
    const { options } = await onScreen(page)
    // Which question comes is the draw's: most ask for two, some for three.
    const choose = options.filter(({ correct }) => correct).length === 3 ? 3 : 2
    await expect(page.locator('.paper .eyebrow')).toContainText(words[locale].chooseMany[choose])
    const [a, extra] = [options[0], options[choose]]
    if (!a || !extra) throw new Error('too few options')
    for (const { id } of options.slice(0, choose)) await press(page, id)
    await page.locator(`.opt[data-option="${extra.id}"] .pick`).click()
    await expect(page.getByRole('status').filter({ hasText: words[locale].full(choose) })).toBeVisible()
    expect(await axeInBothSchemes(page)).toEqual([])
    await expect(option(page, extra.id)).not.toBeChecked()
    await page.locator(`.opt[data-option="${a.id}"] .pick`).click()
    await expect(option(page, a.id)).not.toBeChecked()
    await press(page, extra.id)
  })

test('[X4] flag, strike-out and map work and agree', async ({ page, isMobile }) => {
  await startExam(page, 'ko')
  const [first] = (await onScreen(page)).options
  if (!first) throw new Error('no option')
  const row = page.locator(`.opt[data-option="${first.id}"]`)
  await page.locator('.flagkey').click()
  await expect(page.locator('.flagkey')).toHaveAttribute('aria-pressed', 'true')
  await row.locator('.x').click()
  await expect(row).toHaveClass(/out/)
  await option(page, first.id).focus()
  await page.keyboard.press('x')
  await expect(row).not.toHaveClass(/out/)
  if (isMobile) await page.locator('.steps .phone').click()
  const map = page.locator(isMobile ? '#map .cell' : '.panelx .cell')
  await expect(map.first()).toHaveAccessibleName('문항 1, 미응답, 표시함')
  await map.nth(6).click()
  await atPlace(page, 7)
  await expect(page.locator('.exroom h1')).toBeFocused()
})

test('[X5] the language key changes the words and nothing else', async ({ page }) => {
  await startExam(page, 'ko')
  await next(page)
  await atPlace(page, 2)
  const { options } = await onScreen(page)
  const [a, , c] = options
  if (!a || !c) throw new Error('too few options')
  await press(page, a.id)
  await page.keyboard.press('m')
  await page.locator(`.opt[data-option="${c.id}"] .x`).click()
  const order = await page.locator('.opt').evaluateAll((rows) => rows.map((row) => row.getAttribute('data-option')))
  const korean = (await page.locator('.stem').textContent()) ?? ''
  const before = await clockSeconds(page)
  await page.keyboard.press('k')
  await expect(page.locator('.stem')).toHaveAttribute('lang', 'en')
  await expect(page.locator('.stem')).not.toHaveText(korean)
  await atPlace(page, 2)
  await expect(option(page, a.id)).toBeChecked()
  await expect(page.locator(`.opt[data-option="${c.id}"]`)).toHaveClass(/out/)
  await expect(page.locator('.flagkey')).toHaveAttribute('aria-pressed', 'true')
  expect(await page.locator('.opt').evaluateAll((rows) => rows.map((row) => row.getAttribute('data-option')))).toEqual(
    order,
  )
  expect(before - (await clockSeconds(page))).toBeLessThan(10)
  await page.keyboard.press('k')
  await expect(page.locator('.stem')).toHaveText(korean)
})

/** Leaves a mark of every kind on question 3 and gives what should still be there. */
async function leaveMarks(page: Page) {
  await next(page)
  await next(page)
  await atPlace(page, 3)
  const { options } = await onScreen(page)
  const [chosen, struck] = [options[0]?.id ?? '', options[1]?.id ?? '']
  await press(page, chosen)
  await page.locator(`.opt[data-option="${struck}"] .x`).click()
  await expect(page.locator(`.opt[data-option="${struck}"]`)).toHaveClass(/out/)
  await page.keyboard.press('m')
  await expect(page.locator('.flagkey')).toHaveAttribute('aria-pressed', 'true')
  return { chosen, struck }
}

async function findMarks(page: Page, { chosen, struck }: { chosen: string; struck: string }) {
  await atPlace(page, 3)
  await expect(option(page, chosen)).toBeChecked()
  await expect(page.locator(`.opt[data-option="${struck}"]`)).toHaveClass(/out/)
  await expect(page.locator('.flagkey')).toHaveAttribute('aria-pressed', 'true')
}

test('[X6] a reload in the middle loses nothing and the clock has kept running', async ({ page }) => {
  await startExam(page, 'ko')
  const marks = await leaveMarks(page)
  const address = page.url()
  await page.goto('about:blank')
  await page.clock.install({ time: Date.now() + 7 * MINUTE })
  await page.goto(address)
  await findMarks(page, marks)
  const left = await clockSeconds(page)
  expect(left).toBeGreaterThan(12 * 60)
  expect(left).toBeLessThanOrEqual(13 * 60)
  await page.goto('/ko/exam/')
  await page.getByRole('link', { name: words.ko.continue }).click()
  await findMarks(page, marks)
})

test('[X7] closing the browser loses nothing', async ({ viewport, baseURL }) => {
  const profile = await mkdtemp(join(tmpdir(), 'exam-'))
  const open = async () => {
    const options = { ...launchOptions, viewport, locale: 'ko-KR', ...(baseURL ? { baseURL } : {}) }
    const context = await chromium.launchPersistentContext(profile, options)
    return { context, page: context.pages()[0] ?? (await context.newPage()) }
  }
  const first = await open()
  await startExam(first.page, 'ko')
  const marks = await leaveMarks(first.page)
  await first.context.close()
  const second = await open()
  await second.page.goto('/ko/exam/')
  await second.page.getByRole('link', { name: words.ko.continue }).click()
  await findMarks(second.page, marks)
  await second.context.close()
  await rm(profile, { recursive: true, force: true })
})

test('[X8] a hidden clock returns at five minutes, and at time-out the paper is submitted as it stands', async ({
  page,
}) => {
  await page.clock.install()
  await startExam(page, 'ko')
  await answer(page, true)
  await page.getByRole('button', { name: /누르면 숨깁니다/ }).click()
  await expect(page.locator('.off:visible')).toBeVisible()
  await page.clock.fastForward(15 * MINUTE)
  await expect(page.getByRole('status').filter({ hasText: '5분 남았습니다' })).toBeVisible()
  await expect(page.locator('.off:visible')).toHaveCount(0)
  await page.clock.fastForward(5 * MINUTE)
  await expect(page.locator('.report h1')).toHaveText(words.ko.title(1))
  await expect(page.locator('.report')).toContainText('시간이 끝나')
})

test('[X9] a paper whose time ran out while the tab was closed is submitted at the next visit', async ({
  page,
  context,
}) => {
  await startExam(page, 'ko')
  await answer(page, true)
  const address = page.url()
  await page.close()
  const later = await context.newPage()
  await later.clock.install({ time: Date.now() + 25 * MINUTE })
  await later.goto(address)
  await expect(later.locator('.report h1')).toHaveText(words.ko.title(1))
})

test('[X10] the report gives a reason for every option, marks key and choice by word, and leads to the facts', async ({
  page,
}) => {
  await startExam(page, 'ko')
  await answer(page, false)
  const wrong = await onScreen(page)
  await handIn(page, 'ko')
  await expect(page.locator('.qa')).toHaveCount(10)
  const sheet = page.locator('.qa').first()
  for (const { rationale } of wrong.options) {
    const start = rationale.ko.find((inline) => typeof inline === 'string')
    if (typeof start === 'string') await expect(sheet).toContainText(start.trim())
  }
  await expect(sheet.locator('.mark')).toHaveCount(wrong.options.length)
  await expect(sheet.locator('.mark').filter({ hasText: '정답' })).toHaveCount(
    wrong.options.filter((o) => o.correct).length,
  )
  await expect(sheet.locator('.opt.mine .mark').first()).toContainText(words.ko.yours)
  for (const row of await page.locator('.qa').all()) {
    expect(await row.locator('.why').count()).toBe(await row.locator('.opt').count())
  }
  const fact = page.locator('.missed a').first()
  await expect(fact).toHaveAttribute('href', /\/ko\/sources\/#.+/)
  await expect(page.locator('.act2 .go')).toHaveAttribute('href', /\/ko\/review\//)
  await page.keyboard.press('k')
  await expect(sheet.locator('.stem')).toHaveAttribute('lang', 'en')
})

test('[X11] a whole paper goes by keyboard alone', async ({ page, isMobile }) => {
  test.skip(isMobile, 'a phone has no keyboard')
  await page.goto('/en/exam/')
  await page.getByRole('button', { name: words.en.start }).focus()
  await page.keyboard.press('Enter')
  for (let number = 1; number <= 10; number++) {
    await atPlace(page, number, 'en')
    const rows = page.locator('.exq input')
    const many = (await rows.first().getAttribute('type')) === 'checkbox'
    await page.keyboard.press('b')
    await expect(rows.nth(1)).toBeChecked()
    if (many) await page.keyboard.press('c')
    if (many) await expect(rows.nth(2)).toBeChecked()
    await page.keyboard.press(number % 2 ? 'n' : 'KeyN')
  }
  await expect(page.locator('.endreview h1')).toBeFocused()
  await page.keyboard.press('r')
  await atPlace(page, 10, 'en')
  await page.keyboard.press('p')
  await atPlace(page, 9, 'en')
  await page.keyboard.press('r')
  await page.locator('.endreview .go').focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.locator('.report h1')).toContainText('of 10 questions right')
})
