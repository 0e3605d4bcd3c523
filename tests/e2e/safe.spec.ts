import type { Page } from '@playwright/test'
import type { EventBody } from '../../lib/progress/events'
import { packed, STAMP } from '../harness/backup'
import { cardIn, cardOf, words as deckWords, open as openDeck } from '../harness/deck'
import { openExchange, section } from '../harness/interchange'
import { eventsOf, idOf } from '../harness/past'
import { ALL, PAYLOADS } from '../harness/payloads'
import { paperOf } from '../harness/sat'
import { expect, test } from '../harness/site'

/** What a payload that came through would leave: nothing of it is there, and nothing has been asked for. */
const harmless = async (page: Page): Promise<void> =>
  expect(
    await page.evaluate(() => [
      Reflect.get(window, '__xss') ?? 'nothing ran',
      document.querySelectorAll('[data-xss], [srcdoc], [onerror], [onload], [onfocus], a[href^="javascript:" i]')
        .length,
    ]),
  ).toEqual(['nothing ran', 0])

let asked: string[] = []
test.beforeEach(({ page }) => {
  test.setTimeout(180_000)
  asked = []
  page.on('dialog', (dialog) => {
    asked.push(`dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  page.on('request', (request) => {
    if (new URL(request.url()).pathname.includes('xss')) asked.push(request.url())
  })
})
test.afterEach(() => expect(asked).toEqual([]))

const quiet = (page: Page) => page.waitForFunction(() => !document.querySelector('main[aria-busy="true"]'))

test('[Z20] an address can say nothing that runs: queries and hashes are text', async ({ page }) => {
  const queries: readonly (readonly [string, string])[] = [
    ['search', 'q'],
    ...['card', 'lesson', 'topic', 'pair', 'only', 'cram'].map((name) => ['review', name] as const),
    ...['question', 'kind', 'of', 'mode'].map((name) => ['exam', name] as const),
    ['exam/attempt', 'attempt'],
    ['exam/report', 'attempt'],
    ['exam/report', 'show'],
    ['progress', 'fact'],
  ]
  for (const [path, name] of queries)
    for (const payload of [ALL, 'javascript:window.__xss=1']) {
      await page.goto(`/ko/${path}/?${name}=${encodeURIComponent(payload)}`)
      await quiet(page)
      await harmless(page)
    }
  for (const path of ['lessons/ports-by-heart', 'sources', 'glossary', 'search', 'review', 'nowhere'])
    for (const hash of [ALL, encodeURIComponent(ALL), 'javascript:window.__xss=1']) {
      await page.goto(`/ko/${path}/#${hash}`)
      await quiet(page)
      await harmless(page)
    }
})

test('[Z21] what is typed is shown as it was typed: in the search and on a card', async ({ page }) => {
  await page.goto(`/ko/search/?q=${encodeURIComponent(PAYLOADS[0] ?? '')}`)
  const field = page.locator('main input[name="q"]')
  await expect(field).toHaveValue(PAYLOADS[0] ?? '')
  for (const payload of PAYLOADS) {
    await field.fill(`${payload} 6379`)
    await expect(field).toHaveValue(`${payload} 6379`)
    await harmless(page)
  }
  const card = await cardOf(page, 'typed')
  for (const payload of PAYLOADS) {
    await openDeck(page, 'ko', `?card=${card.id}`)
    await page.getByRole('textbox', { name: deckWords.ko.field }).fill(payload)
    await page.keyboard.press('Enter')
    await expect(cardIn(page)).toHaveAttribute('data-side', 'back')
    await harmless(page)
  }
})

test('[Z22] cards brought along are text, in the preview, in the list and in the deck', async ({ page }) => {
  await openExchange(page, 'ko')
  const cell = (text: string) => `"${text.replaceAll('"', '""')}"`
  const rows = PAYLOADS.map((payload, index) => `${cell(`${index} ${payload}`)},${cell(payload)}`)
  const bring = section(page).locator('.bring')
  await bring.locator('input[type="file"]').setInputFiles({
    name: `${PAYLOADS[0]}.csv`.replaceAll('/', ''),
    mimeType: 'text/csv',
    // With a NUL, which no card can hold.
    buffer: Buffer.from(['front,back', ...rows, 'nul,a\u0000b', ''].join('\n')),
  })
  const preview = bring.locator('.preview')
  await expect(preview.getByRole('heading')).toBeFocused()
  await expect(preview).toContainText(PAYLOADS[0] ?? '')
  await harmless(page)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(bring.getByRole('status')).toContainText(String(PAYLOADS.length))
  await page.reload()
  await expect(page.locator('.exchange[aria-busy="false"]')).toBeVisible()
  await expect(page.locator('main')).toContainText(PAYLOADS[0] ?? '')
  await harmless(page)
  await page.goto('/ko/review/?only=own')
  for (const _ of PAYLOADS) {
    await expect(cardIn(page)).toHaveAttribute('data-side', 'front')
    await harmless(page)
    await page.keyboard.press('Space')
    await expect(cardIn(page)).toHaveAttribute('data-side', 'back')
    await harmless(page)
    await page.keyboard.press('Digit3')
    await expect(page.locator('.deck > article[data-side="back"]')).toHaveCount(0)
  }
})

test('[Z23] a backup somebody else made is text: ids, names, papers, typed words, devices', async ({ page }) => {
  await page.goto('/ko/settings/')
  const { form, questions } = await paperOf(page, 2)
  const evil = [{ kind: 'link', href: 'javascript:window.__xss=1', children: [ALL] }]
  const paper = questions.map((question) => ({ ...question, stem: [{ ko: evil, en: evil }] }))
  const bodies: readonly EventBody[] = [
    {
      kind: 'attempt-started',
      attempt: 'a1',
      language: 'ko',
      form: { ...form, name: { ko: ALL, en: ALL }, seed: ALL },
    },
    {
      kind: 'miss-explained',
      question: form.questions[0]?.question ?? fail(),
      cause: ALL,
      attempt: 'a1',
    },
    {
      kind: 'text-highlighted',
      attempt: 'a1',
      question: form.questions[0]?.question ?? fail(),
      language: 'ko',
      ranges: [
        [0, 9],
        [-4, 1e9],
      ],
    },
    { kind: 'attempt-submitted', attempt: 'a1', cause: 'candidate', shown: { correct: 0, scored: 2, scaled: 100 } },
    { kind: 'attempt-started', attempt: ALL, language: 'ko', form: { ...form, blueprint: ALL } },
    { kind: 'attempt-abandoned', attempt: ALL },
    { kind: 'card-reviewed', card: idOf('loading-payment-balance'), rating: 1, ms: 10, language: 'ko', typed: ALL },
    { kind: 'setting-changed', setting: ALL, value: ALL },
    { kind: 'prediction-made', lab: ALL, step: ALL, chosen: ALL, outcome: ALL },
    { kind: 'plan-set', examDay: ALL, minutes: 30, retention: 0.9 },
  ]
  const event = eventsOf(bodies.map((body, index) => ({ at: Date.now() - 3_600_000 + index * 1000, body })))
  const raw = event.map((one, index) => (index > 5 ? { ...one, device: ALL.slice(0, 40) } : one))
  for (const site of [ALL, STAMP.site]) {
    await page.goto('/ko/settings/')
    await expect(page.locator('main[aria-busy="false"]')).toBeVisible()
    await page.getByLabel('백업 파일 고르기').setInputFiles({
      name: `${PAYLOADS[0]}.jsonl.gz`.replaceAll('/', ''),
      mimeType: 'application/gzip',
      buffer: packed({ event: [...event, ...raw], paper: [{ attempt: 'a1', questions: paper }] }, { ...STAMP, site }),
    })
    const dialog = page.getByRole('dialog', { name: '이 파일에 있는 것' })
    await expect(dialog.or(page.getByRole('alert').filter({ hasText: /./ })).first()).toBeVisible()
    await harmless(page)
    if (site === STAMP.site) {
      await dialog.getByRole('button', { name: '합치기' }).click()
      await expect(page.getByText(/^합쳤습니다/)).toBeVisible()
    }
  }
  for (const path of [
    '',
    'settings/',
    'plan/',
    'progress/',
    'exam/',
    'review/choose/',
    'exam/report/?attempt=a1',
    'search/',
  ]) {
    await page.goto(`/ko/${path}`)
    await quiet(page)
    // The stranger's paper is there, its link as words.
    if (path.startsWith('exam/report'))
      await expect(page.locator('.report .stem').first()).toContainText(PAYLOADS[0] ?? '')
    await harmless(page)
  }
})

function fail(): never {
  throw new Error('two questions are needed')
}
