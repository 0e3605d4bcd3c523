/** What a learner can do with a card beside turning it: R24–R30, R43 and R44 of lib/SPEC.md. */
import { DAY, MINUTE } from '../../lib/core/time'
import { schedule } from '../../lib/scheduler/fsrs'
import type { CardMemory, Rating } from '../../lib/scheduler/memory'
import { axeInBothSchemes } from '../harness/axe'
import {
  allCards,
  atFront,
  blur,
  blurredTurn,
  cardIn,
  cardOf,
  choose,
  closeMenu,
  finger,
  grade,
  grip,
  kindsOf,
  left,
  lift,
  log,
  menuOf,
  nextFront,
  open,
  openMenu,
  questionOf,
  reloaded,
  reviews,
  side,
  sizeOf,
  slide,
  turn,
  words,
} from '../harness/deck'
import { daysAgo, live, OFFSET, reviewed } from '../harness/past'
import { expect, locales, test } from '../harness/site'

const RATINGS = [1, 2, 3, 4] as const

const named = {
  ko: { 1: '다시', 2: '어려움', 3: '알맞음', 4: '쉬움' },
  en: { 1: 'Again', 2: 'Hard', 3: 'Good', 4: 'Easy' },
} as const

/** How a button says a time ahead. */
function ahead(ms: number, locale: 'ko' | 'en'): string {
  const minutes = Math.round(ms / MINUTE)
  if (minutes < 60) return locale === 'ko' ? `${minutes}분 뒤` : `in ${minutes} min`
  const days = Math.round(ms / DAY)
  if (days < 60) return locale === 'ko' ? `${days}일 뒤` : `in ${days} days`
  const months = Math.round(days / 30.4)
  return locale === 'ko' ? `${months}달 뒤` : `in ${months} months`
}

for (const locale of locales) {
  const word = words[locale]

  test(`[R24] four grades are chosen in the menu, say FSRS’s intervals, and are kept (${locale})`, async ({ page }) => {
    const card = await cardOf(page, 'basic')
    // Learnt, hit, and long due: each grade leads to another day.
    const past = [
      [4, 60],
      [3, 40],
    ] as const
    await live(
      page,
      past.map(([rating, days]) => reviewed(card.id, rating, daysAgo(days))),
    )
    const settings = { retention: 0.9 }
    const after = (memory: CardMemory | null, rating: Rating, at: number) =>
      schedule(memory, { at, offset: OFFSET, seed: card.id, rating }, settings)
    let memory: CardMemory | null = null
    for (const [rating, days] of past) memory = after(memory, rating, daysAgo(days))
    const now = Date.now()
    const says = Object.fromEntries(
      RATINGS.map((rating) => [rating, ahead(after(memory, rating, now).due - now, locale)]),
    )
    expect(new Set(Object.values(says)).size, 'intervals that can be told apart').toBe(4)

    await open(page, locale, `?card=${card.id}`)
    await blurredTurn(page)
    // With two grades there is nothing for 2 and 4 to do; the deck is alive, as the next key shows.
    await page.keyboard.press('Digit2')
    await page.keyboard.press('Digit4')
    expect(await side(page)).toBe('back')
    await page.keyboard.press('Space')
    await atFront(page)
    await choose(page, locale, word.four)
    await blurredTurn(page)
    for (const rating of RATINGS) {
      await expect(page.getByRole('button', { name: named[locale][rating], exact: true })).toHaveAccessibleDescription(
        says[rating] ?? '',
      )
    }
    await expect(page.getByRole('button', { name: word.hit, exact: true })).toHaveCount(0)
    await page.reload()
    await atFront(page)
    await blurredTurn(page)
    await page.getByRole('button', { name: named[locale][2], exact: true }).click()
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
    await expect.poll(async () => (await reviews(page)).map(({ rating }) => rating)).toEqual([4, 3, 2])

    // Each digit is its rating, and the screen says so in its own words.
    await open(page, locale, `?lesson=${card.lesson}`)
    for (const rating of RATINGS) {
      await grade(page, `Digit${rating}`)
      await expect(page.locator('[aria-live="polite"]')).toContainText(`${named[locale][rating]}.`)
    }
    expect((await reviews(page)).slice(3).map(({ rating }) => rating)).toEqual([...RATINGS])
    await choose(page, locale, word.two)
    await blurredTurn(page)
    await expect(page.getByRole('button', { name: word.hit, exact: true })).toBeVisible()
    await expect(page.getByRole('button', { name: named[locale][2], exact: true })).toHaveCount(0)
  })

  test(`[R25] a suspended card leaves, and comes back by undo or from the page of choices (${locale})`, async ({
    page,
  }) => {
    const { lesson } = await cardOf(page, 'basic')
    await open(page, locale, `?lesson=${lesson}`)
    const [first, size] = [await questionOf(page), await sizeOf(page)]
    const said = page.locator('[aria-live="polite"]')
    await blur(page)
    await page.keyboard.press('KeyS')
    await expect(said).toHaveText(word.suspended)
    await atFront(page)
    const second = await questionOf(page)
    expect(second).not.toBe(first)
    expect(await sizeOf(page)).toBe(size - 1)
    await blur(page)
    await page.keyboard.press('KeyU')
    await expect(said).toHaveText(word.resumed)
    expect([await questionOf(page), await sizeOf(page)]).toEqual([first, size])
    await expect.poll(() => kindsOf(page)).toEqual(['card-suspended', 'card-resumed'])

    // By the menu, undone by the button: from the back of the card, whose focus is not lost.
    await blurredTurn(page)
    await (await openMenu(page, locale)).getByRole('button', { name: word.suspend }).click()
    await expect(menuOf(page)).toBeHidden()
    await expect(said).toHaveText(word.suspended)
    expect(await questionOf(page)).toBe(second)
    expect(await page.evaluate(() => document.activeElement?.closest('article') !== null)).toBe(true)
    await page.getByRole('button', { name: word.undo }).click()
    await expect(said).toHaveText(word.resumed)
    expect([await questionOf(page), await side(page)]).toEqual([first, 'front'])

    // A grade of another card makes it final.
    await blur(page)
    await page.keyboard.press('KeyS')
    await expect(said).toHaveText(word.suspended)
    await grade(page, 'Digit3')
    await blur(page)
    await page.keyboard.press('KeyU')
    await expect.poll(() => questionOf(page)).toBe(second)
    await reloaded(page)
    expect(await questionOf(page)).toBe(second)

    await page.goto(`/${locale}/review/choose/`)
    const listed = page.locator('ul.suspended > li')
    await expect(listed).toHaveCount(1)
    await listed.getByRole('button').click()
    await expect(listed).toHaveCount(0)
    await expect(
      page.getByText(locale === 'ko' ? '카드를 다시 넣었습니다.' : 'The card is back in the deck.'),
    ).toHaveCount(1)
    await expect.poll(async () => (await kindsOf(page)).at(-1)).toBe('card-resumed')
    await open(page, locale, `?lesson=${lesson}`)
    expect(await questionOf(page)).toBe(first)
  })

  test(`[R26] a flag is shown, kept, dealt by itself and removed (${locale})`, async ({ page }) => {
    const { lesson } = await cardOf(page, 'basic')
    await open(page, locale, `?lesson=${lesson}`)
    const question = await questionOf(page)
    const flag = cardIn(page).getByRole('img', { name: word.flagged })
    await expect(flag).toHaveCount(0)
    await blur(page)
    await page.keyboard.press('KeyM')
    await expect(flag).toBeVisible()
    await expect.poll(() => kindsOf(page)).toEqual(['card-flagged'])
    await reloaded(page)
    expect(await questionOf(page)).toBe(question)
    await expect(flag).toBeVisible()
    await (await openMenu(page, locale)).getByRole('button', { name: word.unflag }).click()
    await expect(flag).toHaveCount(0)
    await (await openMenu(page, locale)).getByRole('button', { name: word.flag, exact: false }).first().click()
    await expect(flag).toBeVisible()
    await expect.poll(async () => (await kindsOf(page)).length).toBe(3)

    await open(page, locale, '?only=flagged')
    expect([await questionOf(page), await sizeOf(page)]).toEqual([question, 1])
    await blurredTurn(page)
    await expect(cardIn(page).locator('.face.back').getByRole('img', { name: word.flagged })).toBeVisible()
    await page.keyboard.press('KeyM')
    await expect(cardIn(page).locator('.face.back').getByRole('img', { name: word.flagged })).toHaveCount(0)
    await expect.poll(async () => (await kindsOf(page)).length).toBe(4)
    await page.goto(`/${locale}/review/?only=flagged`)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(cardIn(page)).toHaveCount(0)
  })

  test(`[R27] with single keys off, letters and digits do nothing; Space, arrows and the menu’s button stay (${locale})`, async ({
    page,
  }) => {
    const { lesson } = await cardOf(page, 'basic')
    await open(page, locale, `?lesson=${lesson}`)
    await choose(page, locale, word.keys)
    await reloaded(page)
    const question = await questionOf(page)
    const singles = ['KeyU', 'KeyK', 'KeyM', 'KeyS', 'KeyR', 'Digit1', 'Digit2', 'Digit3', 'Numpad3', 'Shift+Slash']
    await blur(page)
    for (const key of singles) await page.keyboard.press(key)
    await turn(page)
    for (const key of singles) await page.keyboard.press(key)
    expect(await side(page)).toBe('back')
    await expect(menuOf(page)).toBeHidden()
    await page.keyboard.press('Enter')
    await atFront(page)
    expect(await questionOf(page)).toBe(question)
    await grade(page, 'ArrowRight')
    expect(await kindsOf(page)).toEqual(['setting-changed', 'card-reviewed'])
    // The keys are not offered where they do nothing.
    await expect((await openMenu(page, locale)).locator('.keylist')).toHaveCount(0)
    await closeMenu(page)
    await choose(page, locale, word.keys)
    await blur(page)
    await page.keyboard.press('KeyU')
    await expect.poll(() => questionOf(page)).toBe(question)
  })

  test(`[R28] the menu takes the focus and gives it back, and no key pressed in it grades (${locale})`, async ({
    page,
  }) => {
    await open(page, locale, `?lesson=${(await cardOf(page, 'basic')).lesson}`)
    await blurredTurn(page)
    await expect(cardIn(page)).toBeFocused()
    const menu = menuOf(page)
    const inside = () => page.evaluate(() => document.activeElement?.closest('dialog') !== null)
    await page.keyboard.press('Shift+Slash')
    await expect(menu).toBeVisible()
    expect(await inside()).toBe(true)
    const keys = ['Digit1', 'Digit3', 'ArrowRight', 'ArrowLeft', 'KeyU', 'KeyM', 'KeyS', 'KeyK', 'Shift+Slash']
    for (const key of keys) await page.keyboard.press(key)
    // In some browsers a press on its words takes the focus out of it: it is open all the same.
    await blur(page)
    for (const key of [...keys, 'Space', 'Enter']) await page.keyboard.press(key)
    await expect(menu).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(menu).toBeHidden()
    await expect(cardIn(page)).toBeFocused()
    expect(await side(page)).toBe('back')

    const key = page.getByRole('button', { name: word.menu })
    await key.focus()
    await page.keyboard.press('Enter')
    await expect(menu).toBeVisible()
    await menu.getByRole('button', { name: word.close }).click()
    await expect(menu).toBeHidden()
    await expect(key).toBeFocused()

    await key.click()
    await expect(menu).toBeVisible()
    await page.mouse.click(4, 4)
    await expect(menu).toBeHidden()
    expect(await side(page)).toBe('back')
    // It was all looked at, and nothing done: the first grade is the first event.
    await page.keyboard.press('ArrowLeft')
    await nextFront(page)
    await expect.poll(() => kindsOf(page)).toEqual(['card-reviewed'])
  })

  test(`[R29] everything in the menu is 44 px high at least, and axe finds nothing in it (${locale})`, async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await open(page, locale, `?card=${(await cardOf(page, 'basic')).id}`)
    for (const { width, height } of [page.viewportSize() ?? { width: 320, height: 480 }, { width: 320, height: 480 }]) {
      await page.setViewportSize({ width, height })
      const menu = await openMenu(page, locale)
      if (await menu.locator('details:not([open])').count()) await menu.locator('summary').click()
      const controls = await menu
        .locator(':is(button, a, label, summary)')
        .evaluateAll((all) => all.map((one) => [one.textContent, one.getBoundingClientRect().height] as const))
      expect(controls.length).toBeGreaterThan(8)
      expect(controls.filter(([, height]) => height < 44)).toEqual([])
      expect(await menu.evaluate((sheet) => sheet.scrollWidth - sheet.clientWidth)).toBeLessThanOrEqual(0)
      expect(await axeInBothSchemes(page)).toEqual([])
      await closeMenu(page)
    }
  })

  test(`[R30] a mistake can be reported: the card’s id and address are copied, or shown to be copied (${locale})`, async ({
    page,
    baseURL,
  }) => {
    await page.addInitScript(() => {
      const board = { text: '', refuses: false }
      Reflect.set(window, 'board', board)
      navigator.clipboard.writeText = async (text) => {
        if (board.refuses) throw new DOMException('no', 'NotAllowedError')
        board.text = text
      }
    })
    const card = await cardOf(page, 'basic')
    const own = [card.id, `${baseURL}/${locale}/review/?card=${card.id}`]
    await open(page, locale, `?lesson=${card.lesson}`)
    const menu = await openMenu(page, locale)
    const copyKey = menu.locator('.mistake').getByRole('button').last()
    await copyKey.click()
    await expect(menu.locator('.mistake [role="status"]')).not.toBeEmpty()
    const copied: string = await page.evaluate(() => Reflect.get(Reflect.get(window, 'board'), 'text'))
    for (const part of own) expect(copied).toContain(part)
    await expect(menu.getByRole('textbox')).toHaveCount(0)
    await page.evaluate(() => Reflect.set(Reflect.get(window, 'board'), 'refuses', true))
    await copyKey.click()
    await expect(menu.getByRole('textbox')).toHaveValue(copied)
    expect(await axeInBothSchemes(page)).toEqual([])
    await closeMenu(page)
    // What is said of one card is not said of the next.
    await grade(page, 'Digit3')
    await openMenu(page, locale)
    await expect(menu.locator('.mistake [role="status"]')).toBeEmpty()
    await expect(menu.getByRole('textbox')).toHaveCount(0)
  })

  test(`[R44] with four grades the deck fits 320 × 480 and 568 × 320: nothing is cut off, nothing scrolls sideways (${locale})`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 480 })
    const cards = await allCards(page)
    const longest = cards.toSorted((a, b) => JSON.stringify(b.back).length - JSON.stringify(a.back).length)[0]
    await open(page, locale, `?lesson=${longest?.lesson}`)
    await choose(page, locale, word.four)
    await grade(page, 'Digit3')
    await blurredTurn(page)
    // Upright, and on its side.
    for (const [width, height] of [
      [320, 480],
      [568, 320],
    ] as const) {
      await page.setViewportSize({ width, height })
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
      const controls = page.locator('.review :is(header, .hands) :is(a, button)')
      // Undo, the menu and four grades, the way out and the language.
      await expect(controls).toHaveCount(8)
      const boxes: { readonly x: number; readonly y: number; readonly width: number; readonly height: number }[] = []
      for (const control of await controls.all()) {
        const box = await control.boundingBox()
        if (!box) throw new Error('a control that is not there')
        const name = (await control.getAttribute('aria-label')) ?? (await control.innerText())
        expect(box.height, name).toBeGreaterThanOrEqual(44)
        expect(box.x, name).toBeGreaterThanOrEqual(0)
        expect(box.x + box.width, name).toBeLessThanOrEqual(width)
        expect(box.y, name).toBeGreaterThanOrEqual(0)
        expect(box.y + box.height, name).toBeLessThanOrEqual(height)
        // Its words stand inside it.
        expect(await control.evaluate((it) => it.scrollWidth - it.clientWidth), name).toBeLessThanOrEqual(0)
        expect(await control.evaluate((it) => it.scrollHeight - it.clientHeight), name).toBeLessThanOrEqual(0)
        for (const other of boxes) {
          const apart =
            box.x >= other.x + other.width - 0.5 ||
            other.x >= box.x + box.width - 0.5 ||
            box.y >= other.y + other.height - 0.5 ||
            other.y >= box.y + box.height - 0.5
          expect(apart, `${name} lies on another control`).toBe(true)
        }
        boxes.push(box)
      }
      // What is left is the card's, and it is enough to read.
      const card = await cardIn(page).boundingBox()
      expect(card?.height ?? 0).toBeGreaterThan(height / 3)
      expect(card?.width ?? 0).toBeGreaterThan(260)
      const answer = cardIn(page).locator('.ans')
      await answer.scrollIntoViewIfNeeded()
      await expect(answer).toBeInViewport()
      await expect(cardIn(page).locator('.to-lesson')).toBeInViewport({ ratio: 1 })
    }
  })
}

test('[R24] with four grades a throw to the right is good, and to the left again', async ({ page, hasTouch }) => {
  await open(page)
  await choose(page, 'ko', words.ko.four)
  for (const [toward, rating] of [
    [1, 3],
    [-1, 1],
  ] as const) {
    await blurredTurn(page)
    const { from, way } = await grip(page)
    const to = [from[0] + toward * (way + 20), from[1]] as const
    if (hasTouch) {
      const cdp = await finger(page)
      await slide(cdp, from, to)
      await lift(cdp)
    } else {
      await page.mouse.move(...from)
      await page.mouse.down()
      await page.mouse.move(...to, { steps: 8 })
      await page.mouse.up()
    }
    await left(page)
    await expect.poll(async () => (await reviews(page)).at(-1)?.rating).toBe(rating)
  }
  expect(await reviews(page)).toHaveLength(2)
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
