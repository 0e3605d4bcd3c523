/** The log in a real browser: killed, full, in many tabs, and taken over by a newer release. */
import type { Page } from '@playwright/test'
import { axeInBothSchemes } from '../harness/axe'
import { killRounds } from '../harness/kill-rounds'
import { rowsOf } from '../harness/rows'
import { expect, test } from '../harness/site'
import { openStorePage, serveStorePage } from '../harness/store-page'

const words = {
  ko: {
    show: '답 보기',
    miss: /실패/,
    full: /기기에 빈 공간이 없어 저장하지 못했습니다\. \d+건은 이 탭에 남아/,
    retry: '다시 시도',
    outdated: '이 탭은 이전 판입니다.',
    reload: '새로 고침',
    elsewhere: '이 시험은 다른 탭에서 풀고 있습니다.',
    takeOver: '여기서 이어서 풀기',
    readOnly: '다른 탭에서 풀고 있어 여기서는 바꿀 수 없습니다.',
    here: '기록은 이 브라우저에만 있습니다.',
    seven: /7일 동안 이 사이트를 열지 않으면/,
    home: /저장 공간이 따로 있어 빈 상태로 시작합니다/,
    start: /^시험 시작/,
  },
  en: {
    show: 'Show the answer',
    miss: /Miss/,
    full: /There is no room left on this device, so saving failed\. \d+ acts? (is|are) kept/,
    retry: 'Try again',
    outdated: 'This tab is an older version.',
    reload: 'Reload',
    elsewhere: 'This exam is being taken in another tab.',
    takeOver: 'Go on here',
    readOnly: 'It is being taken in another tab, so nothing can be changed here.',
    here: 'Your progress lives in this browser only.',
    seven: /after 7 days of use without a visit/,
    home: /has storage of its own and starts empty/,
    start: /^Start the exam/,
  },
} as const
const locales = ['ko', 'en'] as const

// Cards on their way out are likenesses, and no articles to a reader.
const card = (page: Page) => page.getByRole('article')

async function miss(page: Page, locale: 'ko' | 'en', times: number): Promise<void> {
  for (let time = 0; time < times; time++) {
    await page.getByRole('button', { name: words[locale].show }).click()
    await page.getByRole('button', { name: words[locale].miss }).click()
  }
  await expect(page.getByRole('button', { name: words[locale].show })).toBeVisible()
}

const reviews = async (page: Page): Promise<number> =>
  (await rowsOf(page, 'events')).filter(({ kind }) => kind === 'card-reviewed').length

test('[D67] killed while answering fast, ten times over, the browser has every acknowledged act', async ({ baseURL }, {
  project,
}) => {
  test.skip(project.name !== 'desktop', 'the process is the same, whatever the size of its window')
  const rounds = Number(process.env.KILL_ROUNDS ?? 10)
  test.setTimeout(rounds * 30_000)
  const { acknowledged, lost } = await killRounds(rounds, baseURL ?? '')
  expect(lost).toEqual([])
  expect(acknowledged).toBeGreaterThan(100)
})

for (const locale of locales) {
  const word = words[locale]

  test(`[D69] a full disk is told, work goes on, and all is saved when there is room (${locale})`, async ({
    page,
    context,
    baseURL,
  }) => {
    const devtools = await context.newCDPSession(page)
    const { origin } = new URL(baseURL ?? '')
    // Before the first write: the browser reckons with the room it has found for half a minute.
    await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 })
    await page.goto(`/${locale}/review/`)
    await miss(page, locale, 2)
    await expect(page.getByRole('status').filter({ hasText: word.full })).toBeVisible()
    expect(await axeInBothSchemes(page)).toEqual([])
    // Work goes on: the next cards are there and can be answered.
    await miss(page, locale, 2)
    expect(await reviews(page)).toBe(0)
    await devtools.send('Storage.overrideQuotaForOrigin', { origin })
    // By the key, or by the store itself, which tries again at times of its own and may take the key away first.
    await page
      .getByRole('button', { name: word.retry })
      .click({ timeout: 2_000 })
      .catch(() => undefined)
    await expect(page.getByText(word.full)).toBeHidden()
    await expect.poll(() => reviews(page)).toBe(4)
    await page.reload()
    await expect(card(page)).toBeVisible()
    expect(await reviews(page)).toBe(4)
  })

  test(`[D71] a tab of an older release stops writing, says why, and can only be reloaded (${locale})`, async ({
    page,
  }) => {
    await page.goto(`/${locale}/review/`)
    await miss(page, locale, 2)
    // What a newer release does first: the database goes to its version.
    await page.evaluate(
      () =>
        new Promise<void>((resolve, reject) => {
          const opening = indexedDB.open('warm-cache', 1000)
          opening.onerror = () => reject(opening.error)
          opening.onsuccess = () => {
            opening.result.close()
            resolve()
          }
        }),
    )
    const dialog = page.getByRole('alertdialog', { name: word.outdated })
    await expect(dialog).toBeVisible()
    expect(await axeInBothSchemes(page)).toEqual([])
    for (let time = 0; time < 4; time++) await page.keyboard.press('Escape')
    await expect(dialog).toBeVisible()
    await expect(dialog.getByRole('button', { name: word.reload })).toBeFocused()
    // The load that the key brings, not the one that is over: what is read before it dies with the page.
    await Promise.all([page.waitForEvent('load'), page.keyboard.press('Space')])
    // Our code is still the older one: it says so again, and touches nothing.
    await expect(page.getByRole('alertdialog', { name: word.outdated })).toBeVisible()
    expect(await reviews(page)).toBe(2)
  })

  test(`[D72] an exam in two tabs is written by one; the other looks on and can take over (${locale})`, async ({
    page,
    context,
  }) => {
    await page.goto(`/${locale}/exam/`)
    await page.getByRole('button', { name: word.start }).click()
    await expect(page.locator('.exroom h1')).toBeVisible()
    const second = await context.newPage()
    await second.goto(page.url())
    await expect(second.getByText(word.elsewhere)).toBeVisible()
    await expect(second.locator('.exq input').first()).toBeDisabled()

    const option = (await page.locator('.exq input').first().getAttribute('value')) ?? ''
    const input = (tab: Page) => tab.locator(`.exq input[value="${option}"]`)
    await page.locator(`.opt[data-option="${option}"] .pick`).click()
    await expect(input(page)).toBeChecked()
    // The one that looks on sees it.
    await expect(input(second)).toBeChecked()
    await second.keyboard.press('n')
    await expect(second.getByText(word.readOnly)).toBeVisible()
    expect(await axeInBothSchemes(second)).toEqual([])

    await second.getByRole('button', { name: word.takeOver }).click()
    await expect(second.getByText(word.elsewhere)).toBeHidden()
    await expect(page.getByText(word.elsewhere)).toBeVisible()
    await expect(input(page)).toBeDisabled()
    await second.keyboard.press('n')
    await expect(second.locator('.exroom h1')).toContainText('2 / 10')
    await expect(page.locator('.exroom h1')).toContainText('2 / 10')
    // A tab that is closed leaves its seat.
    await second.close()
    await expect(page.getByText(word.elsewhere)).toBeHidden()
    await expect(page.locator('.exq input').first()).toBeEnabled()
  })

  test(`[D73] the browser is asked to keep the log when a session is over, not before, and not again (${locale})`, async ({
    page,
  }) => {
    await page.addInitScript(() => {
      const asked = { times: 0 }
      Reflect.set(window, 'asked', asked)
      navigator.storage.persisted = async () => false
      navigator.storage.persist = async () => {
        asked.times += 1
        return false
      }
    })
    const asked = () => page.evaluate(() => Reflect.get(Reflect.get(window, 'asked'), 'times'))
    await page.goto(`/${locale}/`)
    await expect(page.getByText(word.here)).toBeVisible()
    const [first] = await (await page.request.get('/payload/cards/foundations.json')).json().then((file) => file.cards)
    for (const times of [1, 0]) {
      await page.goto(`/${locale}/review/?card=${first.id}`)
      await expect(card(page)).toBeVisible()
      expect(await asked()).toBe(0)
      await page.keyboard.press('Space')
      await page.keyboard.press('ArrowRight')
      await expect(page.getByText(word.here)).toBeVisible()
      expect(await asked()).toBe(times)
    }
  })

  test(`[D74] Safari’s seven days and the home screen’s own storage are explained where they apply (${locale})`, async ({
    page,
    context,
  }) => {
    const open = async (tab: Page) => {
      await tab.goto(`/${locale}/`)
      await tab.getByText(word.here).click()
    }
    await open(page)
    await expect(page.getByText(word.seven)).toHaveCount(0)
    const safari = await context.newPage()
    await safari.addInitScript(() =>
      Object.defineProperty(Navigator.prototype, 'vendor', { get: () => 'Apple Computer, Inc.' }),
    )
    await open(safari)
    await expect(safari.getByText(word.seven)).toBeVisible()
    await expect(safari.getByText(word.home)).toBeVisible()
    expect(await axeInBothSchemes(safari)).toEqual([])
    // The file is offered before the app is installed: it starts empty.
    await expect(safari.locator(`.keeping a[href="/${locale}/settings/"]`)).toBeVisible()
    await safari.addInitScript(() => Object.defineProperty(Navigator.prototype, 'standalone', { get: () => true }))
    await open(safari)
    await expect(safari.getByText(word.seven)).toHaveCount(0)
  })
}

test('[D70] two tabs, five hundred acts, one log: each sees the other’s, and both add up to the same', async ({
  page,
  context,
}, { project }) => {
  test.skip(project.name !== 'desktop', 'no screen is involved')
  await serveStorePage(context)
  const tabs = [page, await context.newPage()]
  for (const tab of tabs) await openStorePage(tab)
  const work = (tab: Page, own: number) =>
    tab.evaluate(async (which) => {
      for (let act = 0; act < 250; act++) {
        // Every fifth act takes back a grade, whichever tab gave it.
        if (act % 5 === 4) await window.store.commands.undoReview()
        else
          await window.store.commands.reviewCard({
            card: `card-${act % 7}` as never,
            rating: act % 3 ? 3 : 1,
            ms: which * 1000 + act,
            language: 'ko',
          })
      }
    }, own)
  await Promise.all(tabs.map(work))
  const state = (tab: Page) => tab.evaluate(() => window.store.getState())
  await expect
    .poll(async () => (await Promise.all(tabs.map(state))).map(({ progress }) => progress.events), { timeout: 1000 })
    .toEqual([500, 500])
  const [one, two] = await Promise.all(tabs.map(state))
  expect(one?.progress).toEqual(two?.progress)
  const rows = await rowsOf(page, 'events')
  expect(new Set(rows.map(({ id }) => id)).size).toBe(500)
  expect(new Set(rows.map(({ device }) => device)).size).toBe(2)
  // A third one adds the same log up anew.
  const third = await context.newPage()
  await third.addInitScript(() => indexedDB.open('warm-cache'))
  await openStorePage(third)
  expect((await state(third)).progress).toEqual(one?.progress)
})
