/** Two grades or four, by key, button and throw, on a small screen too: R24 and R44 of lib/SPEC.md. */
import { DAY, MINUTE } from '../../lib/core/time'
import { schedule } from '../../lib/scheduler/fsrs'
import type { CardMemory, Rating } from '../../lib/scheduler/memory'
import {
  allCards,
  atFront,
  blurredTurn,
  cardIn,
  cardOf,
  choose,
  finger,
  grade,
  grip,
  left,
  lift,
  open,
  reviews,
  side,
  slide,
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
