import type { Page } from '@playwright/test'
import { axeInBothSchemes } from '../harness/axe'
import { expect, locales, test } from '../harness/site'

const words = {
  ko: {
    none: '시험일을 정하면 그날에 맞춰 계획합니다.',
    aims: /^시험까지 23일, 오늘 새 카드 \d+장\.$/,
    over: '시험이 끝났습니다.',
    examDay: '시험일',
    remove: '시험일 지우기',
    minutes: '하루 공부 시간',
    slider: '하루 공부 시간 조절',
    retention: '목표 기억률',
    cost: /^하루 \d+(\.\d)?분$/,
    saved: '저장하고 계획을 다시 세웠습니다.',
    removed: /시험일을 지웠습니다/,
    past: /지난 날은 시험일이 될 수 없습니다/,
    far: /1년이 넘게/,
    unreadable: /읽을 수 없는 날짜/,
    refused: /5~120 사이의 정수/,
    review: /오늘 복습 시작/,
    recall: '시험 날 예상 기억률',
    estimate: /우리의 추정치/,
    curves: /예상 기억률\(추정\): 계획대로 0\.\d\d/,
    bars: /앞으로 30일의 예상 공부 시간\(추정\)/,
    recallTable: '날마다의 예상 기억률(추정)',
    barTable: '날마다의 예상 공부량(추정)',
    notMet: /카드 \d+장은 시험 전에 만나지 못합니다\. 하루 \d+분/,
    choose: '시험일 정하기',
    left: '시험까지 23일',
    share: /오늘 계획: 새 카드 \d+장/,
    spent: '20분 가운데 0분',
  },
  en: {
    none: 'Choose the exam day, and the plan aims at it.',
    aims: /^23 days to go: \d+ new cards today\.$/,
    over: 'The exam is over.',
    examDay: 'Exam day',
    remove: 'Remove the exam day',
    minutes: 'Minutes a day',
    slider: 'Adjust the minutes a day',
    retention: 'Desired retention',
    cost: /^\d+(\.\d)? min a day$/,
    saved: 'Saved, and planned anew.',
    removed: /The exam day is removed/,
    past: /in the past cannot be the exam day/,
    far: /more than a year away/,
    unreadable: /cannot be read/,
    refused: /between 5 and 120/,
    review: /Start today’s review/,
    recall: 'Expected recall on the day',
    estimate: /our estimate/,
    curves: /Expected recall up to the exam \(estimated\): 0\.\d\d/,
    bars: /Expected study over the next 30 days \(estimated\)/,
    recallTable: 'Expected recall day by day (estimated)',
    barTable: 'Expected study day by day (estimated)',
    notMet: /\d+ cards are not met before the exam\. (Even )?\d+ minutes/,
    choose: 'Choose the exam day',
    left: '23 days to the exam',
    share: /Today’s plan: \d+ new cards/,
    spent: '0 of 20 min',
  },
} as const

/** A study day in Seoul (its calendar day from 04:00 on), so many days from now, as a date field writes it. */
const dayFromNow = (days: number): string =>
  new Date(Date.now() + (9 - 4) * 3_600_000 + days * 86_400_000).toISOString().slice(0, 10)

const open = async (page: Page, locale: string): Promise<void> => {
  await page.goto(`/${locale}/plan/`)
  await worked(page)
}
const worked = (page: Page): Promise<void> => expect(page.locator('main[aria-busy="false"]')).toBeVisible()
const h1 = (page: Page) => page.getByRole('heading', { level: 1 })

/** The plans in the log, in the order they were made. */
const plans = (page: Page): Promise<readonly unknown[]> =>
  page.evaluate(
    () =>
      new Promise<unknown[]>((resolve, reject) => {
        const opening = indexedDB.open('warm-cache')
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const all = opening.result.transaction('events').objectStore('events').getAll()
          all.onsuccess = () => {
            opening.result.close()
            resolve(
              all.result
                .filter(({ kind }) => kind === 'plan-set')
                .map(({ examDay, minutes, retention }) => ({ examDay, minutes, retention })),
            )
          }
        }
      }),
  )

for (const locale of locales) {
  const word = words[locale]
  const date = (page: Page) => page.getByLabel(word.examDay, { exact: true })
  const minutes = (page: Page) => page.getByLabel(word.minutes, { exact: true })
  const choose = async (page: Page, days: number): Promise<void> => {
    await date(page).fill(dayFromNow(days))
    await expect(page.getByText(word.saved)).toBeVisible()
    await worked(page)
  }

  test(`[N20] the plan says how far the exam is and what today asks, and leads to the review (${locale})`, async ({
    page,
  }) => {
    await open(page, locale)
    await expect(h1(page)).toHaveText(word.none)
    await choose(page, 23)
    await expect(h1(page)).toHaveText(word.aims)
    await page.getByRole('link', { name: word.review }).click()
    await expect(page).toHaveURL(new RegExp(`/${locale}/review/$`))
  })

  test(`[N21] a choice is recorded once, when it is settled, and is there after a reload (${locale})`, async ({
    page,
  }) => {
    await open(page, locale)
    const first = { examDay: dayFromNow(23), minutes: 20, retention: 0.9 }
    await choose(page, 23)
    expect(await plans(page)).toEqual([first])
    // Five ticks of the slider, one after the other, are one choice.
    await page.getByLabel(word.slider).focus()
    for (let tick = 0; tick < 5; tick++) await page.keyboard.press('ArrowRight')
    await expect(minutes(page)).toHaveValue('45')
    expect(await plans(page)).toEqual([first])
    await expect.poll(() => plans(page)).toEqual([first, { ...first, minutes: 45 }])
    await page.reload()
    await worked(page)
    await expect(h1(page)).toHaveText(word.aims)
    await expect(date(page)).toHaveValue(first.examDay)
    await expect(minutes(page)).toHaveValue('45')
    // The same again is no choice.
    await minutes(page).fill('45')
    await minutes(page).press('Enter')
    await minutes(page).fill('30')
    await minutes(page).press('Enter')
    await expect(page.getByText(word.saved)).toBeVisible()
    expect(await plans(page)).toEqual([first, { ...first, minutes: 45 }, { ...first, minutes: 30 }])
  })

  test(`[N22] a day that cannot be and minutes out of range are refused in words, and nothing is recorded (${locale})`, async ({
    page,
  }) => {
    await open(page, locale)
    const said = page.getByRole('alert')
    for (const [days, why] of [
      [-1, word.past],
      [-400, word.past],
      // The calendar is a day ahead of the study day until 04:00.
      [367, word.far],
    ] as const) {
      await date(page).fill(dayFromNow(days))
      await date(page).blur()
      await expect(said.filter({ hasText: why })).toBeVisible()
      await expect(date(page)).toHaveAttribute('aria-invalid', 'true')
    }
    // Half a date, as a hand leaves it.
    await date(page).fill('')
    await date(page).focus()
    await page.keyboard.type('12')
    await page.keyboard.press('Enter')
    await expect(said.filter({ hasText: word.unreadable })).toBeVisible()
    expect(await axeInBothSchemes(page)).toEqual([])
    for (const wrong of ['4', '121', '-20', '7.5', '']) {
      await minutes(page).fill(wrong)
      await minutes(page).blur()
      await expect(said.filter({ hasText: word.refused })).toBeVisible()
      await minutes(page).fill('20')
      await minutes(page).blur()
      await expect(said.filter({ hasText: word.refused })).toHaveCount(0)
    }
    // Whatever was recorded would stand before this.
    await minutes(page).fill('25')
    await minutes(page).press('Enter')
    await expect(page.getByText(word.saved)).toBeVisible()
    expect(await plans(page)).toEqual([{ examDay: null, minutes: 25, retention: 0.9 }])
    await expect(h1(page)).toHaveText(word.none)
  })

  test(`[N23] the day can be removed, and after it long-term scheduling goes on (${locale})`, async ({ page }) => {
    await open(page, locale)
    await choose(page, 2)
    await page.clock.setSystemTime(Date.now() + 5 * 86_400_000)
    await open(page, locale)
    await expect(h1(page)).toHaveText(word.over)
    await expect(page.getByRole('img', { name: word.bars })).toBeVisible()
    await expect(page.getByRole('heading', { name: word.recall })).toHaveCount(0)
    await page.getByRole('button', { name: word.remove }).click()
    await expect(page.getByText(word.removed)).toBeVisible()
    await expect(h1(page)).toHaveText(word.none)
    // The key went with the day: the focus is where a new one is chosen.
    await expect(date(page)).toBeFocused()
    expect(await plans(page)).toHaveLength(2)
    await page.reload()
    await worked(page)
    await expect(h1(page)).toHaveText(word.none)
  })

  test(`[N24] behind each picture stands a table with every day, and estimates are called so (${locale})`, async ({
    page,
  }) => {
    await open(page, locale)
    await choose(page, 23)
    await expect(page.getByRole('img', { name: word.curves })).toBeVisible()
    await expect(page.getByRole('img', { name: word.bars })).toBeVisible()
    await expect(page.locator('.panel.recall').getByText(word.estimate)).toBeVisible()
    for (const opener of await page.locator('.behind summary').all()) await opener.click()
    // Today and 22 more evenings, then the morning of the exam.
    await expect(page.getByRole('table', { name: word.recallTable }).getByRole('row')).toHaveCount(1 + 24)
    await expect(page.getByRole('table', { name: word.barTable }).getByRole('row')).toHaveCount(1 + 30)
    const last = page.getByRole('table', { name: word.recallTable }).getByRole('row').last()
    const value = await page.locator('.panel.recall .val').innerText()
    await expect(last.getByRole('cell').first()).toHaveText(value)
  })

  test(`[N25] beside each desired retention stands what it costs a day (${locale})`, async ({ page }) => {
    await open(page, locale)
    await page.locator('.choice summary').click()
    const choices = page.getByRole('radio')
    const names = await page.locator('.choice label b').allInnerTexts()
    expect([names[0], names.at(-1)]).toEqual(['0.80', '0.97'])
    await expect(choices).toHaveCount(names.length)
    for (const cost of await page.locator('.choice label > span').allInnerTexts()) expect(cost).toMatch(word.cost)
    await page.getByRole('radio', { name: /0\.86/ }).check()
    await expect(page.getByText(word.saved)).toBeVisible()
    expect(await plans(page)).toEqual([{ examDay: null, minutes: 20, retention: 0.86 }])
  })

  test(`[N26] today leads to the plan, and says how far the exam is and what is left of its share (${locale})`, async ({
    page,
  }) => {
    await page.goto(`/${locale}/`)
    await page.locator('.row', { hasText: word.choose }).click()
    await expect(page).toHaveURL(new RegExp(`/${locale}/plan/$`))
    await worked(page)
    await choose(page, 23)
    await page.goto(`/${locale}/`)
    await expect(page.getByRole('link', { name: word.left })).toHaveAttribute('href', `/${locale}/plan/`)
    const row = page.locator('.row', { hasText: word.share })
    await expect(row).toContainText(word.spent)
    await expect(row).toHaveAttribute('href', `/${locale}/plan/`)
  })

  test(`[N27] cards that are not reached are told, with the minutes that would reach them (${locale})`, async ({
    page,
  }) => {
    await open(page, locale)
    await choose(page, 10)
    await minutes(page).fill('5')
    await minutes(page).press('Enter')
    await expect(page.locator('.phases dd').filter({ hasText: word.notMet })).toBeVisible({ timeout: 20_000 })
  })

  test(`[N30] all of it can be reached, read and pressed with everything open (${locale})`, async ({
    page,
    isMobile,
  }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    if (isMobile) await page.setViewportSize({ width: 320, height: 640 })
    await open(page, locale)
    await choose(page, 23)
    for (const opener of await page.locator('main summary').all()) await opener.click()
    await minutes(page).fill('500')
    await minutes(page).blur()
    await expect(page.getByRole('alert').filter({ hasText: word.refused })).toBeVisible()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(isMobile ? 320 : 1280)
    const controls = page
      .locator('main')
      .locator('a, button, summary, label:has([type="radio"]), input:not([type="radio"])')
    for (const control of await controls.all()) {
      const height = (await control.boundingBox())?.height ?? 0
      expect(height, await control.evaluate((node) => node.outerHTML)).toBeGreaterThanOrEqual(44)
    }
    if (isMobile) await page.setViewportSize({ width: 390, height: 844 })
    expect(await axeInBothSchemes(page)).toEqual([])
  })
}

test('[N21] who leaves right after choosing has chosen', async ({ page }) => {
  await open(page, 'ko')
  await page.getByLabel('하루 공부 시간', { exact: true }).fill('35')
  await page.getByRole('link', { name: '웜 캐시' }).first().click()
  await expect(page).toHaveURL(/\/ko\/$/)
  await expect.poll(() => plans(page)).toEqual([{ examDay: null, minutes: 35, retention: 0.9 }])
})

test('[N21] a thumb on the slider records when it lets go, not on its way', async ({ page }) => {
  await page.clock.install()
  await open(page, 'ko')
  const box = await page.getByLabel('하루 공부 시간 조절').boundingBox()
  if (!box) throw new Error('there is no slider')
  const middle = box.y + box.height / 2
  await page.mouse.move(box.x + box.width * 0.15, middle)
  await page.mouse.down()
  for (const share of [0.3, 0.5, 0.7]) {
    await page.mouse.move(box.x + box.width * share, middle, { steps: 4 })
    await page.clock.runFor(900)
  }
  expect(await plans(page)).toEqual([])
  await page.mouse.up()
  await expect.poll(async () => (await plans(page)).length).toBe(1)
})

test.describe('without a network', () => {
  test.use({ serviceWorkers: 'allow' })

  test('[N31] the plan is still worked out beside the page', async ({ page, context }) => {
    await page.goto('/ko/plan/')
    await expect
      .poll(() => page.evaluate(() => navigator.serviceWorker.ready.then(({ active }) => active?.state)), {
        timeout: 45_000,
      })
      .toBe('activated')
    await context.setOffline(true)
    const beside: string[] = []
    page.on('worker', (worker) => beside.push(worker.url()))
    await page.reload()
    await worked(page)
    expect(beside).toHaveLength(1)
    await expect(page.getByRole('img', { name: words.ko.bars })).toBeVisible()
  })
})
