import { axeInBothSchemes } from '../harness/axe'
import { handIn, startExam } from '../harness/exam'
import { expect, locales, test } from '../harness/site'

const words = {
  ko: {
    nothing: '빈 캐시로 시작합니다.',
    ways: [/^첫 학습 읽기/, /^10문항으로 확인해 보기/, /^포트 연습/],
    standing: /^사실 \d+개가 따뜻합니다/,
    show: '답 보기',
    hit: /적중/,
    miss: /실패/,
    read: '다음에 읽을 것',
    last: /지난 모의시험: 10문항 가운데/,
    memory: /이 탭을 닫을 때까지만/,
  },
  en: {
    nothing: 'Everyone starts cold.',
    ways: [/^Read the first lesson/, /^Try 10 questions/, /^Drill the ports/],
    standing: /^\d+ facts? (is|are) warm/,
    show: 'Show the answer',
    hit: /Hit/,
    miss: /Miss/,
    read: 'Read next',
    last: /Last practice exam: \d+ of 10/,
    memory: /only until this tab is closed/,
  },
} as const

for (const locale of locales) {
  const word = words[locale]
  test(`[N6] today says what is due, what to read next and the last result (${locale})`, async ({ page }) => {
    await page.goto(`/${locale}/`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(word.nothing)
    for (const way of word.ways) await expect(page.getByRole('link', { name: way })).toBeVisible()
    await page.goto(`/${locale}/review/`)
    await page.getByRole('button', { name: word.show }).click()
    await page.getByRole('button', { name: word.miss }).click()
    await expect(page.getByRole('button', { name: word.show })).toBeVisible()
    // The missed card comes back in a minute: an hour later it is due.
    await page.clock.setSystemTime(Date.now() + 3_600_000)
    await page.goto(`/${locale}/`)
    await expect(page.locator('.row', { hasText: word.read })).toBeVisible()
    await expect(page.getByRole('link', { name: word.standing })).toHaveAttribute('href', /progress/)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      locale === 'ko' ? '카드 1장이 식어 가고 있습니다.' : '1 card is cooling.',
    )
    await startExam(page, locale)
    await handIn(page, locale)
    await page.goto(`/${locale}/`)
    await expect(page.locator('.row', { hasText: word.last })).toHaveAttribute('href', /report/)
  })

  test(`[N7] where the browser keeps nothing, the site works and says so (${locale})`, async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'indexedDB', {
        value: {
          open: () => {
            throw new DOMException('denied', 'SecurityError')
          },
        },
      })
    })
    await page.goto(`/${locale}/`)
    await expect(page.getByText(word.memory)).toBeVisible()
    expect(await axeInBothSchemes(page)).toEqual([])
    await page.goto(`/${locale}/review/`)
    await page.getByRole('button', { name: word.show }).click()
    await page.getByRole('button', { name: word.hit }).click()
    await expect(page.getByRole('button', { name: word.show })).toBeVisible()
  })
}

test('[N8] the report’s first action deals a card for each missed fact', async ({ page }) => {
  await startExam(page, 'ko')
  await handIn(page, 'ko')
  const action = page.getByRole('link', { name: /틀린 사실 \d+개 복습/ })
  const count = Number(/\d+/.exec(await action.innerText())?.[0])
  await action.click()
  await expect(page.getByRole('button', { name: '답 보기' })).toBeVisible()
  const queue = page.getByRole('progressbar')
  const dealt = Number(await queue.getAttribute('aria-valuemax'))
  // Facts that share a card are dealt once.
  expect(dealt).toBeGreaterThan(count / 2)
  expect(dealt).toBeLessThanOrEqual(count)
})
