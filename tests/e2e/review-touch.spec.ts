/** The card in the hand, in a real browser: R1, R4 and R5 of lib/SPEC.md. */
import type { CDPSession } from '@playwright/test'
import {
  at,
  blurredTurn,
  cardIn,
  cardOf,
  finger,
  grip,
  lift,
  nextFront,
  open,
  type Point,
  reviews,
  side,
  slide,
} from '../harness/deck'
import { expect, test } from '../harness/site'

const slideBack = (cdp: CDPSession, to: Point) =>
  cdp.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [at(to)] })

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
