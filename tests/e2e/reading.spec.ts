import { gzipSync } from 'node:zlib'
import type { Locator } from '@playwright/test'
import type { QuestionIndex } from '../../lib/content/payload'
import { fetchJson } from '../harness/payload'
import { rowsOf } from '../harness/rows'
import { expect, lessons, locales, test } from '../harness/site'

const lesson = '/ko/lessons/db-cache-and-session-store/'

/** Words of a drawing that stand beyond its edges. */
const wordsOutside = (drawing: Locator): Promise<(string | null)[]> =>
  drawing.evaluate((svg) => {
    const frame = svg.getBoundingClientRect()
    return [...svg.querySelectorAll('text')]
      .map((text) => ({ words: text.textContent, box: text.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0 && (box.left < frame.left - 1 || box.right > frame.right + 1))
      .map(({ words }) => words)
  })

for (const script of [true, false]) {
  test.describe(script ? 'reading' : 'reading without script', () => {
    test.use({ javaScriptEnabled: script })

    for (const locale of locales)
      test(`[L2] the reader’s switch shows Korean, English or both (${locale})`, async ({ page }) => {
        await page.goto(`/${locale}/lessons/db-cache-and-session-store/`)
        const first = page.locator('.prose .pair > p').filter({ hasText: /./ })
        const ko = page.locator('.prose .pair > p[lang="ko"]').first()
        const en = page.locator('.prose .pair > p[lang="en"]').first()
        await expect(first.first()).toBeVisible()
        await page.locator('#mode-ko').check({ force: true })
        await expect(ko).toBeVisible()
        await expect(en).toBeHidden()
        await expect(
          page
            .locator('main [lang="en"]')
            .filter({ visible: true, hasText: /[A-Za-z]{3}/ })
            .and(page.locator('.prose p, .prose span, h1 span')),
        ).toHaveCount(0)
        await page.locator('#mode-en').check({ force: true })
        await expect(en).toBeVisible()
        await expect(ko).toBeHidden()
        await page.locator('#mode-both').check({ force: true })
        await expect(ko).toBeVisible()
        await expect(en).toBeVisible()
      })

    test('[L3] in a single-language mode any paragraph reveals its other half in place', async ({ page }) => {
      await page.goto(lesson)
      await page.locator('#mode-ko').check({ force: true })
      const pairs = page.locator('.prose div.pair')
      const count = await pairs.count()
      expect(count).toBeGreaterThan(8)
      const second = pairs.nth(3)
      await second.locator('.reveal').click()
      await expect(second.locator('p[lang="en"]')).toBeVisible()
      await expect(pairs.nth(4).locator('p[lang="en"]')).toBeHidden()
      await second.locator('.reveal').click()
      await expect(second.locator('p[lang="en"]')).toBeHidden()
    })

    test('[L4] a fact shows its claim, verdict and source where it is cited', async ({ page }) => {
      await page.goto(lesson)
      const seed = page.locator('.prose p:not(.second) .ref').first()
      const sheet = page.locator(`#fact-${await seed.getAttribute('data-fact')}`)
      await expect(sheet).toBeHidden()
      await seed.click()
      await expect(sheet).toBeVisible()
      await expect(sheet).toContainText(/지금도 맞음|시험용 단순화|예전에는 맞음/)
      await expect(sheet).toContainText('출처:')
      await expect(sheet).toContainText(/20\d\d년 \d+월 확인/)
      await sheet.getByRole('button', { name: '닫기' }).click()
      await expect(sheet).toBeHidden()
    })

    test('[L5] where the exam’s answer and today part, the lesson says both', async ({ page }) => {
      await page.goto(lesson)
      const note = page.locator('details.fact').first()
      await expect(note).toContainText('시험 답과 오늘이 다릅니다')
      await expect(note.locator('dt', { hasText: '오늘' })).toBeVisible()
      await note.locator('summary').click()
      await expect(note.locator('dt').first()).toBeHidden()
    })

    test('[L6] each lesson ends with three checks that show the rationale of the option chosen', async ({ page }) => {
      test.slow()
      for (const path of lessons) {
        await page.goto(`/ko${path}`)
        const checks = page.locator('fieldset.check')
        await expect(checks).toHaveCount(3)
        const check = checks.first()
        await expect(check.locator('.why').first()).toBeHidden()
        await check.locator('label.opt').nth(0).locator('.txt').click()
        await expect(check.locator('.why').nth(0)).toBeVisible()
        await check.locator('label.opt').nth(1).locator('.txt').click()
        await expect(check.locator('.why').nth(1)).toBeVisible()
        await expect(check.locator('.why').nth(0)).toBeHidden()
        await expect(check.locator('.why').nth(1)).toContainText(/맞습니다|아닙니다/)
      }
    })

    test('[L7] drawings are whole and say their story in words', async ({ page }) => {
      await page.goto(lesson)
      const drawings = page.locator('svg.dg').filter({ visible: true })
      await expect(drawings).toHaveCount(2)
      for (const drawing of await drawings.all()) {
        expect((await drawing.getAttribute('aria-label'))?.length).toBeGreaterThan(60)
        const box = await drawing.boundingBox()
        expect(box?.width).toBeGreaterThan(250)
        expect(await wordsOutside(drawing)).toEqual([])
      }
    })

    test('[L14] every drawing of every lesson is whole, and no lesson scrolls sideways', async ({ page }) => {
      test.slow()
      for (const path of lessons) {
        await page.goto(`/ko${path}`)
        expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), path).toBeLessThanOrEqual(
          0,
        )
        const drawings = page.locator('svg.dg').filter({ visible: true })
        expect(await drawings.count(), path).toBeGreaterThan(0)
        for (const drawing of await drawings.all()) expect(await wordsOutside(drawing), path).toEqual([])
      }
    })

    test('[L13] the ledger shows a topic, a verdict, or both; each fact has its address, and the notes’ slips a table', async ({
      page,
    }) => {
      await page.goto('/ko/sources/')
      const shown = page.locator('.entry').filter({ visible: true })
      const all = await shown.count()
      expect(all).toBeGreaterThan(300)
      await page.locator('.chip', { hasText: '포트' }).click()
      const ports = await shown.count()
      expect(ports).toBeLessThan(all / 4)
      await expect(page.locator('.topics section').filter({ visible: true })).toHaveCount(1)
      await page.locator('.chip', { hasText: '시험용 단순화' }).click()
      for (const verdict of await shown.evaluateAll((list) => list.map((one) => one.getAttribute('data-verdict'))))
        expect(verdict).toBe('exam-simplification')
      await page.locator('.by-topic .chip').first().click()
      expect(await shown.count()).toBeGreaterThan(10)
      await page.goto('/ko/sources/#redis-default-port')
      await expect(page.locator('#redis-default-port')).toBeInViewport()
      const rows = page.locator('#notes tbody tr')
      expect(await rows.count()).toBeGreaterThan(40)
      await rows.first().getByRole('link').click()
      await expect(page).toHaveURL(/#[a-z0-9-]+$/)
    })

    test('[L8] the port table is made of the facts and stands in the lesson', async ({ page }) => {
      await page.goto('/ko/lessons/ports-by-heart/')
      const table = page.locator('table.ports').first()
      await expect(table.getByRole('row', { name: /Redis, Valkey/ })).toContainText('6379')
      await expect(table.getByRole('row', { name: /Memcached/ })).toContainText('11211')
    })
  })
}

test.describe('reading with script', () => {
  test('[L9] the reading mode is remembered and never flashes another', async ({ page }) => {
    await page.goto(lesson)
    await page.locator('#mode-ko').check({ force: true })
    await page.goto('/ko/lessons/ports-by-heart/')
    await expect(page.locator('#mode-ko')).toBeChecked()
    await expect(page.locator('.prose .pair > p[lang="en"]').first()).toBeHidden()
  })

  for (const path of lessons)
    test(`[L10] ${path} carries at most 5 kB of script, gzipped, all told`, async ({ page, request, isMobile }) => {
      test.skip(isMobile, 'the same bytes')
      const html = await (await request.get(`/ko${path}`)).text()
      const sizes: number[] = []
      for (const [, attributes = '', code = ''] of html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/g)) {
        // What the page says of itself to other machines is text that nothing runs.
        if (attributes.includes('application/ld+json')) continue
        const address = /src="([^"]+)"/.exec(attributes)?.[1]
        sizes.push(gzipSync(address ? await (await request.get(address)).body() : code).length)
      }
      expect(sizes.length).toBeGreaterThan(0)
      expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(5000)
      const fetched: string[] = []
      page.on('request', (asked) => {
        if (asked.resourceType() === 'script') fetched.push(asked.url())
      })
      await page.goto(`/ko${path}`)
      // It comes after the first picture, and nothing comes after it.
      await expect.poll(() => fetched.length).toBe(1)
      await page.waitForLoadState('networkidle')
      expect(fetched).toHaveLength(1)
      const [painted = Number.NaN, asked = 0] = await page.evaluate(() => [
        performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
        performance.getEntriesByType('resource').find(({ name }) => name.endsWith('.js'))?.startTime,
      ])
      expect(asked).toBeGreaterThan(painted)
    })

  for (const path of lessons)
    test(`[L15] on ${path} no seed stands alone at the beginning of a line`, async ({ page }) => {
      await page.goto(`/ko${path}`)
      await page.locator('#mode-both').check({ force: true })
      const alone = await page.locator('.prose .joined').evaluateAll((seeds) =>
        seeds.flatMap((seed) => {
          const words = seed.previousSibling
          const place = seed.querySelector('button')?.getBoundingClientRect()
          if (!(words instanceof Text) || !place?.width) return []
          const last = document.createRange()
          last.setStart(words, Math.max(0, words.data.trimEnd().length - 1))
          last.setEnd(words, words.data.trimEnd().length)
          const { top, bottom } = last.getBoundingClientRect()
          return bottom <= place.top || top >= place.bottom ? [words.data] : []
        }),
      )
      expect(alone).toEqual([])
    })

  test('[L11] reading to the end and answering a check are on the log, and today suggests the next lesson', async ({
    page,
  }) => {
    const { modules } = await fetchJson<QuestionIndex>(page, '/payload/questions/index.json')
    const [first, second] = modules.flatMap((module) => module.lessons)
    if (!first || !second) throw new Error('the course is too short')
    await page.clock.install()
    await page.goto('/ko/')
    await expect(page.getByRole('link', { name: '첫 학습 읽기' })).toContainText(first.title.ko)
    await page.goto(`/ko/lessons/${first.id}/`)
    const quarter = Number(await page.locator('main').getAttribute('data-quarter'))
    expect(quarter).toBeGreaterThan(0)
    await page.locator('fieldset.check').first().scrollIntoViewIfNeeded()
    await page.locator('fieldset.check').first().locator('label.opt .txt').first().click()
    const kinds = async () => (await rowsOf(page, 'events')).map((event) => event.kind).sort()
    await expect.poll(kinds).toEqual(['question-answered'])
    await page.clock.runFor((quarter + 2) * 1000)
    await expect.poll(kinds).toEqual(['lesson-read', 'question-answered'])
    // The log says whether it was right, so that papers can be made of what was missed.
    const wrong = (
      await page.locator('fieldset.check').first().locator('label.opt').first().getAttribute('class')
    )?.includes('no')
    const answered = (await rowsOf(page, 'events')).find(({ kind }) => kind === 'question-answered')
    expect(answered).toMatchObject({ where: 'lesson', correct: !wrong })
    await page.goto('/ko/')
    await expect(page.locator('.row', { hasText: '다음에 읽을 것' })).toContainText(second.title.ko)
  })

  test('[L12] after a review the lesson’s seeds are warm', async ({ page }) => {
    await page.goto('/ko/review/?card=port-redis-default-port')
    await page.getByRole('button', { name: '답 보기' }).click()
    await page.getByRole('button', { name: /적중/ }).click()
    await expect.poll(async () => JSON.stringify(await rowsOf(page, 'snapshot'))).toContain('redis-default-port')
    await page.goto('/ko/lessons/ports-by-heart/')
    await expect(page.locator('.ref[data-fact="redis-default-port"]').first()).toHaveClass(/c7/)
    await expect(page.locator('.ref[data-fact="redis-default-port"]').first()).toHaveAccessibleName(/뜨거움/)
  })
})

test('[G31] a lesson says that it has been read, marked by hand or by the log, and so does the list', async ({
  page,
}) => {
  const mark = page.getByRole('button', { name: '읽음으로 표시' })
  const said = page.getByText('이 학습은 읽었습니다.')
  await page.goto(lesson)
  await expect(said).toBeHidden()
  await mark.click()
  await expect(said).toBeVisible()
  await expect(mark).toBeHidden()
  await expect.poll(async () => (await rowsOf(page, 'events')).map(({ kind }) => kind)).toEqual(['lesson-read'])
  await page.goto('/ko/lessons/')
  const row = page.locator('[data-lesson-row="db-cache-and-session-store"]')
  await expect(row.locator('.done')).toBeVisible()
  await expect(page.locator('.done:not([hidden])')).toHaveCount(1)
  await page.goto(lesson)
  await expect(said).toBeVisible()
  await expect(mark).toBeHidden()
})
