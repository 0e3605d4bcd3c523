import type { Page } from '@playwright/test'
import type { QuestionEntry, QuestionIndex } from '../../lib/content/payload'
import type { Form } from '../../lib/exam/form'
import { axe, axeInBothLanguages } from '../harness/axe'
import { handIn, type Locale, next, words } from '../harness/exam'
import { fetchJson } from '../harness/payload'
import { rowsOf } from '../harness/rows'
import { expect, test } from '../harness/site'

const indexOf = (page: Page) => fetchJson<QuestionIndex>(page, '/payload/questions/index.json')
const tile = (page: Page, name: string | RegExp) => page.getByRole('radio', { name })
const startKey = (page: Page) => page.locator('main .go')

/** The page of papers, its keys alive. */
async function choosing(page: Page, query = '', locale: Locale = 'ko'): Promise<void> {
  await page.goto(`/${locale}/exam/${query}`)
  await expect(page.getByRole('group', { name: locale === 'ko' ? '시험지' : 'Paper' })).toBeVisible()
}

/** Into the room, and the form as the log has it. */
async function started(page: Page): Promise<Form> {
  await startKey(page).click()
  await expect(page.locator('.exroom h1')).toBeVisible()
  return lastForm(page)
}

async function lastForm(page: Page): Promise<Form> {
  const rows = await rowsOf(page, 'events')
  const form = rows.filter(({ kind }) => kind === 'attempt-started').at(-1)?.form
  if (!isForm(form)) throw new Error('no attempt has been started')
  return form
}

const isForm = (value: unknown): value is Form => typeof value === 'object' && value !== null && 'questions' in value

async function entriesOf(page: Page, { questions }: Form): Promise<QuestionEntry[]> {
  const index = await indexOf(page)
  return questions.map(({ question, revision }) => {
    const entry = index.questions.find(({ id }) => id === question)
    if (entry?.revision !== revision) throw new Error(`${question} is not in the index as drawn`)
    return entry
  })
}

const counts = async (page: Page): Promise<number[]> =>
  (await page.locator('.madeof tbody td:last-child').allInnerTexts()).map(Number)

for (const { kind, questions, minutes, unscored } of [
  { kind: 'full', questions: 65, minutes: 130, unscored: 15 },
  { kind: 'half', questions: 32, minutes: 65, unscored: 7 },
  { kind: 'quick-10', questions: 10, minutes: 20, unscored: 0 },
]) {
  test(`[X17] a whole exam starts with what its page promised (${kind})`, async ({ page }) => {
    await choosing(page)
    await tile(page, { full: /^전체 시험/, half: /^절반 시험/ }[kind] ?? /^빠른 10문항/).check({ force: true })
    await expect(page.locator('h1')).toHaveText(`${questions}문항을 ${minutes}분 동안 풉니다.`)
    if (unscored > 0) await expect(page.getByText(`${unscored}문항은 채점하지 않습니다`)).toBeVisible()
    const promised = await counts(page)
    const form = await started(page)
    expect(form).toMatchObject({ blueprint: kind, minutes })
    expect(form).not.toHaveProperty('selection')
    expect(form.questions.filter(({ scored }) => !scored)).toHaveLength(unscored)
    const entries = await entriesOf(page, form)
    const { blueprints } = await indexOf(page)
    const domains = blueprints.find(({ id }) => id === kind)?.domains ?? []
    expect(domains.map(({ id }) => entries.filter(({ domain }) => domain === id).length)).toEqual(promised)
    for (const alike of ['family', 'key'] as const) {
      const asked = entries.map((entry) => (alike === 'key' ? entry.facts[0] : entry.family))
      expect(new Set(asked).size).toBe(questions)
    }
  })
}

test('[X17] a domain, a topic, a duel: the paper holds that and nothing else', async ({ page }) => {
  test.slow()
  const index = await indexOf(page)
  const pair = index.pairs.find(({ questions }) => questions.length > 20)
  if (!pair) throw new Error('no pair with many questions')
  const cases = [
    { tile: '한 영역', field: '영역', pick: '비용', allowed: ({ domain }: QuestionEntry) => domain === 'cost' },
    { tile: '한 주제', field: '주제', pick: '포트', allowed: ({ topics }: QuestionEntry) => topics.includes('ports') },
    {
      ...{ tile: '헷갈리는 짝 대결', field: '헷갈리는 짝', pick: pair.name.ko },
      allowed: ({ id }: QuestionEntry) => pair.questions.includes(id),
    },
  ]
  for (const { tile: name, field, pick, allowed } of cases) {
    await choosing(page)
    await tile(page, name).check({ force: true })
    await page.getByRole('combobox', { name: field }).selectOption({ label: pick })
    await expect(page.locator('main .eyebrow')).toContainText(pick)
    await expect(page.locator('h1')).toHaveText('10문항을 20분 동안 풉니다.')
    const form = await started(page)
    expect(form.questions).toHaveLength(10)
    for (const entry of await entriesOf(page, form)) expect(allowed(entry)).toBe(true)
    await giveUp(page)
  }
})

/** Out of the room and out of the exam. */
async function giveUp(page: Page): Promise<void> {
  await page.goto('/ko/exam/')
  await page.getByRole('button', { name: '이 시험 그만두기' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '그만두기' }).click()
  await expect(page.getByRole('group', { name: '시험지' })).toBeVisible()
}

test('[X17] only missed: what was left open in the last exam comes back', async ({ page }) => {
  await choosing(page)
  const sat = await started(page)
  await handIn(page, 'ko')
  await choosing(page, '?kind=missed')
  await expect(page.locator('h1')).toHaveText('10문항을 20분 동안 풉니다.')
  const form = await started(page)
  expect(form.selection).toEqual({ kind: 'missed' })
  const ids = ({ questions }: Form) => questions.map(({ question }) => question).sort()
  expect(ids(form)).toEqual(ids(sat))
})

test('[X18] study mode starts without a clock and says what that means', async ({ page }) => {
  await choosing(page, '?kind=full')
  await tile(page, '학습 모드').check({ force: true })
  await expect(page.locator('h1')).toHaveText('65문항을 시계 없이 풉니다.')
  await expect(page.getByText('확인한 답은 더 바꿀 수 없습니다')).toBeVisible()
  await expect(page.getByText('채점하지 않습니다')).toHaveCount(0)
  await expect(startKey(page)).toHaveText('학습 시작시계 없음')
  const form = await started(page)
  expect(form.minutes).toBeNull()
  expect(form.questions.every(({ scored }) => scored)).toBe(true)
})

test('[X19] extra time lengthens every exam, is remembered, and is not offered in study mode', async ({ page }) => {
  await choosing(page)
  const extra = page.getByRole('checkbox', { name: '추가 시간' })
  await extra.check()
  await expect(page.locator('h1')).toHaveText('10문항을 25분 동안 풉니다.')
  await tile(page, /^전체 시험/).check({ force: true })
  await expect(page.locator('h1')).toHaveText('65문항을 160분 동안 풉니다.')
  await expect
    .poll(async () => (await rowsOf(page, 'events')).map(({ setting, value }) => [setting, value]))
    .toEqual([['exam-extra-time', true]])
  await page.reload()
  await expect(extra).toBeChecked()
  await tile(page, '학습 모드').check({ force: true })
  await expect(extra).toHaveCount(0)
  await tile(page, '시험 모드').check({ force: true })
  await expect(page.locator('h1')).toHaveText('10문항을 25분 동안 풉니다.')
  expect((await started(page)).minutes).toBe(25)
})

test('[X20] a paper that cannot be is not offered, and the page says why', async ({ page }) => {
  await choosing(page, '?kind=missed')
  await expect(page.locator('h1')).toHaveText('틀린 문항만')
  await expect(page.getByText('틀린 문항이 없습니다')).toBeVisible()
  await expect(startKey(page)).toHaveCount(0)
  const why = (locale: Locale) =>
    expect(page.getByText(locale === 'ko' ? '틀린 문항이 없습니다' : 'You have missed no question')).toBeVisible()
  expect(await axeInBothLanguages(page, why)).toEqual([])
  // Another kind can be had at once.
  await tile(page, /^빠른 10문항/).check({ force: true })
  await expect(startKey(page)).toHaveCount(1)
})

test('[X20] a short paper says how short and why', async ({ page }) => {
  await page.route(/\/questions\/index\.json$/, async (route) => {
    const response = await route.fetch()
    const index: QuestionIndex = await response.json()
    const few = index.questions.filter(({ domain, use }) => domain === 'secure' && use === 'form').slice(0, 1)
    const twins = few.flatMap((one) => [one, { ...one, id: `${one.id}-again` }])
    const cost = index.questions.filter(({ domain, use }) => domain === 'cost' && use === 'form').slice(0, 1)
    const questions = [...twins, ...cost]
    await route.fulfill({ response, json: { ...index, questions } })
  })
  await choosing(page, '?kind=domain&of=secure', 'en')
  await expect(page.locator('h1')).toHaveText('1 question, 2 minutes.')
  const why = page.getByText('never asks the same thing twice')
  await expect(why).toHaveText(/^1 of 10, because this domain has 2 questions/)
  await page.getByRole('combobox', { name: 'Domain' }).selectOption('cost')
  await expect(page.getByText('1 of 10, because this domain has no more.')).toBeVisible()
  await tile(page, /^Full exam/).check({ force: true })
  await expect(page.getByText('This exam needs 65 questions and the bank holds 2.')).toBeVisible()
  await expect(startKey(page)).toHaveCount(0)
})

test('[X21] an address preselects kind, narrowing and mode', async ({ page }) => {
  const { pairs } = await indexOf(page)
  const pair = pairs.at(-1)
  if (!pair) throw new Error('no pair')
  await choosing(page, `?kind=pair&of=${pair.id}&mode=study`, 'en')
  await expect(tile(page, 'Duel of a pair')).toBeChecked()
  await expect(page.getByRole('combobox', { name: 'Confused pair' })).toHaveValue(pair.id)
  await expect(tile(page, 'Study mode')).toBeChecked()
  await expect(page.locator('main .eyebrow')).toHaveText(`Duel: ${pair.name.en}`)
  await choosing(page, '?kind=nothing&of=nothing&mode=nothing', 'en')
  await expect(tile(page, /^Quick 10/)).toBeChecked()
  await expect(tile(page, 'Exam mode')).toBeChecked()
})

test('[X22] a paper is chosen and started by keyboard', async ({ page, isMobile }) => {
  test.skip(isMobile, 'a phone has no keyboard')
  await choosing(page, '', 'en')
  await tile(page, /^Quick 10/).focus()
  await page.keyboard.press('ArrowRight')
  await expect(tile(page, 'One domain')).toBeFocused()
  await expect(tile(page, 'One domain')).toBeChecked()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('combobox', { name: 'Domain' })).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(page.locator('main .eyebrow')).toHaveText('Resilient: 10 questions')
  await page.keyboard.press('Tab')
  await page.keyboard.press('ArrowRight')
  await expect(tile(page, 'Study mode')).toBeChecked()
  await page.keyboard.press('Tab')
  await expect(startKey(page)).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.locator('.exroom h1')).toBeVisible()
})

for (const [locale, scheme] of [
  ['ko', 'light'],
  ['en', 'dark'],
] as const) {
  test(`[X22] the choice passes axe and fits 320 pixels (${locale}, ${scheme})`, async ({ page }) => {
    test.slow()
    await page.emulateMedia({ reducedMotion: 'reduce', colorScheme: scheme })
    const size = page.viewportSize()
    for (const query of ['?kind=full', '?kind=pair&mode=study', '?kind=topic&of=eviction-ttl', '?kind=missed']) {
      await choosing(page, query, locale)
      expect(await axe(page)).toEqual([])
      await page.setViewportSize({ width: 320, height: 640 })
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
      for (const target of await page.locator('main :is(label:not(.narrow label), select, .go)').all()) {
        expect((await target.boundingBox())?.height).toBeGreaterThanOrEqual(44)
      }
      if (size) await page.setViewportSize(size)
    }
  })
}

test('[X24] what was on screen counts as seen, though the exam was given up', async ({ page }) => {
  await choosing(page)
  const left = async () =>
    Number(/(\d+)문항$/.exec((await page.locator('.tiles label:has-text("처음 보는")').innerText()).trim())?.[1])
  const before = await left()
  const form = await started(page)
  await next(page)
  await expect(page.locator('.exroom h1')).toContainText(words.ko.place(2))
  await giveUp(page)
  await expect.poll(left).toBe(before - 2)
  const first = new Set(form.questions.slice(0, 2).map(({ question }) => question))
  await tile(page, /^처음 보는/).check({ force: true })
  await expect(page.getByText('모두 처음 보는 문항입니다')).toBeVisible()
  const after = await started(page)
  expect(after.questions.filter(({ question }) => first.has(question))).toEqual([])
})
