/** The page on which a session is chosen: R40–R42 of lib/SPEC.md. */
import type { Page } from '@playwright/test'
import type { Card } from '../../lib/content/types'
import { schedule } from '../../lib/scheduler/fsrs'
import type { CardMemory } from '../../lib/scheduler/memory'
import { retrievability } from '../../lib/scheduler/retrievability'
import { studyDay } from '../../lib/scheduler/study-day'
import { axeInBothSchemes } from '../harness/axe'
import { allCards, atFront, cardIn, indexOf, type Locale, questionOf, questionText, sizeOf } from '../harness/deck'
import { type Act, daysAgo, idOf, live, OFFSET, reviewed } from '../harness/past'
import { expect, locales, test } from '../harness/site'

const REST = 9

/** Every sort of card: cold and due, warm, hot, flagged, suspended, missed again and again, never seen. */
function variedPast(cards: readonly Card[]): readonly Act[] {
  return cards.flatMap((card, index): readonly Act[] => [
    ...(index % REST === 0 ? [reviewed(card.id, 4, daysAgo(300)), reviewed(card.id, 1, daysAgo(290))] : []),
    ...(index % REST === 1 ? [reviewed(card.id, 3, daysAgo(7))] : []),
    ...(index % REST === 2 ? [reviewed(card.id, 4, daysAgo(60)), reviewed(card.id, 3, daysAgo(3))] : []),
    ...(index % REST === 3 ? [reviewed(card.id, 4, daysAgo(12))] : []),
    ...(index % 50 === 4 || index % 50 === 9
      ? [{ at: daysAgo(2), body: { kind: 'card-flagged', card: idOf(card.id), flagged: true } } as const]
      : []),
    ...(index % 40 === 9 || index % 40 === 13
      ? [{ at: daysAgo(2), body: { kind: 'card-suspended', card: idOf(card.id) } } as const]
      : []),
    ...(index === 18 || index === 36
      ? Array.from({ length: 8 }, (_, time) => [
          reviewed(card.id, 4, daysAgo(280 - 30 * time)),
          reviewed(card.id, 1, daysAgo(265 - 30 * time)),
        ]).flat()
      : []),
  ])
}

type Kept = { readonly memory: CardMemory | null; readonly suspended: boolean; readonly flagged: boolean }

/** The same log counted again, by nothing but FSRS and the rules as they are written. */
function recount(acts: readonly Act[], now: number) {
  const kept = new Map<string, Kept>()
  for (const { at, body } of acts.toSorted((a, b) => a.at - b.at)) {
    if (!('card' in body)) continue
    const before = kept.get(body.card) ?? { memory: null, suspended: false, flagged: false }
    if (body.kind === 'card-suspended') kept.set(body.card, { ...before, suspended: true })
    if (body.kind === 'card-flagged') kept.set(body.card, { ...before, flagged: body.flagged })
    if (body.kind !== 'card-reviewed') continue
    const act = { at, offset: OFFSET, seed: body.card, rating: body.rating }
    kept.set(body.card, { ...before, memory: schedule(before.memory, act, { retention: 0.9 }) })
  }
  const of = ({ id }: Card): Kept => kept.get(id) ?? { memory: null, suspended: false, flagged: false }
  const recall = (card: Card): number | null => {
    const { memory } = of(card)
    return memory && retrievability(memory, now)
  }
  const isDue = (card: Card): boolean => {
    const { memory, suspended } = of(card)
    if (!memory || suspended) return false
    return memory.phase === 'review' ? studyDay(memory.due, OFFSET) <= studyDay(now, OFFSET) : memory.due <= now
  }
  return {
    of,
    recall,
    /** As a row says it: due, new, and how warm. Nothing of this past is of today, so only siblings of due cards wait. */
    row(cards: readonly Card[]) {
      const steps = cards.filter((card) => isDue(card) && of(card).memory?.phase !== 'review')
      const taken = new Set(steps.map(({ note }) => note))
      const once = (card: Card): boolean => !taken.has(card.note) && Boolean(taken.add(card.note))
      const reviews = cards
        .filter((card) => isDue(card) && of(card).memory?.phase === 'review')
        .toSorted((a, b) => (recall(a) ?? 0) - (recall(b) ?? 0))
        .filter(once)
      const fresh = cards.filter((card) => !of(card).memory && !of(card).suspended).filter(once)
      const heat = { hot: 0, warm: 0, cold: 0, none: 0 }
      for (const card of cards) {
        const r = recall(card)
        heat[r === null ? 'none' : r >= 0.9 ? 'hot' : r >= 0.7 ? 'warm' : 'cold']++
      }
      return { total: cards.length, due: steps.length + reviews.length, fresh: fresh.length, heat }
    },
  }
}

const says = {
  ko: {
    scope: (total: number, due: number, fresh: number) => `${total}장 가운데 지금 ${due}장, 새 카드 ${fresh}장`,
    heat: (h: { hot: number; warm: number; cold: number; none: number }) =>
      `뜨거움 ${h.hot}, 따뜻함 ${h.warm}, 차가움 ${h.cold}, 캐시되지 않음 ${h.none}`,
    weak: (cards: number) => `문항에서 놓친 사실 0개, 차가운 카드 ${cards}장`,
    count: (count: number) => `${count}장`,
    today: (count: number) => `카드 ${count}장`,
  },
  en: {
    scope: (total: number, due: number, fresh: number) => `${due} due of ${total}, ${fresh} new`,
    heat: (h: { hot: number; warm: number; cold: number; none: number }) =>
      `${h.hot} hot, ${h.warm} warm, ${h.cold} cold, ${h.none} not cached`,
    weak: (cards: number) => `0 facts missed in questions, ${cards} cold card${cards === 1 ? '' : 's'}`,
    count: (count: number) => `${count} card${count === 1 ? '' : 's'}`,
    today: (count: number) => `${count} card${count === 1 ? '' : 's'}`,
  },
} as const

/** What can be chosen, with its cards, in the order of the page. */
async function choicesOf(page: Page) {
  const [{ modules, topics, pairs }, cards] = [await indexOf(page), await allCards(page)]
  const facts = new Map<string, string>()
  for (const { id } of modules) {
    const file = await (await page.request.get(`/payload/cards/${id}.json`)).json()
    for (const fact of file.facts) facts.set(fact.id, fact.topic)
  }
  const lessons = modules.flatMap((module) => module.lessons)
  return {
    cards,
    choices: [
      ...lessons.map(({ id, title }) => ({
        query: `lesson=${id}`,
        name: title,
        cards: cards.filter(({ lesson }) => lesson === id),
      })),
      ...topics.map(({ id, title }) => ({
        query: `topic=${id}`,
        name: title,
        cards: cards.filter((card) => card.facts.some((fact) => facts.get(fact) === id)),
      })),
      ...pairs.map(({ id, name, sides }) => ({
        query: `pair=${id}`,
        name,
        cards: cards.filter((card) => sides.some((one) => one.facts.some((fact) => card.facts.includes(fact)))),
      })),
    ].filter((choice) => choice.cards.length > 0),
  }
}

async function openChoices(page: Page, locale: Locale): Promise<void> {
  await page.goto(`/${locale}/review/choose/`)
  await expect(page.locator('main')).toHaveAttribute('aria-busy', 'false')
}

for (const locale of locales) {
  test(`[R40] the page of choices counts what the log holds (${locale})`, async ({ page }) => {
    const { cards, choices } = await choicesOf(page)
    const past = variedPast(cards)
    await live(page, past)
    await openChoices(page, locale)
    const count = recount(past, Date.now())
    const rows = page.locator('.choices a')
    const shown = await rows.evaluateAll((links) =>
      links.map((link) => ({
        name: link.querySelector('.choice-name')?.textContent,
        scope: link.querySelector('small')?.textContent,
        heat: link.querySelector('svg')?.getAttribute('aria-label'),
      })),
    )
    const say = says[locale]
    const expected = choices.map((choice) => {
      const { total, due, fresh, heat } = count.row(choice.cards)
      return { name: choice.name[locale], scope: say.scope(total, due, fresh), heat: say.heat(heat) }
    })
    expect(shown).toEqual(expected)
    // The past is varied enough to tell a wrong count from a right one.
    expect(new Set(expected.map(({ scope }) => scope)).size).toBeGreaterThan(20)

    const active = cards.filter((card) => !count.of(card).suspended)
    const weak = active.filter((card) => (count.recall(card) ?? 1) < 0.7).length
    const leeches = active.filter((card) => (count.of(card).memory?.lapses ?? 0) >= 8).length
    const flagged = active.filter((card) => count.of(card).flagged).length
    expect([weak, leeches, flagged].every((some) => some > 1)).toBe(true)
    await expect(page.locator('main .rows .row small')).toHaveText([
      say.weak(weak),
      say.count(leeches),
      say.count(flagged),
    ])
    await expect(page.locator('ul.suspended > li')).toHaveCount(cards.length - active.length)
    const all = count.row(cards)
    const due = Math.min(40, all.due)
    await expect(page.locator('.choose-first .go .meta')).toHaveText(say.today(due + Math.min(20, 40 - due, all.fresh)))
  })

  test(`[R42] full of choices, the page fits 320 px and axe finds nothing (${locale})`, async ({ page }) => {
    await live(page, variedPast(await allCards(page)))
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await openChoices(page, locale)
    const heights = await page
      .locator('main :is(a, button, label)')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height))
    expect(heights.length).toBeGreaterThan(60)
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(44)
    // The rows of a list are alike.
    expect(await axeInBothSchemes(page, { without: ':is(.choices, .suspended) > li:nth-child(n + 4)' })).toEqual([])
    await page.setViewportSize({ width: 320, height: 640 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  })
}

test('[R41] every choice opens a session of what it says, and the switch crams it', async ({ page }, { project }) => {
  test.slow()
  const locale = project.name === 'phone' ? 'en' : 'ko'
  const { cards, choices } = await choicesOf(page)
  const past = variedPast(cards)
  await live(page, past)
  await openChoices(page, locale)
  const count = recount(past, Date.now())
  const active = cards.filter((card) => !count.of(card).suspended)
  const marked = [
    { query: 'only=weak', cards: active.filter((card) => (count.recall(card) ?? 1) < 0.7) },
    { query: 'only=leech', cards: active.filter((card) => (count.of(card).memory?.lapses ?? 0) >= 8) },
    { query: 'only=flagged', cards: active.filter((card) => count.of(card).flagged) },
  ]
  const links = page.locator('main :is(.choices a, .rows a)')
  const hrefs = () => links.evaluateAll((all) => all.map((link) => link.getAttribute('href')))
  const wanted = [...marked, ...choices]
  const address = ({ query }: { query: string }) => `/${locale}/review/?${query}`
  expect(await hrefs()).toEqual(wanted.map(address))
  const cram = page.getByRole('checkbox')
  await cram.check()
  expect(await hrefs()).toEqual(wanted.map((one) => `${address(one)}&cram=1`))

  /** How many cards the session has. */
  const sizeOfSession = (one: (typeof wanted)[number], crammed: boolean): number => {
    const own = one.cards.filter((card) => !count.of(card).suspended)
    if (crammed || !/lesson|topic/.test(one.query)) return Math.min(40, own.length)
    const { due, fresh } = count.row(one.cards)
    return Math.min(40, due) + Math.max(0, Math.min(20, 40 - due, fresh))
  }
  // By hand, as the page itself leads there: each as it stands, and some crammed. One project walks them all.
  const walk = wanted.flatMap((one, index) => [
    ...(project.name === 'desktop' || index % 8 === 0 ? [{ one, index, crammed: false }] : []),
    ...(index % 8 === 3 ? [{ one, index, crammed: true }] : []),
  ])
  for (const { one, index, crammed } of walk) {
    await cram.setChecked(crammed)
    await links.nth(index).click()
    await page.waitForURL((url) => url.pathname === `/${locale}/review/` && url.search.startsWith(`?${one.query}`))
    const size = sizeOfSession(one, crammed)
    if (size === 0) await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('')
    else {
      await atFront(page)
      const question = (await questionOf(page)) ?? ''
      const about = one.cards.map((card) => questionText(card, locale))
      expect(about, `${one.query}: ${question}`).toContain(question)
      expect(await sizeOf(page), one.query).toBe(size)
      await expect(page.locator('.cram-note')).toHaveCount(crammed ? 1 : 0)
    }
    await page.goBack()
    await expect(page.locator('main')).toHaveAttribute('aria-busy', 'false')
    await expect(cram).not.toBeChecked()
  }
  await page.locator('.choose-first .go').click()
  await page.waitForURL((url) => url.pathname === `/${locale}/review/` && url.search === '')
  await expect(cardIn(page)).toBeVisible()
})
