import type { Locator, Page } from '@playwright/test'
import type { Misconceptions } from '../../lib/content/payload'
import { axeInBothSchemes } from '../harness/axe'
import { allCards, log, open as openReview, questionOf, questionText } from '../harness/deck'
import { fetchJson } from '../harness/payload'
import { expect, locales, test } from '../harness/site'

const words = {
  ko: {
    on: '한 걸음 앞으로',
    back: '한 걸음 뒤로',
    start: '처음으로',
    play: '재생',
    pause: '멈춤',
    position: '걸음',
    speed: '속도',
    sure: '확실함',
    trace: '실행 기록',
    review: '이 사실을 복습에 넣었습니다.',
    own: '이 구성으로 직접 해 보기',
    share: '주소 복사',
    shared: '이 구성의 주소를 복사했습니다.',
    deployment: '구성',
    kill: 'n1-1 노드 멈추기',
    key: '키',
    add: '샤드 더하기',
    tasks: '과제 5개 가운데 3개 완료',
    story: '프라이머리가 멈춥니다',
  },
  en: {
    on: 'One step on',
    back: 'One step back',
    start: 'Back to the start',
    play: 'Play',
    pause: 'Pause',
    position: 'Step',
    speed: 'Speed',
    sure: 'Sure',
    trace: 'What happened',
    review: 'This fact has been put into your review.',
    own: 'Try this set-up yourself',
    share: 'Copy the address',
    shared: 'The address of this set-up has been copied.',
    deployment: 'Deployment',
    kill: 'Stop node n1-1',
    key: 'Key',
    add: 'Add a shard',
    tasks: '3 of 5 tasks done',
    story: 'The primary fails',
  },
} as const
type Words = (typeof words)[keyof typeof words]

const key = (page: Page, name: string): Locator => page.locator('.player').getByRole('button', { name, exact: true })
const rows = (page: Page): Locator => page.locator('.trace > li')
/** Goes on until there is no next step. */
async function toTheEnd(page: Page, { on }: Words): Promise<void> {
  const next = key(page, on)
  while ((await next.getAttribute('aria-disabled')) === 'false') await next.click({ force: true })
}
async function predict(page: Page, option: number, { sure }: Words): Promise<void> {
  await page.locator('form .guess label').nth(option).click()
  await page.getByRole('button', { name: sure, exact: true }).click()
}

for (const locale of locales) {
  const t = words[locale]

  test(`[V10] ${locale}: what is right is shown after the run; a wrong prediction comes first in the next review`, async ({
    page,
  }) => {
    await page.goto(`/${locale}/labs/replication/?story=primary-fails`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(t.story)
    await expect(key(page, t.on)).toHaveAttribute('aria-disabled', 'true')
    await predict(page, 0, t)
    await predict(page, 0, t)
    await expect(key(page, t.play)).toBeFocused()
    await expect(page.locator('.said-before')).toHaveCount(2)
    await expect(page.locator('.got')).toHaveCount(0)
    await key(page, t.on).click()
    await expect(page.locator('.got')).toHaveCount(0)
    await toTheEnd(page, t)
    await expect(page.locator('.got')).toHaveCount(2)
    await expect(page.locator('.mine')).toHaveCount(1)
    await expect(page.getByText(t.review)).toHaveCount(1)

    const made = (await log(page)).filter(({ kind }) => kind === 'prediction-made')
    expect(made).toMatchObject([
      { lab: 'replication', step: 'latest-writes', chosen: 'none', outcome: 'latest', confidence: 'sure' },
      { lab: 'replication', step: 'endpoint-after-failover', chosen: 'same', outcome: 'same', confidence: 'sure' },
    ])
    const behind = await fetchJson<Misconceptions>(page, '/payload/questions/misconceptions.json')
    const fact = behind['labs/replication/latest-writes']?.none
    const about = (await allCards(page)).filter(({ facts }) => facts.some((one) => one === fact))
    await openReview(page, locale)
    expect(about.map((card) => questionText(card, locale))).toContain(await questionOf(page))
  })

  test(`[V11] ${locale}: a lab by keyboard alone`, async ({ page }) => {
    await page.goto(`/${locale}/labs/sharding/?story=ten-to-eleven`)
    await page.locator('form').getByRole('radio').first().focus()
    await page.keyboard.press('Space')
    await page.keyboard.press('ArrowDown')
    await expect(page.locator('form').getByRole('radio').nth(1)).toBeChecked()
    await page.keyboard.press('Tab')
    await expect(page.getByRole('button', { name: t.sure, exact: true })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(key(page, t.play)).toBeFocused()
    for (const _ of [t.back, t.on]) await page.keyboard.press('Tab')
    await expect(key(page, t.on)).toBeFocused()
    for (const step of [1, 2, 3]) {
      await page.keyboard.press('Enter')
      await expect(rows(page)).toHaveCount(step)
    }
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await expect(rows(page)).toHaveCount(0)
    await expect(key(page, t.start)).toBeFocused()
    await page.getByLabel(t.speed, { exact: true }).selectOption('5')
    await key(page, t.play).focus()
    await page.keyboard.press('Enter')
    await expect(page.locator('.got')).toHaveCount(1)
    await expect(key(page, t.play)).toBeFocused()
    const position = page.getByLabel(t.position, { exact: true })
    await position.focus()
    await page.keyboard.press('Home')
    await expect(rows(page)).toHaveCount(0)
    await page.keyboard.press('ArrowRight')
    await expect(rows(page)).toHaveCount(1)
    await expect(position).toBeFocused()
  })

  test(`[V13] [V14] ${locale}: tasks done by hand stay done; the address opens the same set-up and can be copied`, async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.goto(`/${locale}/labs/replication/?v=1&d=rds-multi-az`)
    const deployment = page.getByRole('combobox', { name: t.deployment, exact: true })
    await expect(deployment).toHaveValue('rds-multi-az')
    await deployment.selectOption('cluster-mode-disabled')
    await expect(page).toHaveURL(/\?v=1&d=cluster-mode-disabled&/)
    const address = page.url()
    await page.getByRole('button', { name: t.share }).click()
    await expect(page.getByText(t.shared)).toBeVisible()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address)

    // Stopped before anything was written: nothing is lost, a copy takes over, and its zone had nothing else.
    await page.getByRole('button', { name: t.kill }).click()
    await expect(rows(page)).toHaveCount(1)
    const done = page.locator('.task[data-done]')
    for (let step = 0; step < 60 && (await done.count()) < 3; step++) await key(page, t.on).click()
    await expect(done).toHaveCount(3)
    await expect.poll(async () => (await log(page)).filter(({ kind }) => kind === 'task-completed').length).toBe(3)
    await page.reload()
    await expect(deployment).toHaveValue('cluster-mode-disabled')
    await expect(done).toHaveCount(3)
    await expect(rows(page)).toHaveCount(0)
    expect((await log(page)).filter(({ kind }) => kind === 'task-completed')).toHaveLength(3)
    await page.goto(`/${locale}/labs/`)
    await expect(page.getByText(t.tasks)).toBeVisible()
  })

  test(`[V19] ${locale}: typed keys and moving shards are told in all three schemes`, async ({ page }) => {
    await page.goto(`/${locale}/labs/sharding/?v=1&s=3&r=1&l=90&n=100`)
    const field = page.getByLabel(t.key, { exact: true })
    for (const name of ['foo{hash_tag}', 'bar{hash_tag}']) {
      await field.fill(name)
      await field.press('Enter')
      await expect(field).toHaveValue('')
    }
    // The slot is the one that the Redis documentation gives for this tag.
    await expect(page.locator('.keys tbody tr').nth(0)).toContainText('2515')
    await expect(page.locator('.keys tbody tr').nth(1)).toContainText('2515')
    await expect(page.locator('.keys mark')).toHaveText(['hash_tag', 'hash_tag'])
    await expect(page.locator('.task[data-done]')).toHaveCount(1)
    await page.getByRole('button', { name: t.add }).click()
    await toTheEnd(page, t)
    const moved = (await page.locator('.schemes .moved').allTextContents()).map((text) =>
      (text.match(/\d+/g) ?? []).map(Number),
    )
    const shares = moved.map((numbers) => Math.min(...numbers) / 102)
    expect(shares).toHaveLength(3)
    const [slots = 0, ring = 0, modulo = 0] = shares
    expect(Math.max(slots, ring)).toBeLessThan(0.45)
    expect(modulo).toBeGreaterThan(0.6)
    await expect(page.locator('.arith')).toContainText('8')
  })
}

test('[V12] a step by hand is announced, play is not, and where it stops is', async ({ page }) => {
  await page.goto('/ko/labs/replication/?v=1&d=cluster-mode-disabled')
  const said = page.locator('.tracebox [aria-live="polite"]')
  await expect(said).toHaveText('')
  await key(page, words.ko.on).click()
  await expect(rows(page)).toHaveCount(1)
  expect((await said.textContent())?.trim()).toBe((await rows(page).first().locator('.line').textContent())?.trim())
  await key(page, words.ko.play).click()
  await expect(said).toHaveText('')
  await expect(rows(page).nth(2)).toBeVisible()
  await expect(said).toHaveText('')
  await key(page, words.ko.pause).click()
  await expect(said).toHaveText((await rows(page).first().locator('.line').allTextContents()).join('').trim())
  await key(page, words.ko.start).click()
  await expect(said).toHaveText('')
})

test('[V15] a lab’s code is loaded on its own route alone', async ({ page }) => {
  const scripts: Promise<string>[] = []
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script' && response.ok()) scripts.push(response.text().catch(() => ''))
  })
  const holds = async (path: string, texts: readonly string[]): Promise<readonly boolean[]> => {
    scripts.length = 0
    await page.goto(path, { waitUntil: 'networkidle' })
    const all = (await Promise.all(scripts)).join('\n')
    return texts.map((text) => all.includes(text))
  }
  // Ids of stories, which stand in the code of their lab and nowhere else.
  const own = ['standby-takes-over', 'eighty-three-by-six']
  expect(await holds('/ko/labs/replication/', own)).toEqual([true, false])
  expect(await holds('/ko/labs/sharding/', own)).toEqual([false, true])
  for (const path of ['/ko/labs/', '/ko/review/', '/ko/lessons/replication-and-failover/'])
    expect(await holds(path, own), path).toEqual([false, false])
})

test('[V17] a card in a lesson opens the lab at its story, without script', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL && { baseURL }) })
  const page = await context.newPage()
  await page.goto('/en/lessons/replication-and-failover/')
  const card = page.locator('.labcard[href*="replication/?story=primary-fails"]')
  await expect(card).toContainText(words.en.story)
  await card.click()
  await expect(page).toHaveURL(/\/en\/labs\/replication\/\?story=primary-fails$/)
  await context.close()
})

for (const locale of locales)
  test(`[V16] [V18] every state of a lab passes axe, keeps still under reduced motion, and fits a small phone (${locale})`, async ({
    page,
    isMobile,
  }) => {
    const t = words[locale]
    test.slow()
    await page.emulateMedia({ reducedMotion: 'reduce' })
    if (isMobile) await page.setViewportSize({ width: 320, height: 640 })
    const check = async (state: string): Promise<void> => {
      expect(await axeInBothSchemes(page), state).toEqual([])
      const moving = await page.locator('main *').evaluateAll((all) =>
        all.flatMap((element) => {
          const { transitionDuration, animationName } = getComputedStyle(element)
          return /[1-9]/.test(transitionDuration) || animationName !== 'none' ? [element.className.toString()] : []
        }),
      )
      expect(moving, state).toEqual([])
      if (!isMobile) return
      expect(await page.evaluate(() => document.documentElement.scrollWidth), state).toBeLessThanOrEqual(320)
      const small = await page
        .locator('main :is(button, select, a, label:has(input), input:not(.vh))')
        .evaluateAll((all) =>
          all.flatMap((element) => {
            const { height } = element.getBoundingClientRect()
            return height > 0 && height < 44 ? [`${element.tagName} ${element.className} ${height}`] : []
          }),
        )
      expect(small, state).toEqual([])
    }
    await page.goto(`/${locale}/labs/sharding/?story=one-more-shard`)
    await predict(page, 0, t)
    await check('asked')
    await predict(page, 0, t)
    await toTheEnd(page, t)
    await check('over')
    await page.getByRole('button', { name: t.own }).click()
    await page.getByLabel(t.key, { exact: true }).fill('{user1000}.following')
    await page.keyboard.press('Enter')
    await check('free')
    await page.goto(`/${locale}/labs/replication/?v=1&d=cluster-mode-enabled&s=5&r=5&z=3&f=1&l=200&from=replicas`)
    await page.getByRole('button', { name: t.kill }).click()
    await expect(rows(page)).toHaveCount(1)
    for (let step = 0; step < 8; step++) await key(page, t.on).click()
    await check('thirty nodes')
  })
