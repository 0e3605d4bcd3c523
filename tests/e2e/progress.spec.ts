import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import type { CardsPayload, Misconceptions, QuestionIndex } from '../../lib/content/payload'
import { DAY, HOUR } from '../../lib/core/time'
import { axe } from '../harness/axe'
import { type Act, live, OFFSET } from '../harness/past'
import { fetchJson } from '../harness/payload'
import { expect, locales, test } from '../harness/site'
import { type YearCourse, yearOfStudy } from '../harness/year'

/** A Saturday at noon in Seoul: nothing here depends on the day of the test. */
const NOW = Date.UTC(2026, 10, 21, 3)
/** The study day in Seoul, worked out by hand: nine hours east, turning at four. */
const dayOf = (at: number): number => Math.floor((at + (OFFSET / 60 - 4) * HOUR) / DAY)

const words = {
  ko: {
    empty: '아직 아무것도 따뜻하지 않습니다.',
    title: /^사실 \d+개가 아직 따뜻합니다\.$/,
    table: '표로 보기',
    save: '그림으로 저장',
    inWords: '그림을 글로',
    lesson: '학습에서 이 문장 보기',
    card: '카드 보기',
    duel: /10문항/,
    duelRow: /가장 자주 바꿔 고른 짝/,
    hits: (hits: number, reviews: number) => `최근 7일 복습 ${reviews}번 가운데 적중 ${hits}번`,
    sure: '확신함',
  },
  en: {
    empty: 'Nothing is warm yet.',
    title: /^\d+ facts are still warm\.$/,
    table: 'As a table',
    save: 'Save as a picture',
    inWords: 'The picture in words',
    lesson: 'Read it in the lesson',
    card: 'See its card',
    duel: /Ten questions/,
    duelRow: /Your most confused pair/,
    hits: (hits: number, reviews: number) => `${hits} hits in ${reviews.toLocaleString('en')} reviews, last 7 days`,
    sure: 'Sure',
  },
} as const

async function courseOf(page: Page): Promise<YearCourse> {
  const index = await fetchJson<QuestionIndex>(page, '/payload/questions/index.json')
  const payloads = await Promise.all(
    index.modules.map(({ id }) => fetchJson<CardsPayload>(page, `/payload/cards/${id}.json`)),
  )
  const misconceptions = await fetchJson<Misconceptions>(page, '/payload/questions/misconceptions.json')
  return { index, cards: payloads.flatMap(({ cards }) => cards), misconceptions }
}

async function openProgress(page: Page, locale: string): Promise<void> {
  await page.goto(`/${locale}/progress/`)
  await expect(page.locator('main.progress[aria-busy="false"]')).toBeVisible({ timeout: 30_000 })
  // Where the cells lie comes as a file of its own.
  await expect(page.locator('.factmap .cell').first()).toBeAttached()
}

/** A browser with a year behind it. @returns what was done in that year */
async function afterAYear(page: Page, locale: string): Promise<readonly Act[]> {
  await page.clock.setSystemTime(NOW)
  const acts = yearOfStudy(await courseOf(page), NOW - HOUR)
  await live(page, acts)
  await openProgress(page, locale)
  return acts
}

/** axe on what is shown; in the dark only what the dark can change. */
async function findNoFault(page: Page, within = 'main'): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    expect(await axe(page, colorScheme === 'light' ? { within } : { within, rules: ['color-contrast'] })).toEqual([])
  }
}

const sideways = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth)

/** The numbers of a panel's table, row by row. */
const tableOf = (page: Page, panel: string): Promise<string[][]> =>
  page
    .locator(`.panel.${panel} tbody tr`)
    .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent ?? '')))

/** Cells of the small map, where all of one look are one path. */
const drawn = (page: Page, cells: string): Promise<number> =>
  page
    .locator(cells)
    .evaluateAll((paths) => paths.reduce((sum, path) => sum + (path.getAttribute('d')?.match(/M/g)?.length ?? 0), 0))

for (const locale of locales) {
  const word = words[locale]

  test(`[G20] without a log every picture says what is missing for it (${locale})`, async ({ page }) => {
    await openProgress(page, locale)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(word.empty)
    for (const panel of ['hits', 'retention', 'readiness', 'calibration', 'confused', 'exams'])
      await expect(page.locator(`.panel.${panel} .empty`)).toHaveText(/.{15,}/)
    await expect(page.locator('.factmap .cell:not(.n)')).toHaveCount(0)
    await findNoFault(page)
  })

  test(`[G21] after a year the page shows what the log holds, in pictures and in tables by keyboard (${locale})`, async ({
    page,
  }) => {
    // A year is laid into the database first, and axe reads a long page twice.
    test.setTimeout(300_000)
    const acts = await afterAYear(page, locale)
    expect(acts).toHaveLength(30_000)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(word.title)
    await expect(page.locator('.factmap .cell').first()).toBeVisible()
    const facts = await page.locator('.factmap .cell').count()
    const untouched = await page.locator('.factmap .cell.n').count()
    await expect(page.locator('.panel.forecast .plot')).toBeVisible({ timeout: 30_000 })

    await findNoFault(page)

    // Every picture has a table behind it, which the keyboard opens.
    const pictures = page.locator('.panel:has(svg.plot), .past:has(svg.trend)')
    expect(await pictures.count()).toBe(8)
    for (const picture of await pictures.all()) {
      const summary = picture.locator('summary', { hasText: word.table }).first()
      await summary.focus()
      await page.keyboard.press('Enter')
      await expect(picture.locator('tbody tr').first()).toBeVisible()
      await expect(picture.locator('svg[role="img"]').first()).toHaveAttribute('aria-label', /.{10,}/)
    }

    // Grades, counted by hand.
    const today = dayOf(NOW)
    const grades = acts.flatMap(({ at, body }) =>
      body.kind === 'card-reviewed' ? [{ day: dayOf(at), hit: body.rating > 1 }] : [],
    )
    const week = grades.filter(({ day }) => day > today - 7)
    await expect(page.locator('.panel.hits')).toContainText(
      word.hits(week.filter(({ hit }) => hit).length, week.length),
    )
    const hits = await tableOf(page, 'hits')
    expect(hits).toHaveLength(91)
    for (const [age, [, reviews, right]] of hits.entries()) {
      const own = grades.filter(({ day }) => day === today - age)
      expect([Number(reviews), Number(right)]).toEqual([own.length, own.filter(({ hit }) => hit).length])
    }
    const calendar = await tableOf(page, 'calendar')
    const monday = today - ((today + 3) % 7)
    for (const [age, [, ...days]] of calendar.entries())
      for (const [weekday, shown] of days.entries()) {
        const day = monday - 7 * age + weekday
        if (day <= today) expect(Number(shown)).toBe(grades.filter((grade) => grade.day === day).length)
      }

    // Certainty, counted by hand.
    const submitted = new Map(
      acts.flatMap(({ body }) =>
        body.kind === 'attempt-submitted' ? [[body.attempt, body.right ?? []] as const] : [],
      ),
    )
    const sure = acts.flatMap(({ body }) =>
      body.kind === 'answer-changed' && body.confidence === 'sure'
        ? [submitted.get(body.attempt)?.includes(body.question)]
        : [],
    )
    const [row] = await tableOf(page, 'calibration')
    expect(row?.slice(0, 3)).toEqual([word.sure, String(sure.length), String(sure.filter(Boolean).length)])

    // The duel leads to a paper about the pair.
    await expect(page.getByRole('link', { name: word.duel })).toHaveAttribute(
      'href',
      /exam\/\?kind=pair&of=[a-z0-9-]+$/,
    )
    await findNoFault(page, '.panel.calibration')
    await page.setViewportSize({ width: 320, height: 640 })
    expect(await sideways(page)).toBeLessThanOrEqual(0)
    // In print the pictures stand without what can only be pressed.
    await page.emulateMedia({ media: 'print' })
    await expect(page.locator('header.top')).toBeHidden()
    await expect(page.locator('.factmap')).toBeVisible()
    await expect(page.getByRole('button', { name: word.save })).toBeHidden()

    // Today counts what the map counts, and offers the same duel.
    await page.emulateMedia({ media: 'screen' })
    const warm = await page.locator('.factmap .strong').textContent()
    const duel = await page.getByRole('link', { name: word.duel }).getAttribute('href')
    await page.goto(`/${locale}/`)
    await expect(page.locator('.standing .words b')).toContainText(warm ?? 'none')
    await expect.poll(() => drawn(page, '.standing .cell')).toBe(facts)
    expect(await drawn(page, '.standing .cell.n')).toBe(untouched)
    await expect(page.locator('.today .row').filter({ hasText: word.duelRow })).toHaveAttribute('href', duel ?? '')
    expect(await sideways(page)).toBeLessThanOrEqual(0)
    await findNoFault(page)
  })
}

test('[G22] a cell leads to its fact’s sentence and card; so does the list, by keyboard; the same facts have the same map', async ({
  page,
}) => {
  await page.clock.setSystemTime(NOW)
  const course = await courseOf(page)
  await live(page, yearOfStudy(course, NOW - HOUR, 3000))
  await openProgress(page, 'ko')
  const paths = () => page.locator('.factmap .cell').evaluateAll((cells) => cells.map((cell) => cell.getAttribute('d')))
  const before = await paths()
  const cell = page.locator('.factmap .cell').nth(5)
  const fact = (await cell.getAttribute('data-fact')) ?? ''
  await cell.click()
  const shown = page.locator('.pickedfact')
  await expect(shown.getByRole('link', { name: words.ko.card })).toHaveAttribute('href', /\/ko\/review\/\?card=[^&]+$/)
  const link = shown.getByRole('link', { name: words.ko.lesson })
  await expect(link).toHaveAttribute('href', new RegExp(`/ko/lessons/[a-z0-9-]+/#${fact}$`))

  const topic = page.locator('.topics summary').first()
  await topic.focus()
  await page.keyboard.press('Enter')
  await expect(page.locator('.topics .factlines').getByRole('link', { name: words.ko.lesson }).first()).toBeVisible()
  const facts = new Set(course.cards.flatMap((card) => card.facts))
  await expect(page.locator('.factmap .cell')).toHaveCount(facts.size)

  await link.click()
  await expect(page.locator(`[id="${fact}"], [data-fact="${fact}"]`).first()).toBeAttached()
  await openProgress(page, 'en')
  expect(await paths()).toEqual(before)
})

test('[G23] the map is saved as a picture made on the device, and told in words', async ({ page }) => {
  await openProgress(page, 'ko')
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: words.ko.save }).click()
  const file = await download
  expect(file.suggestedFilename()).toMatch(/^warm-cache-\d{4}-\d\d-\d\d\.png$/)
  const png = readFileSync(await file.path())
  expect(png.subarray(1, 4).toString('latin1')).toBe('PNG')
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1080, 1350])
  // Something is on it: a blank picture of this size is a few kilobytes.
  expect(png.length).toBeGreaterThan(30_000)
  await page.locator('.share summary', { hasText: words.ko.inWords }).click()
  const told = page.locator('.share details p')
  expect(await told.count()).toBeGreaterThan(10)
  await expect(told.first()).toHaveText(/사실 \d+개 가운데 0개가 뜨겁고/)
})
