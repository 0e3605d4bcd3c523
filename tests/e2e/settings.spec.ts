/** The settings, and what is brought in and erased there: F30–F33 and F37 of lib/SPEC.md. */
import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { axeInBothSchemes } from '../harness/axe'
import { packed, packedLog, STAMP, zipped } from '../harness/backup'
import { eventsOf, live } from '../harness/past'
import { rowsOf } from '../harness/rows'
import { chosen, open, PAST, words } from '../harness/settings'
import { expect, test } from '../harness/site'
import { openStorePage, serveStorePage } from '../harness/store-page'

/** What a start says the log adds up to, but for the note of the backup itself. */
async function projection(page: Page): Promise<object> {
  await serveStorePage(page.context())
  await openStorePage(page)
  const progress = await page.evaluate(() => window.store.getState().progress)
  await page.context().unrouteAll()
  const { events: _, lastEventId: __, lastBackup: ___, ...rest } = progress
  return rest
}

const log = async (page: Page) => (await rowsOf(page, 'events')).filter(({ kind }) => kind !== 'backup-made')

async function exported(page: Page, label: string): Promise<Buffer> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: label }).first().click(),
  ])
  expect(file.suggestedFilename()).toMatch(/^warm-cache-\d{4}-\d\d-\d\d\.jsonl\.gz$/)
  return readFileSync(await file.path())
}

async function eraseAll(page: Page, w: (typeof words)['ko'] | (typeof words)['en']): Promise<void> {
  await page.getByRole('button', { name: w.eraseOpen }).click()
  const dialog = page.getByRole('dialog', { name: w.eraseWhat })
  await expect(dialog.getByRole('button', { name: w.eraseYes, exact: true })).toBeDisabled()
  await dialog.getByRole('radio', { name: w.all }).check()
  await dialog.getByRole('button', { name: w.eraseYes, exact: true }).click()
  await expect(page.getByText(w.erased, { exact: true })).toBeVisible()
}

for (const locale of ['ko', 'en'] as const) {
  const w = words[locale]

  test(`[F30] ${locale}: export, erase, import: the same log, in the other tab too`, async ({
    page,
    context,
    isMobile,
  }) => {
    test.skip(isMobile !== (locale === 'en'), 'one language a screen')
    // A phone would open its share sheet, which no test can answer.
    if (isMobile) await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'canShare'))
    await live(page, PAST)
    const state = await projection(page)
    await open(page, locale)
    const before = await log(page)
    expect(before).toHaveLength(PAST.length)
    const file = await exported(page, w.make)
    await expect(page.getByText(locale === 'ko' ? /마지막 백업:/ : /Last backup:/)).toBeVisible()
    const other = await context.newPage()
    await open(other, locale)
    await eraseAll(page, w)
    expect(await rowsOf(page, 'events')).toEqual([])
    await expect(
      other.getByText(locale === 'ko' ? '아직 백업한 적이 없습니다.' : 'There is no backup yet.'),
    ).toBeVisible()

    await chosen(page, 'backup.jsonl.gz', file, w.choose)
    const dialog = page.getByRole('dialog', { name: w.preview })
    await expect(dialog).toBeVisible()
    await dialog.getByRole('radio', { name: w.include }).check()
    await dialog.getByRole('button', { name: w.merge }).click()
    await expect(page.getByText(w.merged(PAST.length))).toBeVisible()
    expect(await log(page)).toEqual(before)
    expect(await projection(page)).toEqual(state)
    expect(await projection(other)).toEqual(state)
    await other.close()
  })

  test(`[F31] ${locale}: altered, cut off and foreign files are told apart, and change nothing`, async ({ page }) => {
    await open(page, locale)
    const file = packedLog(eventsOf(PAST))
    const altered = Buffer.from(file)
    const plain = Buffer.from(zipped('{"format":"warm-cache-backup","version":9}\n'))
    await chosen(page, 'photo.gz', Buffer.from('no backup'), w.choose)
    await expect(page.getByText(locale === 'ko' ? /백업 파일이 아닙니다/ : /not a backup of this site/)).toBeVisible()
    await chosen(page, 'later.gz', plain, w.choose)
    await expect(page.getByText(locale === 'ko' ? /더 새로운 판/ : /A newer version/)).toBeVisible()
    const { gunzipSync } = await import('node:zlib')
    const changed = gunzipSync(altered).toString().replace('"rating":3', '"rating":4')
    await chosen(page, 'altered.gz', zipped(changed), w.choose)
    await expect(page.getByText(w.checksum)).toBeVisible()
    expect(await axeInBothSchemes(page)).toEqual([])
    await chosen(page, 'half.gz', file.subarray(0, file.length / 2), w.choose)
    const dialog = page.getByRole('dialog', { name: w.preview })
    await expect(dialog.getByText(w.early)).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
    expect(await rowsOf(page, 'events')).toEqual([])
  })

  test(`[F32] ${locale}: own cards come up in review, in the language they have, and can be removed`, async ({
    page,
  }) => {
    await open(page, locale)
    const made = eventsOf(PAST.slice(0, 2)).map(({ id }) => id)
    const card = [
      { id: 'my-~aaaaaa', made: made[0], front: { en: 'What is <b>TTL</b>?' }, back: { ko: '수명입니다.\n둘째 줄' } },
      { id: 'my-~bbbbbb', made: made[1], front: { ko: '둘째 카드', en: 'Second card' }, back: { en: 'Second' } },
    ]
    await chosen(page, 'cards.gz', packed({ card }, STAMP), w.choose)
    await page.getByRole('dialog', { name: w.preview }).getByRole('button', { name: w.merge }).click()
    await expect(page.getByText('What is <b>TTL</b>?')).toHaveAttribute('lang', 'en')
    const second = locale === 'ko' ? '둘째 카드' : 'Second card'
    await page.getByRole('button', { name: w.remove(second) }).click()
    await expect(page.getByText(w.removed)).toBeVisible()
    await expect(page.getByText(second, { exact: true })).toHaveCount(0)
    expect(await axeInBothSchemes(page)).toEqual([])

    await page.getByRole('link', { name: w.reviewOwn }).click()
    const front = page.locator('.face.front .ask-q').first()
    await expect(front).toHaveText('What is <b>TTL</b>?')
    await expect(front).toHaveAttribute('lang', 'en')
    await expect(page.locator('.face.front').getByText(w.own)).toBeVisible()
    await page.locator('article.card').click()
    const back = page.locator('.face.back .ans')
    await expect(back).toHaveText('수명입니다.\n둘째 줄', { useInnerText: true })
    await expect(back).toHaveAttribute('lang', 'ko')
    expect(await axeInBothSchemes(page)).toEqual([])
    await expect(page.locator('.face.back .src')).toHaveCount(0)
    await page.keyboard.press('3')
    await expect.poll(async () => (await rowsOf(page, 'events')).map((row) => row.card)).toEqual(['my-~aaaaaa'])
  })

  test(`[F33] ${locale}: the page and its dialogs pass axe, fit 320 pixels and go by keyboard`, async ({ page }) => {
    test.slow()
    await live(page, PAST.slice(0, 3))
    await open(page, locale)
    await page.setViewportSize({ width: 320, height: 640 })
    const check = async (): Promise<void> => {
      expect(await axeInBothSchemes(page)).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
    }
    await check()
    const low = await page
      .locator('main button, main a.link, main label')
      .evaluateAll((controls) =>
        controls
          .filter((control) => control.clientHeight > 0 && control.getBoundingClientRect().height < 44)
          .map((control) => control.textContent),
      )
    expect(low).toEqual([])
    await page.getByRole('button', { name: w.eraseOpen }).focus()
    await page.keyboard.press('Enter')
    const erasing = page.getByRole('dialog', { name: w.eraseWhat })
    await expect(erasing.getByRole('radio')).toHaveCount(3)
    await check()
    await page.keyboard.press('Escape')
    await expect(erasing).toBeHidden()
    await expect(page.getByRole('button', { name: w.eraseOpen })).toBeFocused()
    await chosen(page, 'backup.gz', packedLog(eventsOf(PAST)), w.choose)
    const dialog = page.getByRole('dialog', { name: w.preview })
    await expect(dialog).toBeVisible()
    await check()
    await dialog.getByRole('button', { name: w.merge }).focus()
    await page.keyboard.press('Enter')
    await expect(dialog).toBeHidden()
    await expect(page.getByText(locale === 'ko' ? /^합쳤습니다/ : /^Merged/)).toBeVisible()
  })
}

test('[F37] theme and language are chosen here, and the key in the top row agrees', async ({ page }) => {
  await open(page, 'ko')
  await page.getByRole('radio', { name: '어둡게' }).check()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await page.reload()
  await expect(page.getByRole('radio', { name: '어둡게' })).toBeChecked()
  await page.getByRole('button', { name: '밝게, 어둡게 바꾸기' }).click()
  await expect(page.getByRole('radio', { name: '어둡게' })).not.toBeChecked()
  await page.getByRole('radio', { name: '기기를 따름' }).check()
  await expect(page.locator('html')).not.toHaveAttribute('data-theme', /./)
  await page.locator('main').getByRole('link', { name: 'English' }).click()
  await expect(page).toHaveURL(/\/en\/settings\//)
})
