import { expect, type Page } from '@playwright/test'
import { DAY, HOUR } from '../../lib/core/time'
import { axeInBothLanguages, axeInBothSchemes } from '../harness/axe'
import { eventful, type Paper, paperOf, rightAnswer, sat, sitAll, wrongAnswer } from '../harness/sat'
import { locales, test } from '../harness/site'

/** One eventful paper of ten questions; the tenth is not scored. Opens its report. */
async function openReport(page: Page, locale = 'ko', query = ''): Promise<Paper> {
  const paper = await paperOf(page, 10, { unscored: [10] })
  const story = eventful('flown', paper, Date.now() - HOUR)
  await sitAll(page, [{ attempt: 'flown', paper, story }])
  await page.goto(`/${locale}/exam/report/?attempt=flown${query}`)
  await expect(page.locator('.flight')).toBeVisible()
  return paper
}

const chip = (page: Page, name: RegExp) => page.getByRole('radio', { name })
const numbers = (page: Page) => page.locator('.qa h3').allInnerTexts()

test('[X40] the result comes first: the side of the pass mark, our estimate, the domains, what was not scored', async ({
  page,
}) => {
  await openReport(page)
  await expect(page.locator('.report h1')).toHaveText('9문항 가운데 6문항을 맞혔습니다.')
  await expect(page.locator('.standing')).toHaveText('이 시험지에서는 합격선 아래입니다.')
  await expect(page.locator('.prob').first()).toContainText('이 주제에서')
  await expect(page.locator('.verdict')).toHaveCount(4)
  await expect(page.locator('.aside15').last()).toContainText('나머지 1문항은 채점하지 않는')
})

test('[X41] filters have counts, go by keyboard, and stand in the address', async ({ page }) => {
  await openReport(page)
  await expect(page.locator('.qa')).toHaveCount(10)
  await chip(page, /^모두 10$/).focus()
  await page.keyboard.press('ArrowRight')
  await expect(chip(page, /^틀림 2$/)).toBeChecked()
  await expect(page).toHaveURL(/show=wrong/)
  await expect(page.locator('.qa')).toHaveCount(2)
  expect(await numbers(page)).toEqual(['2번 · 틀림', '5번 · 틀림'])
  await page.reload()
  await expect(page.locator('.qa')).toHaveCount(2)
  await expect(chip(page, /^틀림 2$/)).toBeChecked()
  for (const name of [/^답하지 않음 1$/, /^표시함 1$/, /^비채점 1$/, /^확신 없이 맞음 1$/]) {
    await chip(page, name).press('Space')
    await expect(chip(page, name)).toBeChecked()
    await expect(page.locator('.qa')).toHaveCount(1)
  }
  const domain = page.locator('.chips label').last()
  await domain.getByRole('radio').press('Space')
  await expect(page).toHaveURL(/show=domain-/)
  await expect(page.locator('.qa')).toHaveCount(Number(await domain.locator('b').innerText()))
  await chip(page, /^모두 10$/).press('Space')
  await expect(page).not.toHaveURL(/show=/)
})

test('[X42] one tap says why a question was missed; the reasons add up and survive a reload', async ({ page }) => {
  await openReport(page, 'ko', '&show=wrong')
  const why = page.getByRole('group', { name: '2번을 왜 틀렸습니까?' })
  await why.getByRole('button', { name: '잘못 읽음' }).click()
  await expect(why.getByRole('button', { name: '잘못 읽음' })).toHaveAttribute('aria-pressed', 'true')
  await why.getByRole('button', { name: '둘을 혼동함' }).click()
  await expect(why.getByRole('button', { name: '잘못 읽음' })).toHaveAttribute('aria-pressed', 'false')
  await expect(page.locator('.causes')).toContainText('틀린 3문항 가운데 1문항에 이유를 적었습니다.')
  await page.reload()
  await expect(why.getByRole('button', { name: '둘을 혼동함' })).toHaveAttribute('aria-pressed', 'true')
  await expect(page.locator('.causes li')).toHaveText(['둘을 혼동함 1'])
})

test('[X43] every question shows its facts and leads to the sentence of the lesson', async ({ page }) => {
  await openReport(page)
  // The facts come after the report.
  for (const row of await page.locator('.qa').all()) await expect(row.locator('.qfacts li')).not.toHaveCount(0)
  const link = page.locator('.qfacts a[href*="/lessons/"]').first()
  await expect(link).toHaveAttribute('href', /\/ko\/lessons\/[a-z-]+\/#[a-z0-9-]+$/)
  const anchor = (await link.getAttribute('href'))?.split('#')[1]
  await link.click()
  await expect(page.locator(`[id="${anchor}"]`)).toBeAttached()
})

test('[X44] the flight recorder says in its table all that was done, in order of time', async ({ page }) => {
  await openReport(page)
  await expect(page.locator('.recorder .headrow p')).toHaveText(
    '12분 동안 10문항을 보고 1문항에 다시 들렀습니다. 답은 3번 바꾸었습니다.',
  )
  await page.locator('.recorder summary').click()
  const rows = await page
    .locator('.recorder tbody tr')
    .evaluateAll((found) => found.map((row) => [...row.children].map((cell) => cell.textContent).join(' | ')))
  for (const row of [
    '0:00 | 1 | 1분 0초 봄',
    '1:15 | 2 | 영어로 바꿈',
    '2:40 | 3 | 표시함',
    '4:50 | 5 | 답을 바꿈: 맞음에서 틀림으로',
    '6:00 | 6 | 답을 바꿈: 틀림에서 맞음으로',
    '6:00 | – | 3분 0초 자리를 비움',
    '10:20 | 2 | 다시 들러 1분 40초 봄',
    '11:20 | 2 | 답을 바꿈: 틀림에서 틀림으로',
  ])
    expect(rows).toContain(row)
  await expect(page.locator('.legend2 li')).toHaveCount(7)
})

test('[X45] the replay goes by keyboard and says in words what was on screen', async ({ page }) => {
  await openReport(page)
  const slider = page.getByRole('slider', { name: '다시 볼 순간' })
  const then = page.locator('.then')
  await expect(then).toHaveText('0:00: 문항 1, 한국어로. 답함 0, 표시함 0. 마지막으로 한 일: 시작')
  await slider.focus()
  await page.keyboard.press('End')
  await expect(then).toHaveText('12:00: 문항 2, 영어로. 답함 9, 표시함 1. 마지막으로 한 일: 제출')
  await expect(slider).toHaveAttribute('aria-valuetext', /문항 2/)
  await page.keyboard.press('Home')
  for (let press = 0; press < 51; press++) await page.keyboard.press('ArrowRight')
  await expect(then).toContainText('6:07: 자리를 비움. 문항 6, 답함 5, 표시함 1.')
})

test('[X46] replay moves by itself and can be stopped; under reduced motion there is only the slider', async ({
  page,
}) => {
  await openReport(page)
  await page.getByRole('button', { name: '재생' }).click()
  await expect(page.locator('.then')).not.toContainText('0:00')
  await page.getByRole('button', { name: '멈춤' }).click()
  await expect(page.getByRole('button', { name: '재생' })).toBeVisible()
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await expect(page.getByRole('button', { name: '재생' })).toBeHidden()
  await expect(page.getByRole('slider')).toBeVisible()
})

for (const [kind, more, why] of [
  ['study', { minutes: null }, '해설을 보며 푼 시험지이므로'],
  ['selection', { selection: { kind: 'topic', topic: 'ports' } }, '범위를 골라 뽑은 시험지이므로'],
] as const) {
  test(`[X47] a paper that is not drawn and sat as the exam gives counts and no estimate, and says why (${kind})`, async ({
    page,
  }) => {
    const paper = await paperOf(page, 4, more)
    const story = sat('other', paper, Date.now() - HOUR)
    const [first] = paper.questions
    if (first) story.at(1000, { kind: 'answer-changed', question: first.id, chosen: rightAnswer(first) })
    await sitAll(page, [{ attempt: 'other', paper, story: story.submit(60_000) }])
    await page.goto('/ko/exam/report/?attempt=other')
    await expect(page.locator('.report h1')).toHaveText('4문항 가운데 1문항을 맞혔습니다.')
    await expect(page.locator('.prob')).toContainText(why)
    await expect(page.locator('.doms tbody td.num').first()).toHaveText(/\d \/ \d/)
    const said = () => expect(page.locator('.prob')).toHaveText(/\S/)
    expect(await axeInBothLanguages(page, said)).toEqual([])
    for (const estimate of ['.scale', '.standing', '.verdict', '.est'])
      await expect(page.locator(estimate)).toHaveCount(0)
  })
}

test('[X48] the history tells kind, result and duration, and the trend of the estimates as a picture and a table', async ({
  page,
}) => {
  const paper = await paperOf(page, 10)
  const study = await paperOf(page, 10, { minutes: null })
  const sitting = (attempt: string, of: Paper, daysAgo: number, right: number) => {
    const story = sat(attempt, of, Date.now() - daysAgo * DAY)
    of.questions.forEach((question, index) => {
      const chosen = index < right ? rightAnswer(question) : wrongAnswer(question)
      story.at(60_000 * (index + 1), { kind: 'answer-changed', question: question.id, chosen })
    })
    return { attempt, paper: of, story: story.submit(660_000) }
  }
  const given = { attempt: 'given', paper, story: sat('given', paper, Date.now() - 2 * DAY).abandon(60_000) }
  await sitAll(page, [sitting('one', paper, 4, 4), sitting('two', study, 3, 9), given, sitting('three', paper, 1, 8)])
  await page.goto('/en/exam/')
  const rows = page.locator('.past .rows > li')
  await expect(rows).toHaveCount(4)
  await expect(rows.nth(0)).toContainText('8 of 10 right')
  await expect(rows.nth(0)).toContainText('11 min')
  await expect(rows.nth(1)).toContainText('Given up')
  await expect(rows.nth(2)).toContainText('study mode')
  await expect(page.locator('.trend .dot')).toHaveCount(2)
  await page.locator('.trend-in summary').click()
  await expect(page.locator('.trend-in tbody tr')).toHaveCount(2)
  await expect(page.locator('.trend-in tbody tr').first()).toContainText('8 / 10')
  await expect(page.locator('.trend-in tbody td').last()).toHaveText(/^\d+–\d+$/)
  for (const locale of locales) {
    await page.goto(`/${locale}/exam/`)
    await page.locator('.trend-in summary').click()
    expect(await axeInBothSchemes(page, { within: '.past' })).toEqual([])
  }
  await page.setViewportSize({ width: 320, height: 640 })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
})

test('[X49] on paper there is the report and no navigation, and it says which questions were printed', async ({
  page,
}) => {
  await openReport(page, 'ko', '&show=wrong')
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  for (const part of ['.top', '.bar', '.foot', '.report .go', '.printkey', '.replay', '.chips:not(.reasons)'])
    await expect(page.locator(part).first()).toBeHidden()
  for (const part of ['.report h1', '.doms', '.flight', '.missed', '.qa', '.why'])
    await expect(page.locator(part).first()).toBeVisible()
  await expect(page.locator('.printed')).toHaveText('인쇄한 문항: 틀림, 10문항 가운데 2문항.')
  const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor)
  expect(paper).toBe('rgb(255, 255, 255)')
})

for (const locale of locales)
  test(`[X50] the report passes axe in both themes, with table, filter and reason, and fits 320 pixels (${locale})`, async ({
    page,
  }) => {
    test.slow()
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await openReport(page, locale)
    await expect(page.locator('.qfacts').first()).toBeVisible()
    await page.locator('.recorder summary').click()
    await page.locator('.reasons button').first().click()
    await page.getByRole('slider').press('PageUp')
    expect(await axeInBothSchemes(page)).toEqual([])
    await page.setViewportSize({ width: 320, height: 640 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  })
