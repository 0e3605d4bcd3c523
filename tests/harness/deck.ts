/** The review deck as a test sees and handles it. Which cards there are is asked of the site, not known here. */
import { type CDPSession, expect, type Locator, type Page } from '@playwright/test'
import type { CardsPayload, QuestionIndex } from '../../lib/content/payload'
import type { Card, Rich } from '../../lib/content/types'
import type { Locale } from './exam'
import { fetchJson } from './payload'
import { rowsOf } from './rows'

export type { Locale }

/** The words the tests go by, in both languages. */
export const words = {
  ko: {
    show: '답 보기',
    hit: '적중',
    miss: '실패',
    undo: '되돌리기',
    field: '답을 입력하십시오',
    key: /카드 언어/,
    menu: '카드 메뉴',
    close: '메뉴 닫기',
    flag: '표시하기',
    unflag: '표시 지우기',
    flagged: '표시함',
    suspend: /^정지하기/,
    suspended: '카드를 정지했습니다. 되돌릴 수 있습니다.',
    resumed: '카드를 다시 넣었습니다. 앞면.',
    two: /^두 가지/,
    four: /^네 가지/,
    keys: /단축키 사용/,
    accepted: '적중을 권합니다',
    more: '이어서 복습',
  },
  en: {
    show: 'Show the answer',
    hit: 'Hit',
    miss: 'Miss',
    undo: 'Undo',
    field: 'Type the answer',
    key: /card’s language/,
    menu: 'Card menu',
    close: 'Close the menu',
    flag: 'Flag',
    unflag: 'Remove the flag',
    flagged: 'Flagged',
    suspend: /^Suspend/,
    suspended: 'Card suspended. You can undo this.',
    resumed: 'The card is back. Front.',
    two: /^Two/,
    four: /^Four/,
    keys: /are shortcuts/,
    accepted: 'We suggest a hit',
    more: 'Keep reviewing',
  },
} as const

/** Share of the card's width beyond which letting go grades. */
const THRESHOLD = 0.26

export const indexOf = (page: Page) => fetchJson<QuestionIndex>(page, '/payload/questions/index.json')

/** Every card of the course, in its order. */
export async function allCards(page: Page): Promise<readonly Card[]> {
  const { modules } = await indexOf(page)
  const files = await Promise.all(modules.map(({ id }) => fetchJson<CardsPayload>(page, `/payload/cards/${id}.json`)))
  return files.flatMap(({ cards }) => cards)
}

export async function cardOf(page: Page, kind: string, also: (card: Card) => boolean = () => true): Promise<Card> {
  const found = (await allCards(page)).find((card) => card.kind === kind && also(card))
  if (!found) throw new Error(`the course has no ${kind} card`)
  return found
}

type Logged = {
  readonly kind: string
  readonly id: string
  readonly card?: string
  readonly rating?: number
  readonly language?: string
  readonly typed?: string
  readonly ms?: number
}

/** The log as it lies in the database, in order. */
export const log = async (page: Page) => (await rowsOf(page, 'events')) as readonly unknown[] as readonly Logged[]

export const reviews = async (page: Page): Promise<readonly Logged[]> =>
  (await log(page)).filter(({ kind }) => kind === 'card-reviewed')

export const kindsOf = async (page: Page): Promise<readonly string[]> => (await log(page)).map(({ kind }) => kind)

// Cards on their way out are likenesses, and no articles to a reader.
export const cardIn = (page: Page): Locator => page.getByRole('article')
export const side = (page: Page): Promise<string | null> => cardIn(page).getAttribute('data-side')
/** The question on the table, as shown. */
export const questionOf = (page: Page) => cardIn(page).locator('.ask-q').textContent()
/** A question as the front shows it: a blank where a cloze hides its words. */
export function questionText({ front, gap }: Card, locale: Locale): string {
  const text = (rich: Rich): string =>
    rich
      .map((inline) => {
        if (typeof inline === 'string') return inline
        if (inline.kind === 'code') return inline.text
        if (inline.kind === 'cite') return ''
        return inline.kind === 'gap' && inline.index === gap
          ? `${locale === 'ko' ? '빈칸' : 'blank'}${'\u00a0'.repeat(12)}`
          : text(inline.children)
      })
      .join('')
  return text(front[locale])
}

export const menuOf = (page: Page): Locator => page.locator('dialog.sheet')

/** Cards of the session, from the bar above it. */
export const sizeOf = async (page: Page): Promise<number> =>
  Number(await page.getByRole('progressbar').getAttribute('aria-valuemax'))

export async function open(page: Page, locale: Locale = 'ko', query = ''): Promise<void> {
  await page.goto(`/${locale}/review/${query}`)
  await atFront(page)
}

export const atFront = (page: Page) => expect(cardIn(page)).toHaveAttribute('data-side', 'front')

/** The page that a reload brings, with its card: what is read before it loads dies with the old one. */
export async function reloaded(page: Page): Promise<void> {
  await page.reload({ waitUntil: 'load' })
  await atFront(page)
}

export async function turn(page: Page): Promise<void> {
  await page.keyboard.press('Space')
  await expect(cardIn(page)).toHaveAttribute('data-side', 'back')
}

/** The card is on its way while a grade is saved: this waits for the next one. */
export async function nextFront(page: Page): Promise<void> {
  await atFront(page)
  await expect(cardIn(page)).not.toHaveAttribute('data-away')
}

export const blur = (page: Page) =>
  page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur())

/** Turns any kind of card: a typed one holds the focus in its field. */
export async function blurredTurn(page: Page): Promise<void> {
  await blur(page)
  await turn(page)
}

/** Waits until the graded card is off the table: another one lies there, or the session is over. */
export const left = (page: Page) => expect(page.locator('.deck > article[data-side="back"]')).toHaveCount(0)

/** Turns the card, grades it by key, and waits until the grade is on the log. @returns how many grades the log holds */
export async function grade(page: Page, key: string): Promise<number> {
  const before = (await reviews(page)).length
  await blurredTurn(page)
  await page.keyboard.press(key)
  await expect.poll(async () => (await reviews(page)).length).toBe(before + 1)
  await left(page)
  return before + 1
}

export async function openMenu(page: Page, locale: Locale = 'ko'): Promise<Locator> {
  await page.getByRole('button', { name: words[locale].menu }).click()
  await expect(menuOf(page)).toBeVisible()
  return menuOf(page)
}

export async function closeMenu(page: Page): Promise<void> {
  await page.keyboard.press('Escape')
  await expect(menuOf(page)).toBeHidden()
}

/** Changes a setting in the card's menu, and waits until it is on the log. */
export async function choose(page: Page, locale: Locale, name: RegExp): Promise<void> {
  const menu = await openMenu(page, locale)
  const before = (await log(page)).length
  await menu.getByLabel(name).click()
  await expect.poll(async () => (await log(page)).length).toBe(before + 1)
  await closeMenu(page)
}

export type Point = readonly [number, number]
export const at = ([x, y]: Point) => ({ x, y })

export const finger = (page: Page): Promise<CDPSession> => page.context().newCDPSession(page)

export async function slide(cdp: CDPSession, from: Point, to: Point, steps = 10): Promise<void> {
  await cdp.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [at(from)] })
  for (let step = 1; step <= steps; step++) {
    const part = step / steps
    const touchPoints = [at([from[0] + (to[0] - from[0]) * part, from[1] + (to[1] - from[1]) * part])]
    await cdp.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints })
  }
}

export const lift = (cdp: CDPSession) => cdp.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })

/** A point in the middle of the card, and the way to its threshold. */
export async function grip(page: Page): Promise<{ from: Point; way: number }> {
  const box = await cardIn(page).boundingBox()
  if (!box) throw new Error('no card on the table')
  return { from: [box.x + box.width / 2, box.y + box.height * 0.6], way: box.width * THRESHOLD }
}
