/** The backup file on its way out and in: long, kept up to date, asked for, shared. F34–F36 and F38 of lib/SPEC.md. */
import { axeInBothLanguages } from '../harness/axe'
import { packedLog } from '../harness/backup'
import { longLog } from '../harness/long-log'
import { daysAgo, live, reviewed } from '../harness/past'
import { rowsOf } from '../harness/rows'
import { CARDS, chosen, open, PAST, words } from '../harness/settings'
import { expect, test } from '../harness/site'

test('[F34] a file of 100,000 events is imported with a bar, and stopped half-way it changes nothing', async ({
  page,
  isMobile,
}) => {
  test.skip(isMobile, 'the same on every screen, and long')
  test.setTimeout(240_000)
  const w = words.ko
  await live(page, PAST)
  await open(page, 'ko')
  const before = await rowsOf(page, 'events')
  const file = packedLog(longLog(100_000, CARDS, daysAgo(1)))
  const bar = page.getByRole('dialog').getByRole('progressbar')
  const value = async (): Promise<number> => Number(await bar.getAttribute('value').catch(() => 0))

  await chosen(page, 'long.gz', file, w.choose)
  await expect.poll(value, { intervals: [20] }).toBeGreaterThan(0)
  await page.getByRole('button', { name: w.cancel }).click()
  await expect(page.getByText(w.cancelled)).toBeVisible()
  expect(await rowsOf(page, 'events')).toEqual(before)

  await chosen(page, 'long.gz', file, w.choose)
  const dialog = page.getByRole('dialog', { name: w.preview })
  await dialog.getByRole('button', { name: w.merge }).click({ timeout: 90_000 })
  await expect.poll(value, { intervals: [20], timeout: 60_000 }).toBeGreaterThan(20)
  await page.getByRole('button', { name: w.cancel }).click()
  await expect(page.getByText(w.cancelled)).toBeVisible({ timeout: 60_000 })
  expect(await rowsOf(page, 'events')).toEqual(before)

  await chosen(page, 'long.gz', file, w.choose)
  await dialog.getByRole('button', { name: w.merge }).click({ timeout: 90_000 })
  await expect(page.getByText(w.merged(100_000))).toBeVisible({ timeout: 120_000 })
})

test('[F35] a chosen file is written anew when more was done, and the browser is asked again where it wants to be', async ({
  page,
  isMobile,
}) => {
  test.skip(isMobile, 'no phone has the API')
  await page.addInitScript(() => {
    Reflect.set(window, 'showSaveFilePicker', async () =>
      (await navigator.storage.getDirectory()).getFileHandle('kept.jsonl.gz', { create: true }),
    )
  })
  const size = (): Promise<number> =>
    page.evaluate(async () => {
      const folder = await navigator.storage.getDirectory()
      return (await (await folder.getFileHandle('kept.jsonl.gz')).getFile()).size
    })
  await live(page, PAST.slice(0, 3))
  await open(page, 'ko')
  await page.getByRole('button', { name: '파일 정하기' }).click()
  await expect(page.getByText(/kept\.jsonl\.gz 파일을 .*에 갱신했습니다\./)).toBeVisible()
  const first = await size()
  expect(first).toBeGreaterThan(100)
  await page.goto('/ko/review/')
  await page.locator('article.card').click()
  await page.getByRole('button', { name: /적중/ }).click()
  await expect.poll(async () => (await rowsOf(page, 'events')).length).toBe(5)
  await page.goto('/ko/')
  await expect.poll(size).toBeGreaterThan(first)
  await page.addInitScript(() => {
    Reflect.set(FileSystemFileHandle.prototype, 'queryPermission', async () => 'prompt')
    Reflect.set(FileSystemFileHandle.prototype, 'requestPermission', async () => 'granted')
  })
  await open(page, 'ko')
  await expect(page.getByText(/허락이 다시 필요합니다/)).toBeVisible()
  await page.getByRole('button', { name: '허락하고 갱신하기' }).click()
  await expect(page.getByText(/갱신했습니다/)).toBeVisible()
  await page.getByRole('button', { name: '그만두기' }).click()
  await expect(page.getByRole('button', { name: '그만두기' })).toHaveCount(0)
})

test('[F36] after much new work Today reminds gently, and not again once told later', async ({ page }) => {
  await live(
    page,
    Array.from({ length: 210 }, (_, index) => reviewed(CARDS[0], 3, daysAgo(30 - index / 10))),
  )
  await page.goto('/ko/')
  const note = page.getByText(/마지막 백업 뒤로 기록 210건/)
  await expect(note).toBeVisible()
  const reminds = () => expect(page.locator('.remind')).toBeVisible()
  expect(await axeInBothLanguages(page, reminds)).toEqual([])
  await page.getByRole('button', { name: '다음에' }).click()
  await expect(note).toBeHidden()
  await page.reload()
  await expect(page.locator('main[aria-busy="false"]')).toBeVisible()
  await expect(note).toBeHidden()
  await page.getByRole('link', { name: '설정' }).first().click()
  await expect(page.getByRole('heading', { level: 1, name: '설정' })).toBeVisible()
})

test('[F38] a phone hands the file to its share sheet, by a second tap where the first is too long ago', async ({
  page,
  isMobile,
}) => {
  test.skip(!isMobile, 'a desktop downloads')
  await page.addInitScript(() => {
    let tries = 0
    Reflect.set(Navigator.prototype, 'canShare', () => true)
    Reflect.set(Navigator.prototype, 'share', async ({ files }: { files: File[] }) => {
      tries += 1
      if (tries === 1) throw new DOMException('the tap was too long ago', 'NotAllowedError')
      if (tries === 2) throw new DOMException('closed by the learner', 'AbortError')
      document.title = files[0]?.name ?? ''
    })
  })
  await live(page, PAST)
  await open(page, 'ko')
  await page.getByRole('button', { name: words.ko.make }).click()
  await page.getByRole('button', { name: '보내기' }).click()
  // The learner closed the sheet: nothing was handed over, and nothing says so.
  await expect(page.getByText('아직 백업한 적이 없습니다.')).toBeVisible()
  await page.getByRole('button', { name: words.ko.make }).click()
  await expect(page.getByText(/기록 40건을 warm-cache-.*\.jsonl\.gz 파일에 담았습니다\./)).toBeVisible()
  await expect(page).toHaveTitle(/^warm-cache-/)
  await expect(page.getByText(/마지막 백업:/)).toBeVisible()
})
