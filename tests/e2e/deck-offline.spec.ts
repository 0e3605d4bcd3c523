/** The deck in an aeroplane: R36 and R37 of lib/SPEC.md. The service worker is on here. */
import { allCards, atFront, blur, cardIn, grade, open, questionOf, questionText, reviews } from '../harness/deck'
import { expect, test } from '../harness/site'

test.use({ serviceWorkers: 'allow' })

const ready = () => navigator.serviceWorker.ready.then(({ active }) => active?.state)

test('[R36] in the middle of a session the network goes: grading goes on, and nothing is lost', async ({
  page,
  context,
}) => {
  test.slow()
  await open(page)
  await grade(page, 'Digit3')
  await expect.poll(() => page.evaluate(ready), { timeout: 60_000 }).toBe('activated')
  await context.setOffline(true)
  await grade(page, 'Digit1')
  await grade(page, 'Digit3')
  const [next, graded] = [await questionOf(page), await reviews(page)]
  expect(graded.map(({ rating }) => rating)).toEqual([3, 1, 3])
  await page.reload()
  await atFront(page)
  expect(await questionOf(page)).toBe(next)
  expect(await reviews(page)).toEqual(graded)
  await grade(page, 'Digit3')
  await blur(page)
  await page.keyboard.press('KeyU')
  await expect.poll(() => questionOf(page)).toBe(next)
  await context.setOffline(false)
  await page.reload()
  await atFront(page)
  expect((await reviews(page)).slice(0, 3)).toEqual(graded)
})

test('[R37] without a network a session can be chosen', async ({ page, context }) => {
  test.slow()
  const cards = await allCards(page)
  await page.goto('/en/review/choose/')
  await expect.poll(() => page.evaluate(ready), { timeout: 60_000 }).toBe('activated')
  await context.setOffline(true)
  await page.reload()
  const link = page.locator('.choices a').nth(3)
  await expect(link).toBeVisible()
  const lesson = new URL((await link.getAttribute('href')) ?? '', page.url()).searchParams.get('lesson')
  await link.click()
  await expect(cardIn(page)).toBeVisible()
  const own = cards.filter((card) => card.lesson === lesson).map((card) => questionText(card, 'en'))
  expect(own).toContain(await questionOf(page))
  await page.goto('/en/review/choose/')
  await expect(link).toBeVisible()
})
