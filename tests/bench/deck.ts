/** What a grade costs as the log grows, and what the day's queue costs as the course grows. `npx tsx tests/bench/deck.ts` on a built site. */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type Browser, type BrowserContext, chromium, type Page } from '@playwright/test'
import { isCardId, isOptionId, isQuestionId } from '../../lib/content/ids'
import type { CardId, FactId } from '../../lib/content/types'
import { DAY, HOUR } from '../../lib/core/time'
import type { LearningEvent } from '../../lib/progress/events'
import { project } from '../../lib/progress/project'
import { type StudyCourse, studyQueue } from '../../lib/progress/study-queue'
import { launchOptions } from '../harness/browser'
import { longLog } from '../harness/long-log'
import { type Act, addEvents, eventsOf, OFFSET, reviewed } from '../harness/past'
import { served } from '../harness/served'
import { openStorePage, serveStorePage } from '../harness/store-page'
import { fails, type Measure, median, percentile, table } from './table'

const PORT = Number(process.env.PORT ?? 3230)
/** Grades on the log before the deck is opened. */
const REVIEWS = [500, 50_000] as const
/** A phone of the middle range against this machine, as Lighthouse has it. */
const SLOWDOWN = 4
/** Grades at a time: the two logs take turns, so that a busy moment of the machine meets both. */
const TURN = 8
const TURNS = 12
/** Cards in the queue's course, and how often it is built. */
const CARDS = [500, 5000] as const
const ROUNDS = 60

/** The ids of the course's cards, from its own payload. */
const cardIds = (): readonly string[] =>
  readdirSync('out/payload/cards').flatMap((file) => {
    const { cards }: { cards: { id: string }[] } = JSON.parse(readFileSync(`out/payload/cards/${file}`, 'utf8'))
    return cards.map(({ id }) => id)
  })

/** The last of a long life of study that hold so many grades. */
function lastReviews(count: number, cards: readonly string[]): readonly LearningEvent[] {
  // Three in five events are grades, or more.
  const log = longLog(Math.ceil(count * 1.7) + 1000, cards, Date.now() - HOUR)
  let seen = 0
  let from = log.length
  while (from > 0 && seen < count) if (log[--from]?.kind === 'card-reviewed') seen++
  if (seen < count) throw new Error(`the log holds ${seen} grades, not ${count}`)
  return log.slice(from)
}

/** A deck on a log of so many grades, its snapshot written, on a slowed processor. */
async function deckAfter(browser: Browser, origin: string, count: number): Promise<[BrowserContext, Page]> {
  const context = await browser.newContext({ baseURL: origin, serviceWorkers: 'block', locale: 'ko-KR' })
  await serveStorePage(context)
  const page = await context.newPage()
  await openStorePage(page)
  await addEvents(page, lastReviews(count, cardIds()))
  await openStorePage(page)
  await page.evaluate(async () => {
    // An act first: a state that was read is not written again.
    await window.store.commands.changeSetting('bench', performance.now())
    await window.store.saveSnapshot()
  })
  await context.unrouteAll()
  await page.goto('/ko/review/')
  await page.locator('article[data-side="front"]').waitFor()
  await page.evaluate(watch)
  const devtools = await context.newCDPSession(page)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN })
  return [context, page]
}

/** From the key's event to the frame after the next card's front is there, kept in `window.times`. Runs in the page. */
function watch(): void {
  const times: number[] = []
  Reflect.set(window, 'times', times)
  let pressed: { readonly at: number; readonly card: Element | null } | null = null
  document.addEventListener(
    'keydown',
    ({ code, timeStamp }) => {
      if (code === 'Digit1') pressed = { at: timeStamp, card: document.querySelector('.deck > article') }
    },
    { capture: true },
  )
  new MutationObserver(() => {
    const card = document.querySelector('.deck > article[data-side="front"]')
    if (!pressed || !card || card === pressed.card) return
    const { at } = pressed
    pressed = null
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => {
        times.push(performance.now() - at)
        document.documentElement.dataset.graded = String(times.length)
      }
      port2.postMessage(null)
    })
  }).observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['data-side'] })
}

/** Misses: a missed card returns, so a session never runs out, and after the first round every card has a memory to draw. */
async function gradeSome(page: Page, count: number): Promise<void> {
  // A page behind another one paints nothing.
  await page.bringToFront()
  for (let time = 0; time < count; time++) {
    const before = Number(await page.evaluate(() => document.documentElement.dataset.graded ?? 0))
    await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur())
    await page.keyboard.press('Space')
    await page.locator('.deck > article[data-side="back"]').waitFor()
    await page.keyboard.press('Digit1')
    await page.waitForFunction((seen) => Number(document.documentElement.dataset.graded ?? 0) > seen, before)
  }
}

async function grading(): Promise<readonly Measure[]> {
  return served('out', PORT, async (origin) => {
    const browser = await chromium.launch(launchOptions)
    try {
      const decks = new Map<number, Page>()
      for (const count of REVIEWS) decks.set(count, (await deckAfter(browser, origin, count))[1])
      // One round of cards first: code is compiled, and none is new.
      for (const page of decks.values()) await gradeSome(page, TURN)
      for (let turn = 0; turn < TURNS; turn++) for (const page of decks.values()) await gradeSome(page, TURN)
      const p95 = new Map<number, number>()
      const measures: Measure[] = []
      for (const [count, page] of decks) {
        const all: number[] = await page.evaluate(() => Reflect.get(window, 'times'))
        const times = all.slice(TURN)
        p95.set(count, percentile(times, 0.95))
        const name = `grade to next card painted, ${count} reviews, ${SLOWDOWN}× slowdown`
        measures.push({ name: `${name}, median of ${times.length}`, value: median(times), unit: 'ms' })
        measures.push({ name: `${name}, p95`, value: percentile(times, 0.95), unit: 'ms', bar: 50 })
      }
      const [few, many] = REVIEWS
      measures.push({
        name: `grade to next card, ${many} reviews against ${few}, p95`,
        value: (p95.get(many) ?? Number.NaN) / (p95.get(few) ?? Number.NaN),
        unit: 'ratio',
        bar: 1.5,
      })
      return measures
    } finally {
      await browser.close()
    }
  })
}

/** A course of so many cards, two facts to five cards, and somebody who has seen most of it and missed one question in fifty cards. */
function course(size: number, number: number): { readonly course: StudyCourse; readonly acts: readonly Act[] } {
  const now = Date.now()
  const ids: readonly CardId[] = Array.from({ length: size }, (_, index) => `card-${number}-${index}`).filter(isCardId)
  const factOf = (index: number) => `fact-${number}-${Math.floor((index * 2) / 5)}` as FactId
  const misconceptions: Record<string, Record<string, FactId>> = {}
  const acts: Act[] = []
  ids.forEach((id, index) => {
    if (index % 10 < 7) acts.push(reviewed(id, 4, now - (300 - (index % 200)) * DAY))
    if (index % 4 === 0) acts.push(reviewed(id, 1, now - (60 - (index % 40)) * DAY))
    if (index % 50 !== 0) return
    const question = `question-${number}-${index}`
    const options = ['a', 'b'].filter(isOptionId)
    misconceptions[question] = { b: factOf(index) }
    if (!isQuestionId(question)) return
    const answer = {
      question,
      revision: 'r00000000000',
      options,
      chosen: options.slice(1),
      ms: 1,
      language: 'ko',
    } as const
    acts.push({ at: now - HOUR, body: { kind: 'question-answered', where: 'drill', ...answer } })
  })
  const cards = ids.map((id, index) => ({
    id,
    note: `note-${number}-${Math.floor(index / 1.2)}`,
    facts: [factOf(index)],
  }))
  return { course: { cards, misconceptions }, acts }
}

function queueing(): readonly Measure[] {
  const [, most] = CARDS
  // As many cards in all for each size, in courses of their own: what a cache of the processor holds is the same for both.
  const decks = CARDS.map((size) => ({
    size,
    worlds: Array.from({ length: most / size }, (_, number) => {
      const { course: all, acts } = course(size, number)
      return { all, progress: project(eventsOf(acts)) }
    }),
    times: [] as number[],
  }))
  const now = { at: Date.now(), offset: OFFSET }
  // The first third warms up.
  for (let round = -ROUNDS / 2; round < ROUNDS; round++)
    for (const { worlds, times } of decks) {
      const began = process.cpuUsage()
      for (const { all, progress } of worlds) {
        const queue = studyQueue(all, progress, now)
        if (queue.length !== 40) throw new Error(`a queue of ${queue.length}`)
      }
      const { user, system } = process.cpuUsage(began)
      if (round >= 0) times.push((user + system) / 1000 / worlds.length)
    }
  // Whatever else the machine does makes a build longer and never shorter: the quick ones are the work itself.
  const [small, large] = decks.map(({ times }) => percentile(times, 0.1))
  return [
    ...decks.map(({ size, times }) => ({
      name: `building today’s queue over ${size} cards, processor time of the quickest tenth`,
      value: percentile(times, 0.1),
      unit: 'ms' as const,
    })),
    {
      name: `building today’s queue, ${CARDS[1]} cards against ${CARDS[0]} (linear is 10)`,
      value: (large ?? Number.NaN) / (small ?? Number.NaN),
      unit: 'ratio',
      // Sorting adds a quarter and a processor's caches up to half; a scan of the course for each card would give a hundred.
      bar: 25,
    },
  ]
}

export const deck = async (): Promise<readonly Measure[]> => [...queueing(), ...(await grading())]

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const measures = await deck()
  process.stdout.write(`${table('deck', measures)}\n`)
  process.exitCode = measures.some(fails) ? 1 : 0
}
