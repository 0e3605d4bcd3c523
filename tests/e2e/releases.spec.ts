/** New releases, whole and broken, on a host of the test's own: Z62 and Z66 of lib/SPEC.md. */
import type { Page } from '@playwright/test'
import { release as words } from '../../lib/i18n/messages/release'
import { axeInBothSchemes } from '../harness/axe'
import { words as examWords, startExam } from '../harness/exam'
import { askForRelease, expect, heldIn, test, untilKept } from '../harness/offline'

test.skip(({ viewport }) => (viewport?.width ?? 0) < 900, 'what workers do does not depend on the window')

const LESSONS = 'ko/lessons/index.html'
const SOURCES = 'ko/sources/index.html'
const later = (html: string): string => html.replace('<main', '<main data-release="2"')
const isNew = (page: Page) => page.locator('main[data-release="2"]')

test('[Z66] a broken update leaves the last good release as it was, and the next good one succeeds', async ({
  page,
  context,
  host,
}) => {
  test.slow()
  await page.goto('/ko/lessons/')
  await untilKept(page)
  const before = (await heldIn(page, 'precache')).sort()
  const release = { [LESSONS]: later, [SOURCES]: later }
  host.publish(release)
  for (const fault of ['missing', 'cut', 'broken'] as const) {
    // The other file arrives: the update is half there when it fails.
    host.fail(SOURCES, fault)
    expect(await askForRelease(page), fault).toBe('none')
    expect(await heldIn(page, 'precache'), fault).toEqual(expect.arrayContaining(before))
    host.leave(true)
    for (const path of ['/ko/lessons/', '/ko/sources/']) {
      await page.goto(path)
      await expect(page.locator('h1')).toBeVisible()
      await expect(isNew(page)).toHaveCount(0)
    }
    await page.goto('/ko/review/?lesson=ports-by-heart')
    await expect(page.getByRole('button', { name: '답 보기' })).toBeVisible()
    await page.goto('/ko/lessons/')
    host.leave(false)
    host.mend()
  }
  expect(await askForRelease(page)).toBe('waits')
  // A reading page says nothing; with its last tab the old release goes.
  await page.close()
  const next = await context.newPage()
  await expect(async () => {
    await next.goto('about:blank')
    await next.goto('/ko/lessons/')
    await expect(isNew(next)).toBeVisible({ timeout: 1000 })
  }).toPass({ timeout: 20_000 })
  host.leave(true)
  await next.goto('/ko/sources/')
  await expect(isNew(next)).toBeVisible()
  const held = await heldIn(next, 'precache')
  expect(held.length).toBe(before.length)
  expect(before.filter((address) => !held.includes(address)).map((address) => new URL(address).pathname)).toEqual([
    '/ko/lessons/index.html',
    '/ko/sources/index.html',
  ])
})

for (const [hers, other] of [
  ['ko', 'en'],
  ['en', 'ko'],
] as const)
  test(`[Z62] an update waits, says so, spares a running exam, and takes over in the tab that asked (${other})`, async ({
    page,
    context,
    host,
  }) => {
    test.slow()
    const room = page
    const bar = (tab: Page) => tab.locator('.release')
    const key = (tab: Page, name: string) => bar(tab).getByRole('button', { name })
    const faults = (tab: Page) => axeInBothSchemes(tab, { within: '.release' })
    await room.goto(`/${hers}/exam/`)
    await untilKept(room)
    await startExam(room, hers)
    const today = await context.newPage()
    await today.goto(`/${other}/`)
    const question = await room.locator('.exroom h1').textContent()
    const marked = (tab: Page) => tab.evaluate(() => document.documentElement.hasAttribute('data-mark'))
    for (const tab of [room, today]) await tab.evaluate(() => document.documentElement.setAttribute('data-mark', ''))

    host.publish({ [LESSONS]: later })
    expect(await askForRelease(room)).toBe('waits')
    await expect(bar(today)).toContainText(words.waiting[other])
    expect(await faults(today)).toEqual([])
    await expect(bar(room)).toHaveText('')

    // While somebody sits, nothing takes over.
    await key(today, words.useNow[other]).click()
    await expect(bar(today)).toContainText(words.busy[other])
    expect(await faults(today)).toEqual([])
    expect(await marked(today)).toBe(true)
    await room.bringToFront()
    await room.locator('.exq label').first().click()
    await expect(room.locator('.exq input').first()).toBeChecked()
    await expect(room.locator('.exroom h1')).toHaveText(question ?? '')
    expect(await marked(room)).toBe(true)

    // Nobody sits any more: the other tab is told, and is not loaded anew.
    await room.goto(`/${hers}/progress/`)
    await expect(bar(room)).toContainText(words.waiting[hers])
    expect(await faults(room)).toEqual([])
    await room.evaluate(() => document.documentElement.setAttribute('data-mark', ''))
    await today.bringToFront()
    await key(today, words.useNow[other]).focus()
    await today.keyboard.press('Enter')
    await expect.poll(() => marked(today).catch(() => true), { timeout: 30_000 }).toBe(false)
    await expect(bar(today)).toHaveText('')
    await expect(bar(room)).toContainText(words.taken[hers])
    expect(await faults(room)).toEqual([])
    expect(await marked(room)).toBe(true)
    await key(room, words.later[hers]).click()
    await expect(bar(room)).toHaveText('')
    await today.goto('/ko/lessons/')
    await expect(isNew(today)).toBeVisible()
    // The exam is where it was.
    await today.goto(`/${hers}/exam/`)
    await today
      .getByRole('button', { name: examWords[hers].continue })
      .or(today.getByRole('link', { name: examWords[hers].continue }))
      .click()
    await expect(today.locator('.exroom h1')).toHaveText(question ?? '')
    await expect(today.locator('.exq input').first()).toBeChecked()
  })
