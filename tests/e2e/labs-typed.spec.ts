/** The labs in which one types: the ports drill, the prompt, the board, and the security path beside them. */
import type { Locator, Page } from '@playwright/test'
import type { Locale } from '../../lib/core/locale'
import { labLeaderboard } from '../../lib/i18n/messages/lab-leaderboard'
import { labPorts } from '../../lib/i18n/messages/lab-ports'
import { labPrompt } from '../../lib/i18n/messages/lab-prompt'
import { labs } from '../../lib/i18n/messages/labs'
import { portsDrill } from '../../lib/i18n/messages/ports-drill'
import { accepted, answerTo, prompt, type Question, questions } from '../../lib/labs/ports/drill'
import { axeInBothSchemes } from '../harness/axe'
import { kindsOf, log, reviews } from '../harness/deck'
import { expect, locales, test } from '../harness/site'

/** Axe in both themes, and no sideways scrolling at 320 px. */
async function isClean(page: Page): Promise<void> {
  expect(await axeInBothSchemes(page)).toEqual([])
  const size = page.viewportSize()
  await page.setViewportSize({ width: 320, height: 700 })
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0)
  if (size) await page.setViewportSize(size)
}

const button = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true })

// ── the drill

const field = (page: Page): Locator => page.locator('.drill-asked input')

/** The key is there before the page can act. */
async function begin(page: Page, locale: Locale): Promise<void> {
  const start = button(page, portsDrill.start[locale])
  await expect(async () => {
    if (await start.isVisible()) await start.click({ timeout: 2000 })
    await expect(field(page)).toBeFocused({ timeout: 2000 })
  }).toPass()
}

const sentence = (question: Question, locale: Locale): string =>
  portsDrill[`ask-${question.direction}`][locale].replace(/\{\w+\}/, prompt(question, locale))

async function askedNow(page: Page, locale: Locale): Promise<Question> {
  const text = await page.locator('#asked').textContent()
  const question = questions.find((one) => sentence(one, locale) === text)
  if (!question) throw new Error(`no question: ${text}`)
  return question
}

async function send(page: Page, typed: string): Promise<void> {
  await field(page).fill(typed)
  await field(page).press('Enter')
}

for (const locale of locales) {
  const w = portsDrill
  test(`[H1] [H3] ${locale}: the drill by typing alone, offline; each answer is a review of its card`, async ({
    page,
  }) => {
    await page.goto(`/${locale}/labs/ports/drill/`)
    await begin(page, locale)
    await page.context().setOffline(true)
    const seen: Question[] = []
    for (let number = 1; number <= 12; number++) {
      await expect(page.locator('.drill-head')).toContainText(
        w.progress[locale].replace('{count}', '12').replace('{number}', String(number)),
      )
      const question = await askedNow(page, locale)
      seen.push(question)
      await expect(field(page)).toHaveAttribute('inputmode', question.direction === 'to-port' ? 'numeric' : 'text')
      await send(page, number === 2 ? '0' : (accepted(question, locale).at(-1) ?? ''))
      if (number === 2) {
        await expect(page.locator('.drill-missed b')).toHaveText(answerTo(question, locale))
        await expect(page.getByRole('status').filter({ hasText: answerTo(question, locale) })).toHaveCount(1)
        await expect(field(page)).toBeFocused()
        await isClean(page)
        await field(page).press('Enter')
      }
    }
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
    await expect(page.getByRole('heading', { level: 1 })).toContainText('11')
    await expect(page.getByRole('row')).toHaveCount(13)
    // Two questions may be of one card: its first answer counts.
    const cards = [...new Set(seen.map(({ card }) => card))]
    await expect.poll(async () => (await reviews(page)).map(({ card }) => card)).toEqual(cards)
    const missed = (await reviews(page)).filter(({ rating }) => rating === 1).map(({ card }) => card)
    expect(missed).toEqual(seen[0]?.card === seen[1]?.card ? [] : [seen[1]?.card])
    await isClean(page)
  })

  test(`[H2] ${locale}: a typo is taken back off the log; with the clock off nothing is timed, and stays so`, async ({
    page,
  }) => {
    await page.goto(`/${locale}/labs/ports/drill/`)
    const off = page.getByRole('group', { name: w.clock[locale] }).getByText(w.off[locale], { exact: true })
    await expect(async () => {
      await off.click()
      expect(await kindsOf(page)).toContain('setting-changed')
    }).toPass()
    await begin(page, locale)
    await expect(page.locator('.drill-clock')).toHaveCount(0)
    const question = await askedNow(page, locale)
    await send(page, '0')
    await button(page, w.typo[locale]).click()
    await expect(field(page)).toBeEditable()
    expect(await askedNow(page, locale)).toEqual(question)
    await send(page, accepted(question, locale)[0] ?? '')
    await expect(page.locator('.drill-said')).toContainText(w['trace-right'][locale].split('{')[0] ?? '')
    await expect
      .poll(async () => (await kindsOf(page)).filter((kind) => kind !== 'setting-changed'))
      .toEqual(['card-reviewed', 'act-undone', 'card-reviewed'])
    expect((await reviews(page)).map(({ rating }) => rating)).toEqual([1, 3])
    await button(page, w.stop[locale]).click()
    await expect(page.getByRole('columnheader', { name: w.time[locale], exact: true })).toHaveCount(0)
    await page.reload()
    await begin(page, locale)
    await expect(page.locator('.drill-clock')).toHaveCount(0)
  })
}

// ── the prompt

for (const locale of locales) {
  const w = labPrompt
  const terminal = (page: Page, at: 'a' | 'b' | 'replica' | 'memcached') =>
    page.getByRole('region', { name: w[`prompt-${at}`][locale], exact: true })

  test(`[H13] [H14] ${locale}: commands in both engines, ↑, a message between two prompts, and what a dead primary leaves`, async ({
    page,
    isMobile,
  }) => {
    await page.goto(`/${locale}/labs/prompt/?v=1&lag=1000`)
    const go = async (at: 'a' | 'b' | 'replica' | 'memcached'): Promise<Locator> => {
      if (isMobile) await page.locator('.terminal-tabs').getByText(w[`tab-${at}`][locale], { exact: true }).click()
      return terminal(page, at)
    }
    const type = async (at: 'a' | 'b' | 'replica' | 'memcached', ...lines: readonly string[]): Promise<Locator> => {
      const there = await go(at)
      for (const line of lines) {
        await there.getByRole('textbox').fill(line)
        await there.getByRole('textbox').press('Enter')
        await expect(there.getByRole('textbox')).toHaveValue('')
      }
      return there.getByRole('log')
    }
    await expect(await type('a', 'SET order:1 paid', 'GET order:1')).toContainText('"paid"')
    await expect(await type('memcached', 'set cart 0 60 4', 'book', 'get cart')).toContainText(/VALUE cart 0 4\s+book/)
    await expect(await type('memcached', 'zadd board 1 ann')).toContainText('ERROR')
    await type('b', 'SUBSCRIBE news')
    await expect(await type('a', 'PUBLISH news hello')).toContainText('(integer) 1')
    await expect((await go('b')).getByRole('log')).toContainText('"hello"')
    await expect((await go('b')).locator('.command')).toContainText('(subscribed mode)')

    const line = (await go('a')).getByRole('textbox')
    await line.fill('half')
    await line.press('ArrowUp')
    await expect(line).toHaveValue('PUBLISH news hello')
    await line.press('ArrowUp')
    await expect(line).toHaveValue('GET order:1')
    await line.press('ArrowDown')
    await line.press('ArrowDown')
    await expect(line).toHaveValue('half')
    expect(
      await line.evaluate((input) => [input.getAttribute('autocapitalize'), input.getAttribute('autocorrect')]),
    ).toEqual(['none', 'off'])
    await (await go('a')).getByText('"paid"').first().selectText()
    expect(await page.evaluate(() => String(getSelection()))).toContain('"paid"')

    await button(page, w.wait[locale].replace('{seconds}', '10')).click()
    await type('a', 'SET order:2 paid')
    const node = (name: string) => page.locator('.memory-node').filter({ hasText: name })
    await expect(node(w['node-replica'][locale]).locator('li')).toHaveCount(1)
    await button(page, w['act-kill-primary'][locale]).click()
    await expect(await type('a', 'GET order:2')).toContainText('(nil)')
    await expect(await type('a', 'GET order:1')).toContainText('"paid"')
    await button(page, w['act-restart-memcached'][locale]).click()
    await expect(node(w['node-memcached'][locale]).locator('li')).toHaveCount(0)
    await expect(page.locator('.task[data-done]')).toHaveCount(2)
    await expect.poll(async () => (await log(page)).filter(({ kind }) => kind === 'task-completed').length).toBe(2)
    await isClean(page)
  })
}

// ── the board

for (const locale of locales) {
  const w = labLeaderboard
  test(`[H22] ${locale}: players score by keyboard; ties, neighbours and the database’s work stand beside`, async ({
    page,
  }) => {
    await page.goto(`/${locale}/labs/leaderboard/?v=1&players=1000`)
    const player = page.getByLabel(w.player[locale], { exact: true })
    const points = page.getByLabel(w.by[locale], { exact: true })
    await player.fill('민수')
    await points.fill('5000')
    await points.press('Enter')
    const board = page.locator('.board')
    await expect(board.getByRole('listitem').first()).toContainText('민수')
    await player.fill('o’neil "')
    await expect(player).toHaveAttribute('aria-invalid', 'true')
    await player.fill('ann')
    await points.press('Enter')
    await button(page, w['act-top'][locale].replace('{count}', '3')).press('Enter')
    await expect(board.locator('.asked-for')).toHaveCount(3)
    await expect(page.locator('.two-ways')).toContainText('ZREVRANGE board 0 2 WITHSCORES')
    await expect(page.locator('.two-ways')).toContainText('ORDER BY points DESC, player DESC LIMIT 3')
    await expect(page.locator('.task[data-done]')).toHaveCount(2)
    await player.fill('player007')
    await button(page, w['act-around'][locale]).press('Enter')
    await expect(board.locator('.asked-for')).toHaveCount(5)
    await isClean(page)
  })
}

// ── the security path

for (const locale of locales) {
  const w = labPorts
  test(`[H30] ${locale}: a packet dies where the set-up is wrong and says why; repaired, it arrives`, async ({
    page,
  }) => {
    await page.goto(`/${locale}/labs/ports/?v=1`)
    const on = button(page, labs.stepOn[locale])
    const walk = async (): Promise<void> => {
      while ((await on.getAttribute('aria-disabled')) === 'false') await on.click({ force: true })
    }
    await walk()
    await expect(page.locator('.hop.passed')).toHaveCount(8)
    await page.getByLabel(w.broken[locale], { exact: true }).selectOption('old-port-in-rule')
    await expect(page.locator('.hop.passed')).toHaveCount(0)
    await walk()
    await expect(page.locator('.hop.died')).toContainText(w['hop-port'][locale])
    await expect(page.locator('.hop.died .reason')).toContainText('11211')
    await expect(page.locator('.hop.passed')).toHaveCount(3)
    const check = button(page, w.checkRepair[locale])
    await check.click()
    await expect(page.locator('.verdict')).toHaveText(w['verdict-stopped'][locale])
    await page.locator('.place summary').nth(2).click()
    const rule = page.getByLabel(w.rulePort[locale], { exact: true })
    await rule.selectOption('11211')
    await expect(page).toHaveURL(/rp=11211/)
    await check.click()
    await expect(page.locator('.verdict')).toHaveText(w['verdict-repaired'][locale])
    await expect(page.locator('.task[data-done]')).toHaveCount(0)
    await walk()
    await expect(page.locator('.end-of-path.arrived')).toBeVisible()
    await expect(page.locator('.task[data-done]')).toHaveCount(1)
    await isClean(page)
    await page.getByRole('link', { name: w.drill[locale] }).click()
    await expect(button(page, portsDrill.start[locale])).toBeVisible()
  })
}
