/** The review deck in a real browser, by keys and buttons: R1–R3, R6–R15, R43 and R45 of lib/SPEC.md. Fingers have a file of their own. */
import {
  allCards,
  atFront,
  blur,
  blurredTurn,
  cardIn,
  cardOf,
  finger,
  log,
  nextFront,
  open,
  questionOf,
  reviews,
  side,
  turn,
  words,
} from '../harness/deck'
import { pressAtFirstSight } from '../harness/first-sight'
import { expect, test } from '../harness/site'

for (const locale of ['ko', 'en'] as const) {
  const word = words[locale]

  test.describe(locale, () => {
    test('[R1] a card turns by key, button and click, and back again', async ({ page }) => {
      await open(page, locale, `?card=${(await cardOf(page, 'basic')).id}`)
      await page.getByRole('button', { name: word.show }).click()
      await expect(cardIn(page)).toHaveAttribute('data-side', 'back')
      await page.keyboard.press('Enter')
      await expect(cardIn(page)).toHaveAttribute('data-side', 'front')
      await page.keyboard.press('Space')
      await expect(cardIn(page)).toHaveAttribute('data-side', 'back')
      await cardIn(page).click({ position: { x: 40, y: 40 } })
      await expect(cardIn(page)).toHaveAttribute('data-side', 'front')
      expect(await reviews(page)).toHaveLength(0)
    })

    test('[R2] keys grade the back alone', async ({ page }) => {
      await open(page, locale)
      for (const key of ['Digit1', 'Digit3', 'ArrowLeft', 'ArrowRight']) await page.keyboard.press(key)
      expect(await side(page)).toBe('front')
      await turn(page)
      for (const key of ['Control+Digit3', 'Alt+ArrowLeft', 'Shift+Digit1']) await page.keyboard.press(key)
      expect(await reviews(page)).toHaveLength(0)
      for (const [key, rating] of [
        ['Digit1', 1],
        ['Digit3', 3],
        ['ArrowLeft', 1],
        ['ArrowRight', 3],
      ] as const) {
        if ((await side(page)) === 'front') await blurredTurn(page)
        await page.keyboard.press(key)
        await nextFront(page)
        await expect.poll(async () => (await reviews(page)).at(-1)?.rating).toBe(rating)
      }
      expect(await reviews(page)).toHaveLength(4)
    })

    test('[R3] the buttons say when the card comes back, and grade once', async ({ page }) => {
      await open(page, locale)
      await blurredTurn(page)
      const hit = page.getByRole('button', { name: word.hit, exact: true })
      await expect(hit).toHaveAccessibleDescription(locale === 'ko' ? /뒤/ : /^in /)
      await expect(page.getByRole('button', { name: word.miss, exact: true })).toBeVisible()
      await hit.click()
      await nextFront(page)
      await expect.poll(async () => (await reviews(page)).length).toBe(1)
      expect((await reviews(page))[0]?.ms).toBeGreaterThan(0)
    })

    test('[R6] undo puts the last card back, front up, also after a reload', async ({ page }) => {
      await open(page, locale, `?lesson=${(await cardOf(page, 'basic')).lesson}`)
      const question = await questionOf(page)
      await blurredTurn(page)
      await page.getByRole('button', { name: word.hit, exact: true }).click()
      await nextFront(page)
      expect(await questionOf(page)).not.toBe(question)
      await page.getByRole('button', { name: word.undo }).click()
      await expect.poll(() => questionOf(page)).toBe(question)
      expect(await side(page)).toBe('front')

      await blurredTurn(page)
      await page.keyboard.press('Digit1')
      await nextFront(page)
      await expect.poll(async () => (await reviews(page)).length).toBe(2)
      await page.reload()
      await expect(page.getByRole('button', { name: word.undo })).toBeVisible()
      await blur(page)
      await page.keyboard.press('KeyU')
      await expect.poll(() => questionOf(page)).toBe(question)
      await expect.poll(async () => (await log(page)).filter(({ kind }) => kind === 'act-undone').length).toBe(2)
    })

    test('[R7] the language key switches the card in place and is recorded', async ({ page }) => {
      const other = locale === 'ko' ? 'en' : 'ko'
      await open(page, locale, `?card=${(await cardOf(page, 'basic')).id}`)
      const question = cardIn(page).locator('.ask-q')
      await expect(question).toHaveAttribute('lang', locale)
      const before = await question.textContent()
      await page.getByRole('button', { name: word.key }).click()
      await expect(question).toHaveAttribute('lang', other)
      expect(await question.textContent()).not.toBe(before)
      await expect(page.getByRole('button', { name: word.show })).toBeVisible()
      await page.keyboard.press('KeyK')
      await expect(question).toHaveAttribute('lang', locale)
      await page.keyboard.press('KeyK')
      await blurredTurn(page)
      await page.keyboard.press('Digit3')
      await expect.poll(async () => (await reviews(page)).at(-1)?.language).toBe(other)
    })

    test('[R10] a missed card returns until it is hit once, and the end adds up', async ({ page }) => {
      await open(page, locale, `?card=${(await cardOf(page, 'basic')).id}`)
      const queue = page.getByRole('progressbar')
      await expect(queue).toHaveAttribute('aria-valuemax', '1')
      await blurredTurn(page)
      await page.keyboard.press('Digit1')
      await nextFront(page)
      await expect(queue).toHaveAttribute('aria-valuemax', '1')
      await blurredTurn(page)
      await page.keyboard.press('Digit3')
      const title = page.getByRole('heading', { level: 1 })
      await expect(title).toContainText(locale === 'ko' ? '따뜻해졌습니다' : 'warm')
      await expect(title).toBeFocused()
      const tally = page.locator('dl.tally')
      await expect(tally).toContainText(locale === 'ko' ? '적중1번' : 'Hits1')
      await expect(tally).toContainText(locale === 'ko' ? '실패1번' : 'Misses1')
      await expect(page.getByText(locale === 'ko' ? /다시 옵니다/ : /comes back/)).toBeVisible()
    })
  })
}

test('[R45] a key acts from the moment the card is on the screen', async ({ page }) => {
  await pressAtFirstSight(page, 'article.card', 'KeyK')
  await open(page, 'ko', `?card=${(await cardOf(page, 'basic')).id}`)
  await expect(cardIn(page).locator('.ask-q')).toHaveAttribute('lang', 'en')
})

test('[R8] the Enter that ends a composition does not check a typed answer', async ({ page }) => {
  const card = await cardOf(page, 'typed')
  await open(page, 'ko', `?card=${card.id}`)
  const field = page.getByRole('textbox', { name: words.ko.field })
  await field.focus()
  const cdp = await finger(page)
  await cdp.send('Input.imeSetComposition', { text: '포트', selectionStart: 2, selectionEnd: 2 })
  await cdp.send('Input.dispatchKeyEvent', {
    type: 'rawKeyDown',
    key: 'Process',
    code: 'Enter',
    windowsVirtualKeyCode: 229,
  })
  expect(await side(page)).toBe('front')
  await cdp.send('Input.insertText', { text: '포트' })
  await cdp.send('Input.dispatchKeyEvent', { type: 'keyUp', key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 13 })
  await expect(field).toHaveValue('포트')
  expect(await side(page)).toBe('front')
  // Letters and figures go into the field, whatever they mean elsewhere.
  await page.keyboard.type(' 13uk')
  await expect(field).toHaveValue('포트 13uk')
  await page.keyboard.press('Enter')
  await expect(cardIn(page)).toHaveAttribute('data-side', 'back')
  await expect(page.getByText('실패를 권합니다')).toBeVisible()
  // The learner decides.
  await page.keyboard.press('Digit3')
  await expect
    .poll(async () => (await reviews(page)).at(-1))
    .toMatchObject({ rating: 3, typed: '포트 13uk', card: card.id })
})

test('[R8] an accepted answer is recognised', async ({ page }) => {
  const card = await cardOf(page, 'typed')
  await open(page, 'en', `?card=${card.id}`)
  await page.getByRole('textbox', { name: words.en.field }).fill(card.accept?.en[0] ?? '')
  await page.keyboard.press('Enter')
  await expect(page.getByText('We suggest a hit')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Hit', exact: true })).toHaveAttribute('data-suggested')
})

test('[R43] a typed answer counts in any composition, spacing and language, with its particle, and no other', async ({
  page,
}) => {
  const spaced = /^[가-힣]+ [가-힣]+$/
  const card = await cardOf(page, 'typed', ({ accept }) => Boolean(accept?.ko.some((word) => spaced.test(word))))
  const korean = card.accept?.ko.find((word) => spaced.test(word)) ?? ''
  const english = card.accept?.en.find((word) => /^[a-z -]{6,}$/i.test(word)) ?? ''
  const [head = '', tail = ''] = korean.split(' ')
  expect(korean.normalize('NFD')).not.toBe(korean)
  const field = page.getByRole('textbox', { name: words.ko.field })
  const advice = cardIn(page).locator('.advice')
  const right = [korean.normalize('NFD'), `${head}${tail}`, ` ${head}  ${tail}. `, english.toUpperCase()]
  // 을 behind a final consonant, 를 behind none: the one that fits.
  const closed = (korean.normalize('NFC').charCodeAt(korean.length - 1) - 0xac00) % 28 > 0
  right.push(`${korean}${closed ? '을' : '를'}`)
  await open(page, 'ko', `?card=${card.id}`)
  for (const typed of right) {
    await field.fill(typed)
    await page.keyboard.press('Enter')
    await expect(advice, typed).toContainText(words.ko.accepted)
    await page.keyboard.press('Space')
    await atFront(page)
  }
  for (const typed of [`${korean}${closed ? '를' : '을'}`, head, `${korean} 아님`]) {
    await field.fill(typed)
    await page.keyboard.press('Enter')
    await expect(advice, typed).toContainText('실패를 권합니다')
    await page.keyboard.press('Space')
    await atFront(page)
  }
  // What was typed is kept as it was typed.
  await field.fill(korean.normalize('NFD'))
  await page.keyboard.press('Enter')
  await expect(advice).toBeVisible()
  await page.keyboard.press('Digit3')
  await expect
    .poll(async () => (await log(page)).at(-1))
    .toMatchObject({ kind: 'card-reviewed', card: card.id, rating: 3, typed: korean.normalize('NFD') })
})

test('[R9] a cloze hides its words on the front and gives them on the back', async ({ page }) => {
  await open(page, 'ko', `?card=${encodeURIComponent((await cardOf(page, 'cloze')).id)}`)
  await expect(cardIn(page).locator('.ask-q')).toContainText('빈칸')
  await turn(page)
  const answer = await cardIn(page).locator('.ans').textContent()
  expect(answer?.trim()).not.toBe('')
  await expect(cardIn(page).locator('.why mark')).toHaveText(answer ?? '')
})

test('[R11] what was graded is still there after a reload', async ({ page }) => {
  await open(page)
  const question = await questionOf(page)
  await blurredTurn(page)
  await page.keyboard.press('Digit3')
  await nextFront(page)
  await expect.poll(async () => (await reviews(page)).length).toBe(1)
  await page.reload()
  await expect(cardIn(page)).toBeVisible()
  expect(await questionOf(page)).not.toBe(question)
  await expect(page.getByRole('button', { name: words.ko.undo })).toBeVisible()
  expect(await reviews(page)).toHaveLength(1)
})

test('[R12] the focus follows the card, and side and result are announced', async ({ page }) => {
  await open(page, 'en', `?lesson=${(await cardOf(page, 'basic')).lesson}`)
  const said = page.locator('[aria-live="polite"]')
  await page.getByRole('button', { name: 'Show the answer' }).click()
  await expect(said).toHaveText('Back.')
  await expect(cardIn(page)).toBeFocused()
  await page.getByRole('button', { name: 'Hit', exact: true }).click()
  await expect(said).toHaveText(/^Hit\. \d+ cards? left\.$/)
  expect(await page.evaluate(() => document.activeElement?.closest('article') !== null)).toBe(true)
})

test('[R13] nothing scrolls sideways at 320 px, and no control is too small', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await open(page, 'en')
  for (const look of ['front', 'back']) {
    if (look === 'back') await blurredTurn(page)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
    for (const control of await page.locator('.review :is(header, .hands) :is(a, button)').all()) {
      expect((await control.boundingBox())?.height ?? 0).toBeGreaterThanOrEqual(44)
    }
  }
})

test('[R14] when the cards cannot be loaded the screen says so and tries again', async ({ page }) => {
  await page.route('**/payload/cards/**', (route) => route.abort('internetdisconnected'))
  await page.goto('/ko/review/')
  await expect(page.getByRole('alert').filter({ hasText: '불러오지 못했습니다' })).toBeVisible()
  await page.unroute('**/payload/cards/**')
  await page.getByRole('button', { name: '다시 시도' }).click()
  await expect(cardIn(page)).toBeVisible()
})

test('[R15] an address names a card, a lesson, or nothing known', async ({ page }) => {
  const cards = await allCards(page)
  const [first] = cards
  if (!first) throw new Error('the course has no cards')
  await open(page, 'ko', `?lesson=${first.lesson}`)
  // Siblings are kept for another day.
  const notes = new Set(cards.filter(({ lesson }) => lesson === first.lesson).map(({ note }) => note))
  await expect(page.getByRole('progressbar')).toHaveAttribute('aria-valuemax', String(Math.min(20, notes.size)))
  await page.goto('/ko/review/?card=no-such-card')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('찾지 못했습니다')
  await page.getByRole('button', { name: '모든 카드 복습' }).click()
  await expect(cardIn(page)).toBeVisible()
})
