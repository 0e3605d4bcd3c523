/** Sessions out of the ordinary: crammed, of weak facts, of cards that keep slipping, undone. R31–R34 of lib/SPEC.md. */
import type { QuestionPayload } from '../../lib/content/payload'
import type { Card } from '../../lib/content/types'
import {
  allCards,
  atFront,
  blur,
  blurredTurn,
  cardIn,
  cardOf,
  grade,
  indexOf,
  kindsOf,
  left,
  log,
  open,
  questionOf,
  questionText,
  reloaded,
  reviews,
  sizeOf,
  words,
} from '../harness/deck'
import { daysAgo, lapses, live, reviewed } from '../harness/past'
import { fetchJson } from '../harness/payload'
import { expect, locales, test } from '../harness/site'

const plain = (name: string) => new RegExp(name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))

for (const locale of locales) {
  const word = words[locale]

  test(`[R31] cramming leaves no trace on the log, is undone within itself, and says so (${locale})`, async ({
    page,
  }) => {
    const { lesson, id } = await cardOf(page, 'basic')
    const own = (await allCards(page)).filter((card) => card.lesson === lesson)
    const past = await live(page, [
      ...own.slice(0, 3).map((card, index) => reviewed(card.id, 4, daysAgo(2 + index))),
      { at: daysAgo(1), body: { kind: 'setting-changed', setting: 'review-grading', value: 'four' } },
    ])
    await open(page, locale, `?lesson=${lesson}&cram=1`)
    await expect(page.getByText(locale === 'ko' ? /^벼락치기입니다/ : /^Cramming:/)).toBeVisible()
    // Two have just been learnt, and all of them come: those never seen first.
    expect(await sizeOf(page)).toBe(Math.min(40, own.length))
    const asked: (string | null)[] = []
    for (const [key, says] of [
      ['Digit3', locale === 'ko' ? '이번에는 끝' : 'done for now'],
      ['Digit1', locale === 'ko' ? '잠시 뒤 다시' : 'again shortly'],
    ] as const) {
      asked.push(await questionOf(page))
      await blurredTurn(page)
      // Four grades mean four intervals, and here is none.
      const name = key === 'Digit3' ? word.hit : word.miss
      await expect(page.getByRole('button', { name, exact: true })).toHaveAccessibleDescription(says)
      await page.keyboard.press(key)
      await left(page)
    }
    await blur(page)
    for (const question of asked.toReversed()) {
      await page.keyboard.press('KeyU')
      await expect.poll(() => questionOf(page)).toBe(question)
      await atFront(page)
      await blur(page)
    }
    await page.keyboard.press('KeyU')
    await expect(page.getByRole('button', { name: word.undo })).toHaveCount(0)
    expect(await questionOf(page)).toBe(asked[0])

    await open(page, locale, `?card=${id}&cram=1`)
    for (const key of ['Digit1', 'Digit3']) {
      await blurredTurn(page)
      await page.keyboard.press(key)
      await left(page)
    }
    await expect(page.getByText(locale === 'ko' ? /^벼락치기라서/ : /^This was cramming/)).toBeVisible()
    await page.getByRole('button', { name: word.undo }).click()
    await blurredTurn(page)
    await page.keyboard.press('Digit3')
    await left(page)
    await page.reload()
    await atFront(page)
    expect(await kindsOf(page)).toEqual(past.map(({ kind }) => kind))
  })

  test(`[R32] a card missed eight times offers its passage, its pair and a rest from it (${locale})`, async ({
    page,
  }) => {
    const { pairs, modules } = await indexOf(page)
    const cards = await allCards(page)
    const factsOf = (pair: (typeof pairs)[number]) => pair.sides.flatMap(({ facts }) => facts)
    const inPair = ({ facts, kind }: Card) =>
      kind === 'basic' && pairs.some((pair) => facts.some((f) => factsOf(pair).includes(f)))
    const [card, other] = cards.filter(inPair)
    if (!card || !other) throw new Error('the course has no pair with cards')
    const pair = pairs.find((one) => card.facts.some((fact) => factsOf(one).includes(fact)))
    const [fact] = card.facts
    if (!pair || !fact) throw new Error('a pair without facts')
    await live(page, [...lapses(card, 8), ...lapses(other, 7)])
    const help = page.getByRole('region', { name: locale === 'ko' ? '자꾸 잊는 카드' : 'A card that keeps slipping' })

    await open(page, locale, `?card=${other.id}`)
    await blurredTurn(page)
    await expect(help).toHaveCount(0)
    await open(page, locale, '?only=leech')
    expect([await questionOf(page), await sizeOf(page)]).toEqual([questionText(card, locale), 1])
    await blurredTurn(page)
    await expect(help).toContainText(locale === 'ko' ? '8번' : '8 times')
    for (const control of await help.locator('a, button').all()) {
      expect((await control.boundingBox())?.height ?? 0).toBeGreaterThanOrEqual(44)
    }

    await help.getByRole('link').first().click()
    await expect(page).toHaveURL(new RegExp(`/${locale}/lessons/${card.lesson}/?#${fact}$`))
    await expect(page.getByRole('heading', { level: 1 })).toContainText(
      modules.flatMap(({ lessons }) => lessons).find(({ id }) => id === card.lesson)?.title[locale] ?? '',
    )
    await expect(page.locator(`[id="${fact}"]`)).toBeInViewport()
    await page.waitForLoadState('load')
    await open(page, locale, `?card=${card.id}`)
    await blurredTurn(page)
    await help.getByRole('link', { name: plain(pair.name[locale]) }).click()
    await expect(page).toHaveURL(new RegExp(`pair=${pair.id}$`))
    await atFront(page)
    const both = cards.filter(({ facts }) => facts.some((one) => factsOf(pair).includes(one)))
    expect(await sizeOf(page)).toBe(Math.min(40, both.length))
    await page.waitForLoadState('load')

    await open(page, locale, `?card=${card.id}`)
    await blurredTurn(page)
    await help.getByRole('button').click()
    await expect(page.getByRole('button', { name: word.undo })).toBeVisible()
    await expect(cardIn(page)).toHaveCount(0)
    await expect.poll(async () => (await log(page)).at(-1)).toMatchObject({ kind: 'card-suspended', card: card.id })
  })

  test(`[R33] a wrong choice in a lesson puts a card of its fact first, until one is recalled (${locale})`, async ({
    page,
  }) => {
    const cards = await allCards(page)
    const { modules } = await indexOf(page)
    // Late in the course, where no card would come first by itself.
    const { id: lesson = '' } = modules.flatMap(({ lessons }) => lessons).at(-2) ?? {}
    await page.goto(`/${locale}/lessons/${lesson}/`)
    const check = page.locator('fieldset.check').first()
    const question = await check.getAttribute('data-question')
    const { question: asked } = await fetchJson<QuestionPayload>(page, `/payload/questions/${question}.json`)
    const wrong = asked.options.find(({ fact }) => fact !== null && cards.some(({ facts }) => facts.includes(fact)))
    if (!wrong?.fact) throw new Error('a check without a wrong option that has cards')
    const { fact } = wrong
    await check.scrollIntoViewIfNeeded()
    await check
      .locator('label.opt', { has: page.locator(`input[value="${wrong.id}"]`) })
      .locator('.txt')
      .click()
    await expect.poll(() => kindsOf(page)).toContain('question-answered')

    const texts = cards.filter(({ facts }) => facts.includes(fact)).map((card) => questionText(card, locale))
    const first = async () => texts.includes((await questionOf(page)) ?? '')
    await open(page, locale)
    expect(await first()).toBe(true)
    // A miss does not mend it.
    await grade(page, 'Digit1')
    await open(page, locale, '?only=weak')
    expect([await first(), await sizeOf(page)]).toEqual([true, 1])
    await open(page, locale)
    expect(await first()).toBe(true)
    await grade(page, 'Digit3')
    await open(page, locale)
    expect(await first()).toBe(false)
    await page.goto(`/${locale}/review/?only=weak`)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(cardIn(page)).toHaveCount(0)
    // Nobody but the learner has graded anything.
    expect((await reviews(page)).map(({ rating }) => rating)).toEqual([1, 3])
  })
}

test('[R34] twenty grades are undone one by one, across a reload, each with its card; then there is nothing to undo', async ({
  page,
}) => {
  test.slow()
  await open(page)
  const asked: string[] = []
  for (let count = 0; count < 21; count++) {
    asked.push((await questionOf(page)) ?? '')
    await grade(page, count % 5 === 3 ? 'Digit1' : 'Digit3')
  }
  const graded = await reviews(page)
  expect(new Set(graded.map(({ card }) => card)).size).toBeGreaterThan(15)
  const undone = async () => (await log(page)).filter(({ kind }) => kind === 'act-undone')
  const undo = page.getByRole('button', { name: words.ko.undo })
  for (let count = 1; count <= 20; count++) {
    await blur(page)
    if (count % 2) await page.keyboard.press('KeyU')
    else await undo.click()
    await expect.poll(async () => (await undone()).length).toBe(count)
    await expect.poll(() => questionOf(page)).toBe(asked.at(-count))
    await atFront(page)
    if (count === 10) await reloaded(page)
  }
  expect((await undone()).map((event) => Reflect.get(event, 'target'))).toEqual(
    graded
      .slice(1)
      .map(({ id }) => id)
      .toReversed(),
  )
  await expect(undo).toHaveCount(0)
  await blur(page)
  await page.keyboard.press('KeyU')
  // Going on shows that the key has been heard and had nothing to do.
  await grade(page, 'Digit3')
  expect(await undone()).toHaveLength(20)
})
