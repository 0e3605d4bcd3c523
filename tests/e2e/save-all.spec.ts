/** Saving everything for offline use, on a host of the test's own: Z63 to Z65 of lib/SPEC.md. */
import type { Page } from '@playwright/test'
import { type Locale, locales } from '../../lib/core/locale'
import { offline } from '../../lib/i18n/messages/offline'
import { release } from '../../lib/i18n/messages/release'
import { axeInBothSchemes } from '../harness/axe'
import { words as deck } from '../harness/deck'
import { askForRelease, expect, heldIn, test, untilKept } from '../harness/offline'

test.skip(({ viewport }) => (viewport?.width ?? 0) < 900, 'what workers do does not depend on the window')

/** The words before a size in a message. */
const begin = (key: keyof typeof offline, locale: Locale): RegExp =>
  new RegExp(offline[key][locale].split('{')[0]?.replace(/[().]/g, '\\$&').trim() ?? '')
const part = (page: Page, locale: Locale) => page.getByRole('region', { name: offline.title[locale] })
const key = (page: Page, locale: Locale, name: keyof typeof offline) =>
  part(page, locale).getByRole('button', { name: begin(name, locale) })

const faults = (page: Page) => axeInBothSchemes(page, { within: 'main' })

async function openSettings(page: Page, locale: Locale): Promise<void> {
  await page.goto(`/${locale}/settings/`)
  await expect(part(page, locale)).not.toContainText(offline.unready[locale], { timeout: 60_000 })
}

for (const locale of locales) {
  test(`[Z63] [Z64] everything is saved by one key: size, bar, stop, go on; later out of date, and renewed (${locale})`, async ({
    page,
    host,
  }) => {
    test.slow()
    await page.goto(`/${locale}/lessons/`)
    await untilKept(page)
    await openSettings(page, locale)
    // The size stands there before anything is fetched.
    await expect(key(page, locale, 'noneKey')).toHaveText(locale === 'ko' ? /\(\d\.\dMB\)/ : /\(\d\.\d MB\)/)
    expect(await faults(page)).toEqual([])
    expect(await heldIn(page, 'questions')).toEqual([])

    const go = host.hold(/^payload\/questions\//, 40)
    await key(page, locale, 'noneKey').focus()
    await page.keyboard.press('Enter')
    const bar = part(page, locale).getByRole('progressbar', { name: begin('saving', locale) })
    await expect.poll(() => bar.getAttribute('value').then(Number), { timeout: 30_000 }).toBeGreaterThan(0)
    expect(await faults(page)).toEqual([])
    await expect(key(page, locale, 'cancel')).toBeFocused()
    await page.keyboard.press('Enter')
    go()
    await expect(part(page, locale).getByRole('status')).toHaveText(offline.cancelled[locale])
    await expect(key(page, locale, 'partlyKey')).toBeFocused()
    expect(await faults(page)).toEqual([])

    // The network goes, and comes again. Nothing is fetched twice.
    host.leave(true)
    await page.keyboard.press('Enter')
    await expect(part(page, locale).getByRole('status')).toHaveText(offline.unreachable[locale])
    host.leave(false)
    await page.keyboard.press('Enter')
    await expect(part(page, locale).getByRole('status')).toHaveText(offline.saved[locale], { timeout: 60_000 })
    await expect(key(page, locale, 'allKey')).toBeFocused()
    await expect(key(page, locale, 'allKey')).toHaveAttribute('aria-disabled', 'true')
    expect(await faults(page)).toEqual([])
    const asked = host.asked.filter((path) => /^payload\/(?:questions|search)\/|\.wasm$/.test(path))
    expect(asked.length).toBe(new Set(asked).size)
    expect((await heldIn(page, 'programs')).length).toBe(1)

    // A release changes a question: said, and the earlier one stays until the new one is here.
    const address = (await heldIn(page, 'questions'))[0] ?? ''
    const question = new URL(address).pathname.slice(1)
    host.publish({ [question]: (json) => `${json} ` })
    expect(await askForRelease(page)).toBe('waits')
    await page.getByRole('button', { name: release.useNow[locale] }).click()
    await expect(part(page, locale)).toContainText(begin('outdated', locale), { timeout: 30_000 })
    expect(await faults(page)).toEqual([])
    host.leave(true)
    const length = () => page.evaluate(async (path) => (await (await fetch(path)).text()).length, `/${question}`)
    const before = await length()
    host.leave(false)
    await key(page, locale, 'outdatedKey').click()
    await expect(part(page, locale).getByRole('status')).toHaveText(offline.saved[locale])
    host.leave(true)
    expect(await length()).toBe(before + 1)
    await openSettings(page, locale)
    await expect(part(page, locale)).toContainText(begin('all', locale))
    expect(await faults(page)).toEqual([])
  })

  test(`[Z65] on a full device saving says so and loses nothing; neither does the first visit (${locale})`, async ({
    page,
    browser,
    host,
  }) => {
    test.slow()
    const limit = async (tab: Page, quotaSize?: number): Promise<void> => {
      const session = await tab.context().newCDPSession(tab)
      await session.send('Storage.overrideQuotaForOrigin', {
        origin: host.origin,
        ...(quotaSize === undefined ? {} : { quotaSize }),
      })
    }
    await openSettings(page, locale)
    const used = await page.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0)
    await limit(page, used + 6_000_000)
    await key(page, locale, 'noneKey').click()
    await expect(part(page, locale).getByRole('status')).toContainText(begin('full', locale))
    expect(await faults(page)).toEqual([])
    expect(await heldIn(page, 'questions')).toEqual([])
    await limit(page)
    await key(page, locale, 'noneKey').click()
    await expect(part(page, locale).getByRole('status')).toHaveText(offline.saved[locale], { timeout: 60_000 })

    const context = await browser.newContext({ baseURL: host.origin, locale, timezoneId: 'Asia/Seoul' })
    const small = await context.newPage()
    await limit(small, 8_000_000)
    await small.goto(`/${locale}/`)
    await expect(small.locator('.release')).toContainText(release.full[locale], { timeout: 30_000 })
    expect(await axeInBothSchemes(small, { within: '.release' })).toEqual([])
    expect(await heldIn(small, '')).toEqual([])
    await small.getByRole('button', { name: release.close[locale] }).click()
    await expect(small.locator('.release')).toHaveText('')
    // The log has room: a card can be reviewed.
    await small.goto(`/${locale}/review/?lesson=ports-by-heart`)
    await small.getByRole('button', { name: deck[locale].show }).click()
    await small.getByRole('button', { name: deck[locale].hit }).click()
    await expect(small.getByRole('button', { name: deck[locale].show })).toBeVisible()
    await expect(small.locator('.banner')).toHaveText('')
    await context.close()
  })
}
