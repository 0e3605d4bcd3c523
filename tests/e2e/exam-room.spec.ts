import type { Page } from '@playwright/test'
import { type Locale, locales } from '../../lib/core/locale'
import { type Random, seededRandom } from '../../lib/core/random'
import { common } from '../../lib/i18n/messages/common'
import { room } from '../../lib/i18n/messages/room'
import { axeInBothLanguages, axeInBothSchemes } from '../harness/axe'
import { atPlace, clockSeconds, handIn, next, onScreen, option, press, startExam, words } from '../harness/exam'
import { pressAtFirstSight } from '../harness/first-sight'
import { roomState, setClockBack } from '../harness/room'
import { rowsOf } from '../harness/rows'
import { expect, test } from '../harness/site'

const MINUTE = 60_000

/** Marks words of the stem by pressing them, and puts the highlighter down. */
async function mark(page: Page, ...indexes: readonly number[]): Promise<void> {
  await page.locator('.markkey').click()
  for (const index of indexes) {
    const word = page.locator('.stem .word').nth(index)
    await word.click()
    await expect(word).toHaveAttribute('aria-pressed', 'true')
  }
  await page.locator('.markkey').click()
  await expect(page.locator('.stem .word')).toHaveCount(0)
}

async function setting(page: Page, name: string | RegExp, locale: Locale = 'ko'): Promise<void> {
  await page.getByRole('button', { name: room.menu[locale] }).click()
  const control = page.locator('.roommenu').getByLabel(name)
  await control.check()
  await expect(control).toBeChecked()
  await page.locator('.roommenu').getByRole('button', { name: common.close[locale] }).click()
}

test('[X25] words are highlighted by touch, by keyboard and by selection, and taken back, in each language by itself', async ({
  page,
  isMobile,
}) => {
  await startExam(page, 'ko')
  await mark(page, 1, 2)
  await expect(page.locator('.stem mark')).toHaveCount(2)
  await page.keyboard.press('k')
  await expect(page.locator('.stem')).toHaveAttribute('lang', 'en')
  await expect(page.locator('.stem mark')).toHaveCount(0)
  await page.keyboard.press('k')
  await expect(page.locator('.stem mark')).toHaveCount(2)

  await page.keyboard.press('h')
  await expect(page.getByRole('status').filter({ hasText: '표시할 낱말' })).toBeVisible()
  const words = page.locator('.stem .word')
  await words.nth(1).focus()
  await page.keyboard.press('Space')
  await expect(words.nth(1)).toHaveAttribute('aria-pressed', 'false')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await expect(words.nth(3)).toBeFocused()
  await page.keyboard.press('Space')
  await expect(words.nth(3)).toHaveAttribute('aria-pressed', 'true')
  // The arrows belong to the words meanwhile.
  await atPlace(page, 1)
  await page.keyboard.press('h')
  await expect(page.locator('.stem mark')).toHaveCount(2)

  if (isMobile) return
  const text = await page.locator('.stem').textContent()
  await page.locator('.stem').evaluate((stem) => getSelection()?.selectAllChildren(stem))
  await page.keyboard.press('h')
  const whole = page.locator('.stem mark')
  await expect.poll(async () => (await whole.allTextContents()).join('')).toBe(text?.trim())
})

test('[X26] clock, counter, text size and confidence are set once and stay; the counter too returns at five minutes', async ({
  page,
}) => {
  await page.clock.install()
  await startExam(page, 'ko')
  for (const name of ['더 크게', /남은 시간 숨기기/, /문항 번호와 개수/, '답마다 얼마나 확실한지 적기'])
    await setting(page, name)
  const counter = page.locator('.eyebrow h1 > span').last()
  const settled = async (): Promise<void> => {
    await expect(page.locator('.exroom')).toHaveClass(/larger/)
    await expect(page.locator('.off:visible')).toBeVisible()
    await expect(counter).toHaveClass('vh')
    await expect(page.locator('.sure')).toBeVisible()
  }
  await settled()
  await page.reload()
  await settled()
  await page.keyboard.press('t')
  await expect(page.getByRole('status').filter({ hasText: /분 \d+초 남았습니다/ })).toBeVisible()
  await page.clock.fastForward(16 * MINUTE)
  await expect(counter).not.toHaveClass('vh')
  await expect(page.locator('.off:visible')).toHaveCount(0)
})

test('[X27] confidence is said by key or finger, changes no answer, and is on the log with it', async ({ page }) => {
  await startExam(page, 'ko')
  await setting(page, '답마다 얼마나 확실한지 적기')
  const { options } = await onScreen(page)
  const [first] = options
  if (!first) throw new Error('no option')
  await press(page, first.id)
  await page.keyboard.press('3')
  await expect(page.getByRole('radio', { name: '찍음' })).toBeChecked()
  await page.locator('.sure span', { hasText: '애매함' }).click()
  await expect(page.getByRole('radio', { name: '애매함' })).toBeChecked()
  await expect(option(page, first.id)).toBeChecked()
  await handIn(page, 'ko')
  const answered = (await rowsOf(page, 'events')).filter(({ kind }) => kind === 'question-answered')
  expect(answered).toMatchObject([{ confidence: 'unsure', chosen: [first.id] }])
})

test('[X28] single keys can be turned off; arrows stay', async ({ page }) => {
  await startExam(page, 'ko')
  await page.keyboard.press('Shift+Slash')
  await page.locator('.roommenu').getByLabel('글쇠 하나로 조작하기').uncheck()
  // The switch moves under the finger; the room follows the log.
  await expect.poll(async () => JSON.stringify(await rowsOf(page, 'events'))).toContain('exam-keys')
  await page.keyboard.press('Escape')
  await page.keyboard.press('n')
  await page.keyboard.press('a')
  await page.keyboard.press('ArrowRight')
  await atPlace(page, 2)
  await page.keyboard.press('ArrowLeft')
  await atPlace(page, 1)
  await expect(page.locator('.exq :checked')).toHaveCount(0)
})

test('[X38] a key acts from the moment the question is on the screen', async ({ page }) => {
  await startExam(page, 'ko')
  await pressAtFirstSight(page, '.exq input', 'KeyK')
  await page.reload()
  await expect(page.locator('.exq legend')).toHaveAttribute('lang', 'en')
})

/** One act of a candidate who does anything; resolves when the screen says it is done. */
async function act(page: Page, random: Random): Promise<string> {
  const pick = (count: number) => Math.floor(random() * count)
  const row = page.locator('.opt[data-option]').nth(pick(4))
  const changed = async (what: string, doIt: () => Promise<void>): Promise<string> => {
    const before = JSON.stringify(await roomState(page))
    await doIt()
    await expect.poll(async () => JSON.stringify(await roomState(page)), { message: what }).not.toBe(before)
    return what
  }
  const acts: readonly (() => Promise<string>)[] = [
    () => changed('strike', () => row.locator('.x').click()),
    () => changed('flag', () => page.keyboard.press('m')),
    () => changed('language', () => page.keyboard.press('k')),
    () => changed('next', () => page.keyboard.press('n')),
    async () => {
      await mark(page, pick(5))
      return 'mark'
    },
    async () => {
      const one = page.locator('.opt[data-option]').filter({ has: page.locator('input:not(:checked)') })
      const full = (await page.locator('.exq input[type=checkbox]:checked').count()) > 1
      if (full) return 'nothing: all places are taken'
      const target = one.nth(pick(await one.count()))
      return changed('choose', () => target.locator('.pick').click())
    },
    async () => {
      const sure = page.locator('.sure label').filter({ has: page.locator('input:not(:checked)') })
      const count = await sure.count()
      return changed('confidence', () => sure.nth(pick(count)).locator('span').click())
    },
  ]
  return (await acts[pick(acts.length)]?.()) ?? ''
}

test('[X29] after each of twenty random acts a reload shows everything as it was', async ({ page }) => {
  test.slow()
  const random = seededRandom('twenty acts')
  await startExam(page, 'ko')
  await setting(page, '답마다 얼마나 확실한지 적기')
  for (let done = 0; done < 20; done++) {
    const what = await act(page, random)
    const before = await roomState(page)
    await page.reload()
    await expect(page.locator('.exroom h1')).toBeVisible()
    await expect(page.locator('.sure')).toBeVisible()
    expect(await roomState(page), `after ${done}: ${what}`).toEqual(before)
  }
})

test('[X30] a clock set back gains no time, in the room or by a reload', async ({ page }) => {
  await page.clock.install({ time: Date.now() })
  await startExam(page, 'ko')
  await page.clock.runFor(5 * MINUTE)
  const before = await clockSeconds(page)
  const acts = (await rowsOf(page, 'events')).length
  await setClockBack(page, 60 * MINUTE)
  await page.clock.runFor(MINUTE)
  await expect.poll(() => clockSeconds(page)).toBeLessThanOrEqual(before - 60)
  // The room leaves an anchor as soon as it sees the clock go back.
  await expect.poll(async () => (await rowsOf(page, 'events')).length).toBeGreaterThan(acts)
  const after = await clockSeconds(page)
  const address = page.url()
  await page.addInitScript((shift) => {
    const { now } = Date
    Date.now = () => now.call(Date) - shift
  }, 60 * MINUTE)
  await page.goto(address)
  await expect(page.locator('.exroom h1')).toBeVisible()
  expect(await clockSeconds(page)).toBeLessThanOrEqual(after)
})

test('[X31] time runs out while the tab sleeps: on waking the paper is in, as it stood', async ({ page }) => {
  await startExam(page, 'ko')
  const { options } = await onScreen(page)
  await press(page, options[0]?.id ?? '')
  const session = await page.context().newCDPSession(page)
  await session.send('Page.enable')
  await session.send('Page.setWebLifecycleState', { state: 'frozen' })
  await session.send('Page.setWebLifecycleState', { state: 'active' })
  await setClockBack(page, -21 * MINUTE)
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
  await expect(page.locator('.report h1')).toBeVisible()
  await expect(page.locator('.report')).toContainText('시간이 끝나')
  const submitted = (await rowsOf(page, 'events')).filter(({ kind }) => kind === 'attempt-submitted')
  expect(submitted).toMatchObject([{ cause: 'time' }])
})

test('[X32] a paper is sat and submitted without asking the site for anything', async ({ page }) => {
  await startExam(page, 'ko')
  const asked: string[] = []
  page.on('request', (request) => request.url().includes('/payload/') && asked.push(request.url()))
  await page.route('**/payload/**', (route) => route.abort())
  await page.reload()
  await expect(page.locator('.exroom h1')).toBeVisible()
  const { options } = await page.evaluate(() => ({
    options: [...document.querySelectorAll('.opt')].map((row) => row.getAttribute('data-option') ?? ''),
  }))
  await press(page, options[0] ?? '')
  await next(page)
  await atPlace(page, 2)
  expect(asked).toEqual([])
  await page.keyboard.press('r')
  await page.locator('.endreview').getByRole('button', { name: words.ko.submit, exact: true }).click()
  await page.getByRole('dialog').getByRole('button', { name: words.ko.yes, exact: true }).click()
  await expect
    .poll(async () => (await rowsOf(page, 'events')).some(({ kind }) => kind === 'attempt-submitted'))
    .toBe(true)
})

for (const locale of locales)
  test(`[X33] the menu, marking and confidence pass axe, at every text size and at 320 pixels (${locale})`, async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await startExam(page, locale)
    await setting(page, room.confidence[locale], locale)
    await page.locator('.markkey').click()
    await page.locator('.stem .word').first().click()
    expect(await axeInBothSchemes(page)).toEqual([])
    await page.locator('.markkey').click()
    await setting(page, room.larger[locale], locale)
    await page.setViewportSize({ width: 320, height: 640 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
    expect(await axeInBothSchemes(page)).toEqual([])
    await page.getByRole('button', { name: room.menu[locale] }).click()
    await page.locator('.keylist summary').click()
    expect(await axeInBothSchemes(page)).toEqual([])
  })

test('[X36] study mode: an answer is explained at once and stays; no clock runs, and the report estimates nothing', async ({
  page,
}) => {
  await page.goto('/ko/exam/?mode=study')
  await page.getByRole('button', { name: /^학습/ }).click()
  await expect(page.locator('.exroom h1')).toBeFocused()
  await expect(page.getByRole('timer')).toHaveCount(0)
  const { options } = await onScreen(page)
  const wrong = options.filter(({ correct }) => !correct)
  const right = options.filter(({ correct }) => correct)
  const first = [...wrong, ...right].slice(0, right.length)
  for (const { id } of first) await press(page, id)
  await page.getByRole('button', { name: '답 보기' }).click()
  const explained = page.locator('.explained')
  await expect(explained.locator('.why')).toHaveCount(options.length)
  await page.keyboard.press('a')
  await page.reload()
  await expect(explained.locator('.opt.mine')).toHaveCount(first.length)
  await expect(page.locator('.exroom h1')).toBeFocused()
  // Two screens later it is as it was; Enter goes on.
  await page.keyboard.press('Enter')
  await atPlace(page, 2)
  await page.keyboard.press('p')
  await expect(explained).toBeVisible()
  const again = async () => {
    await expect(explained).toBeVisible()
    await expect(page.locator('.exroom h1')).toBeFocused()
  }
  expect(await axeInBothLanguages(page, again)).toEqual([])
  await page.keyboard.press('r')
  await page.locator('.endreview').getByRole('button', { name: '끝내기' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '끝내기' }).click()
  await expect(page.locator('.report h1')).toBeVisible()
  await expect(page.locator('.report .scale')).toHaveCount(0)
  const events = await rowsOf(page, 'events')
  expect(events.filter(({ kind }) => kind === 'question-answered')).toMatchObject([{ where: 'drill', correct: false }])
})
