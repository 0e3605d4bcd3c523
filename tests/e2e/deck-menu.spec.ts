/** What a learner can do with a card beside turning and grading it, and the menu it is done in: R25–R30 of lib/SPEC.md. */
import { axeInBothSchemes } from '../harness/axe'
import {
  atFront,
  blur,
  blurredTurn,
  cardIn,
  cardOf,
  choose,
  closeMenu,
  grade,
  kindsOf,
  menuOf,
  nextFront,
  open,
  openMenu,
  questionOf,
  reloaded,
  side,
  sizeOf,
  turn,
  words,
} from '../harness/deck'
import { expect, locales, test } from '../harness/site'

for (const locale of locales) {
  const word = words[locale]

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
}
