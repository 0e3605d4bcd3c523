import { isCardId } from '../../lib/content/ids'
import { locales } from '../../lib/core/locale'
import { axeInBothSchemes } from '../harness/axe'
import { allCards } from '../harness/deck'
import {
  bytesOf,
  choose,
  key,
  make,
  openExchange,
  openPackage,
  row,
  section,
  textOf,
  word,
} from '../harness/interchange'
import { daysAgo, live, reviewed } from '../harness/past'
import { expect, test } from '../harness/site'

const TABLE = ['front,back', 'What is TTL?,수명', '"<img src=x onerror=window.hit=1>",=1+1', 'lonely', ''].join('\n')

test('[I30] the package is made beside the page, opens with SQLite and holds the learner’s own schedule', async ({
  page,
}) => {
  const [card, other] = await allCards(page)
  if (!card || !other) throw new Error('two cards are needed')
  await live(page, [
    reviewed(card.id, 4, daysAgo(3)),
    reviewed(other.id, 1, daysAgo(2)),
    reviewed(other.id, 3, daysAgo(2) + 60_000),
  ])
  await openExchange(page, 'ko')
  const download = await make(page, 'ko', 'anki')
  expect(download.suggestedFilename()).toMatch(/^warm-cache-anki-\d{4}-\d\d-\d\d\.apkg$/)
  await expect(row(page, 'ko', 'anki').getByRole('status')).toContainText(download.suggestedFilename())
  const database = await openPackage(download)
  const rows = (query: string) => database.exec(query)[0]?.values
  const ofCourse = await allCards(page)
  expect(rows('select count(*) from notes')).toEqual([[ofCourse.length]])
  expect(rows('select count(*) from cards where type <> 0')).toEqual([[2]])
  expect(rows('select ease from revlog order by id')).toEqual([[4], [1], [3]])
  expect(
    rows(`select c.type, c.queue from cards c join notes n on n.id = c.nid where n.guid = 'warm-cache:${card.id}'`),
  ).toEqual([[2, 2]])
  database.close()
})

test('[I31] nothing heavy is loaded before it is used, and a file that is being made can be stopped', async ({
  page,
}) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  const saved: string[] = []
  page.on('download', (download) => saved.push(download.suggestedFilename()))
  let release = (): void => undefined
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route('**/*.wasm', async (route) => {
    await held
    await route.continue().catch(() => undefined)
  })
  await openExchange(page, 'en')
  const anki = row(page, 'en', 'anki')
  expect(asked.filter((url) => /\.wasm|worker/.test(url))).toEqual([])
  await key(page, 'en', 'anki').focus()
  await page.keyboard.press('Enter')
  await expect(anki.getByRole('progressbar')).toBeVisible()
  await expect.poll(() => asked.some((url) => url.endsWith('.wasm'))).toBe(true)
  // One file at a time; the key that made it stops it, and keeps the focus.
  await expect(key(page, 'en', 'cards')).toBeDisabled()
  await expect(key(page, 'en', 'anki')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(anki.getByRole('status')).toHaveText(word('en', 'cancelled'))
  await expect(anki.getByRole('progressbar')).toHaveCount(0)
  release()
  await expect(key(page, 'en', 'cards')).toBeEnabled()
  const download = await make(page, 'en', 'cards')
  expect(saved).toEqual([download.suggestedFilename()])
})

for (const locale of locales)
  test(`[I32] each file can be taken along (${locale})`, async ({ page }) => {
    test.slow()
    const [card] = await allCards(page)
    if (!card || !isCardId(card.id)) throw new Error('a card is needed')
    await live(page, [reviewed(card.id, 3, daysAgo(1))])
    await openExchange(page, locale)
    const csv = await textOf(await make(page, locale, 'cards'))
    expect(csv.startsWith('\uFEFFid,front_ko,back_ko,front_en,back_en,')).toBe(true)
    await choose(page, locale, 'cards', 'TSV')
    expect(await textOf(await make(page, locale, 'cards'))).toMatch(/^id\tfront_ko\t/)
    expect(await textOf(await make(page, locale, 'reviews'))).toMatch(
      new RegExp(`^card_id,review_time,review_rating,review_state,review_duration\r\n${card.id},\\d{13},3,0,4000\r\n$`),
    )
    expect(await textOf(await make(page, locale, 'exams'))).toMatch(/^\uFEFFattempt,name_ko,/)
    await choose(page, locale, 'exams', word(locale, 'answers'))
    expect(await textOf(await make(page, locale, 'exams'))).toMatch(/^\uFEFFattempt,position,question,/)
    const download = await make(page, locale, 'questions')
    expect(download.suggestedFilename()).toMatch(new RegExp(`^warm-cache-questions-${locale}-`))
    expect(await textOf(download)).toMatch(/^\$CATEGORY: Warm Cache: .+\n\n::[a-z0-9-]+::\[plain\].+\{\n\t[=~]/)
  })

test('[I32] on a phone a file goes by the share sheet, and is saved only when asked', async ({ page, isMobile }) => {
  test.skip(!isMobile, 'a desktop saves')
  await page.addInitScript(() => {
    const shared: string[] = []
    Object.assign(window, { shared })
    navigator.canShare = () => true
    navigator.share = async ({ files = [] } = {}) => void shared.push(...files.map(({ name }) => name))
  })
  await openExchange(page, 'ko')
  const saved: string[] = []
  page.on('download', (download) => saved.push(download.suggestedFilename()))
  await key(page, 'ko', 'reviews').click()
  await row(page, 'ko', 'reviews')
    .getByRole('button', { name: word('ko', 'share'), exact: true })
    .click()
  await expect
    .poll(() => page.evaluate(() => Reflect.get(window, 'shared')))
    .toEqual([expect.stringMatching(/^warm-cache-revlog-/)])
  expect(saved).toEqual([])
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    row(page, 'ko', 'reviews')
      .getByRole('button', { name: word('ko', 'save'), exact: true })
      .click(),
  ])
  expect((await bytesOf(download)).length).toBeGreaterThan(0)
})

test.describe(() => {
  test.use({ serviceWorkers: 'allow' })

  test('[I33] without a network the package waits for its first use, says so, and then works offline', async ({
    page,
    context,
  }) => {
    test.slow()
    const ready = () => navigator.serviceWorker.ready.then(({ active }) => active?.state)
    await openExchange(page, 'en')
    await expect.poll(() => page.evaluate(ready), { timeout: 60_000 }).toBe('activated')
    await context.setOffline(true)
    await openExchange(page, 'en')
    await key(page, 'en', 'anki').click()
    await expect(row(page, 'en', 'anki').getByRole('alert')).toHaveText(word('en', 'offline'))
    await context.setOffline(false)
    await make(page, 'en', 'anki')
    await context.setOffline(true)
    await openExchange(page, 'en')
    const database = await openPackage(await make(page, 'en', 'anki'))
    database.close()
    expect(await textOf(await make(page, 'en', 'cards'))).toContain('front_ko')
  })
})

for (const locale of locales)
  test(`[I34] cards are brought along by keyboard, as text (${locale})`, async ({ page }) => {
    await openExchange(page, locale)
    const chosen: unknown[] = []
    page.on('filechooser', (chooser) => chosen.push(chooser))
    const bring = section(page).locator('.bring')
    const file = (name: string, text: string) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) })
    const pick = async (name: string, text: string): Promise<void> => {
      await bring.locator('input[type="file"]').focus()
      const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.keyboard.press('Enter')])
      await chooser.setFiles(file(name, text))
    }
    await pick('broken.csv', 'a,b\nc,"d')
    await expect(bring.getByRole('alert')).toContainText(
      locale === 'ko' ? '2번째 줄에서 연 따옴표' : 'opened in line 2',
    )
    await pick('cards.csv', TABLE)
    const preview = bring.locator('.preview')
    await expect(preview.getByRole('heading')).toBeFocused()
    await expect(preview).toContainText('<img src=x onerror=window.hit=1>')
    await expect(preview.locator('.faults')).toContainText('4')
    await expect(preview.locator('td p').first()).toHaveAttribute('lang', 'en')
    await expect(preview.locator('td p').nth(1)).toHaveAttribute('lang', 'ko')
    expect(await page.evaluate(() => Reflect.get(window, 'hit'))).toBeUndefined()
    // Left: nothing is kept, and the next look finds them new again.
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await expect(preview).toHaveCount(0)
    await expect(bring.getByRole('heading', { level: 3 })).toBeFocused()
    await pick('cards.csv', TABLE)
    await expect(preview.getByRole('heading')).toBeFocused()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await expect(bring.getByRole('status')).toContainText('2')
    await expect(preview).toHaveCount(0)
    // Known now: there is nothing to add.
    await pick('cards.csv', TABLE)
    await expect(preview).toContainText(word(locale, 'nothingNew'))
    // No key press but those meant for it has opened the chooser.
    expect(chosen).toHaveLength(4)
  })

for (const locale of locales)
  test(`[I35] with everything open all of it can be read and pressed (${locale})`, async ({ page, isMobile }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    if (isMobile) await page.setViewportSize({ width: 320, height: 640 })
    await openExchange(page, locale)
    await make(page, locale, 'reviews')
    await section(page)
      .locator('input[type="file"]')
      .setInputFiles({
        name: `${'long'.repeat(20)}.csv`,
        mimeType: 'text/csv',
        buffer: Buffer.from(`${TABLE}${'w'.repeat(300)},x\n`),
      })
    await expect(section(page).locator('.preview')).toBeVisible()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(isMobile ? 320 : 1280)
    const controls = section(page).locator('button, summary, label, a')
    for (const control of await controls.all()) {
      const height = (await control.boundingBox())?.height ?? 0
      expect(height, await control.evaluate((node) => node.outerHTML)).toBeGreaterThanOrEqual(44)
    }
    expect(await axeInBothSchemes(page, { within: '.exchange' })).toEqual([])
  })
