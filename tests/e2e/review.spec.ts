/** The review deck in a real browser: R1–R15 of lib/SPEC.md. Which cards there are is asked of the site, not known here. */
import { type CDPSession, expect, type Locator, type Page, test } from '@playwright/test'

type Locale = 'ko' | 'en'
type Card = { id: string; note: string; kind: string; lesson: string; accept: Record<Locale, string[]> | null }
type Logged = {
  kind: string
  id: string
  card?: string
  rating?: number
  language?: string
  typed?: string
  ms?: number
}

const words = {
  ko: { show: '답 보기', hit: '적중', miss: '실패', undo: '되돌리기', field: '답을 입력하십시오', key: /카드 언어/ },
  en: {
    show: 'Show the answer',
    hit: 'Hit',
    miss: 'Miss',
    undo: 'Undo',
    field: 'Type the answer',
    key: /card’s language/,
  },
} as const

const THRESHOLD = 0.26

async function allCards(page: Page): Promise<readonly Card[]> {
  const index = await (await page.request.get('/payload/questions/index.json')).json()
  const modules: { id: string; lessons: unknown[] }[] = index.modules
  const files = await Promise.all(
    modules.map(async ({ id }) => (await page.request.get(`/payload/cards/${id}.json`)).json()),
  )
  return files.flatMap((file: { cards: Card[] }) => file.cards)
}

async function cardOf(page: Page, kind: string, also: (card: Card) => boolean = () => true): Promise<Card> {
  const found = (await allCards(page)).find((card) => card.kind === kind && also(card))
  if (!found) throw new Error(`the course has no ${kind} card`)
  return found
}

/** The log as it lies in the database, in order. */
const log = (page: Page): Promise<readonly Logged[]> =>
  page.evaluate(
    () =>
      new Promise<Logged[]>((resolve, reject) => {
        const opening = indexedDB.open('warm-cache')
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const all = opening.result.transaction('events').objectStore('events').getAll()
          all.onerror = () => reject(all.error)
          all.onsuccess = () => {
            opening.result.close()
            resolve(all.result)
          }
        }
      }),
  )

const reviews = async (page: Page): Promise<readonly Logged[]> =>
  (await log(page)).filter(({ kind }) => kind === 'card-reviewed')

const cardIn = (page: Page): Locator => page.getByRole('article')
const side = (page: Page): Promise<string | null> => cardIn(page).getAttribute('data-side')

async function open(page: Page, locale: Locale = 'ko', query = ''): Promise<void> {
  await page.goto(`/${locale}/review/${query}`)
  await expect(cardIn(page)).toHaveAttribute('data-side', 'front')
}

async function turn(page: Page): Promise<void> {
  await page.keyboard.press('Space')
  await expect(cardIn(page)).toHaveAttribute('data-side', 'back')
}

/** The card is on its way while a grade is saved: this waits for the next one. */
async function nextFront(page: Page): Promise<void> {
  await expect(cardIn(page)).toHaveAttribute('data-side', 'front')
  await expect(cardIn(page)).not.toHaveAttribute('data-away')
}

type Point = readonly [number, number]
const at = ([x, y]: Point) => ({ x, y })

async function finger(page: Page): Promise<CDPSession> {
  return page.context().newCDPSession(page)
}

async function slide(cdp: CDPSession, from: Point, to: Point, steps = 10): Promise<void> {
  await cdp.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [at(from)] })
  for (let step = 1; step <= steps; step++) {
    const part = step / steps
    const touchPoints = [at([from[0] + (to[0] - from[0]) * part, from[1] + (to[1] - from[1]) * part])]
    await cdp.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints })
  }
}

const lift = (cdp: CDPSession) => cdp.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })

/** A point in the middle of the card, and the way to its threshold. */
async function grip(page: Page): Promise<{ from: Point; way: number }> {
  const box = await cardIn(page).boundingBox()
  if (!box) throw new Error('no card on the table')
  return { from: [box.x + box.width / 2, box.y + box.height * 0.6], way: box.width * THRESHOLD }
}

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

const blur = (page: Page) =>
  page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur())

/** Turns any kind of card: a typed one holds the focus in its field. */
async function blurredTurn(page: Page): Promise<void> {
  await blur(page)
  await turn(page)
}

const questionOf = (page: Page) => cardIn(page).locator('.ask-q').textContent()

test.describe('touch', () => {
  test.beforeEach(({ hasTouch }) => test.skip(!hasTouch, 'needs a touch screen'))

  test('[R1] a swipe up turns the card', async ({ page }) => {
    await open(page, 'ko', `?card=${(await cardOf(page, 'basic')).id}`)
    const { from } = await grip(page)
    const cdp = await finger(page)
    await slide(cdp, from, [from[0] + 6, from[1] - 140])
    await lift(cdp)
    await expect(cardIn(page)).toHaveAttribute('data-side', 'back')
  })

  for (const [toward, rating, says] of [
    [1, 3, '놓으면 적중'],
    [-1, 1, '놓으면 실패'],
  ] as const) {
    test(`[R4] a swipe over the threshold grades ${rating}, and says so before release`, async ({ page }) => {
      await open(page)
      await blurredTurn(page)
      const { from, way } = await grip(page)
      const cdp = await finger(page)
      await slide(cdp, from, [from[0] + toward * (way + 12), from[1]])
      await expect(page.getByText(says)).toContainText('다시')
      expect(await reviews(page)).toHaveLength(0)
      await lift(cdp)
      await nextFront(page)
      await expect.poll(async () => (await reviews(page)).at(-1)?.rating).toBe(rating)
    })
  }

  test('[R5] a slip, a cancelled touch, a second finger and a scroll grade nothing', async ({ page }) => {
    await open(page)
    await blurredTurn(page)
    const { from, way } = await grip(page)
    const cdp = await finger(page)

    await slide(cdp, from, [from[0] + way - 12, from[1]])
    await lift(cdp)
    await slide(cdp, from, [from[0] + way + 40, from[1]])
    await slideBack(cdp, [from[0] + 20, from[1]])
    await lift(cdp)
    await slide(cdp, from, [from[0] - way - 40, from[1]])
    await cdp.send('Input.dispatchTouchEvent', { type: 'touchCancel', touchPoints: [] })
    await slide(cdp, from, [from[0] + way + 40, from[1]])
    const both = [at([from[0] + way + 40, from[1]]), at([from[0] - 60, from[1] - 120])]
    await cdp.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: both })
    await lift(cdp)
    await slide(cdp, from, [from[0] + 20, from[1] - 220])
    await lift(cdp)

    await expect(cardIn(page)).toHaveCSS('transform', /none|matrix\(1, 0, 0, 1, 0, 0\)/)
    expect(await side(page)).toBe('back')
    expect(await reviews(page)).toHaveLength(0)
  })
})

const slideBack = (cdp: CDPSession, to: Point) =>
  cdp.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [at(to)] })

test('[R4] the mouse can throw a card too', async ({ page, hasTouch }) => {
  test.skip(hasTouch, 'needs a mouse')
  await open(page)
  await blurredTurn(page)
  const { from, way } = await grip(page)
  await page.mouse.move(...from)
  await page.mouse.down()
  await page.mouse.move(from[0] + way / 2, from[1], { steps: 4 })
  await page.mouse.up()
  expect(await side(page)).toBe('back')
  await page.mouse.move(...from)
  await page.mouse.down()
  await page.mouse.move(from[0] + way + 20, from[1], { steps: 8 })
  await page.mouse.up()
  await nextFront(page)
  await expect.poll(async () => (await reviews(page)).map(({ rating }) => rating)).toEqual([3])
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
  await page.route('**/payload/cards/**', (route) => route.abort())
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
