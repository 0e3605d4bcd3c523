import { expect, locales, test } from '../harness/site'

// A4 within the margins of the sheet, in CSS pixels.
const paper = { width: 688, height: 1009 }
const lesson = '/lessons/ports-by-heart/'

for (const locale of locales)
  test(`[Z1] a lesson prints as a document: ${locale}`, async ({ page, isMobile }) => {
    test.skip(isMobile, 'paper is the same')
    await page.setViewportSize(paper)
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    await page.goto(`/${locale}${lesson}`)
    for (const gone of ['.top', '.bar', '.foot', '.after', '.turn', '.heat', '.factsheet .key', '.termsheet'])
      await expect(page.locator(gone).first()).toBeHidden()
    for (const there of ['h1', '.dg:visible', '.check .why', '.factsheet .claim', '.fact .now'])
      await expect(page.locator(there).first()).toBeVisible()
    // Every reason of every check and every note is open, whatever was pressed.
    expect(await page.locator('.check .why:not(:visible)').count()).toBe(0)
    const found = await page.evaluate(() => {
      const style = (element: Element, pseudo?: string) => getComputedStyle(element, pseudo)
      const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)]
      return {
        ground: style(document.body).backgroundColor,
        // an address behind each source, and a number for each fact
        addresses: all('.factsheet .src a').map((a) => style(a, '::after').content.includes('https://')),
        numbers: all('.ref:not(.second .ref)').map((ref) => style(ref, '::after').content),
        headings: all('.block:has(> .h.pair)').map((block) => style(block).breakAfter),
        whole: all('.fig, .check .opt, .factsheet, .ptable tr').map((part) => style(part).breakInside),
        tall: all('.dg').map((drawing) => drawing.getBoundingClientRect().height),
        wide: document.documentElement.scrollWidth,
        cut: all('.tablewrap, .code').filter((part) => part.scrollWidth > part.clientWidth + 1).length,
      }
    })
    expect(found.ground).toBe('rgb(255, 255, 255)')
    expect(found.addresses.length).toBeGreaterThan(0)
    expect(new Set(found.addresses)).toEqual(new Set([true]))
    expect(found.numbers.filter((content) => !/\d/.test(content))).toEqual([])
    expect(new Set(found.headings)).toEqual(new Set(['avoid']))
    expect(new Set(found.whole)).toEqual(new Set(['avoid']))
    expect(Math.max(...found.tall)).toBeLessThan(paper.height)
    expect(found.wide).toBeLessThanOrEqual(paper.width)
    expect(found.cut).toBe(0)
  })

test('[Z2] a lesson prints in the languages of the reader’s switch', async ({ page, isMobile }) => {
  test.skip(isMobile, 'paper is the same')
  await page.goto(`/ko${lesson}`)
  for (const [mode, ko, en] of [
    ['ko', true, false],
    ['en', false, true],
    ['both', true, true],
  ] as const) {
    await page.emulateMedia({ media: 'screen' })
    await page.locator(`label:has(#mode-${mode})`).click()
    await page.emulateMedia({ media: 'print' })
    await expect(page.locator('.reveal').first()).toBeHidden()
    for (const part of ['.block > div.pair > p', '.check .why > span', '.factsheet .claim > span']) {
      await expect(page.locator(`${part}[lang="ko"]`).first()).toBeVisible({ visible: ko })
      await expect(page.locator(`${part}[lang="en"]`).first()).toBeVisible({ visible: en })
    }
  }
})

for (const [locale, print] of [
  ['ko', '이 시험지 인쇄'],
  ['en', 'Print this paper'],
] as const)
  test(`[Z3] a paper prints with its key on pages of its own: ${locale}`, async ({ page, isMobile }) => {
    test.skip(isMobile, 'paper is the same')
    await page.addInitScript(() => {
      window.print = () => document.documentElement.setAttribute('data-printed', '')
    })
    await page.goto(`/${locale}/exam/`)
    await page.getByRole('button', { name: print }).click()
    await expect(page.locator('html[data-printed]')).toBeAttached()
    // On the screen nothing has changed.
    await expect(page.locator('.printedpaper')).toBeHidden()
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    await expect(page.locator('main')).toBeHidden()
    await expect(page.locator('.top')).toBeHidden()
    const questions = page.locator('.printedpaper > section').first()
    const key = page.locator('.pkey')
    const ids = await questions.locator('.pq').count()
    expect(ids).toBe(10)
    await expect(key.locator('.pq')).toHaveCount(ids)
    await expect(key.locator('.glance li')).toHaveCount(ids)
    await expect(key).toHaveCSS('break-before', 'page')
    // Each option has its letter and its box on the paper, its letter and its reason in the key.
    const options = await questions.locator('.pq li').count()
    await expect(questions.locator('.pq li .box:visible')).toHaveCount(options)
    await expect(key.locator('.pq li')).toHaveCount(options)
    // No word of the key stands among the questions.
    const words = await questions.innerText()
    for (const reason of await key.locator('.pq li span').allInnerTexts()) {
      expect(reason.length).toBeGreaterThan(10)
      expect(words).not.toContain(reason.replace(/^[^.]+\. /, ''))
    }
    // The letters at a glance are those the reasons call right.
    const right = locale === 'ko' ? '정답.' : 'Key.'
    for (let number = 0; number < ids; number++) {
      const rows = await key.locator('.pq').nth(number).locator('li').allInnerTexts()
      const letters = rows.filter((row) => row.includes(right)).map((row) => row.trim().charAt(0))
      await expect(key.locator('.glance b').nth(number)).toHaveText(letters.join(', '))
    }
    // Another paper is another print.
    await page.emulateMedia({ media: 'screen' })
    await page.locator('.modes label').nth(1).click()
    await expect(page.locator('.printedpaper')).toHaveCount(0)
  })
