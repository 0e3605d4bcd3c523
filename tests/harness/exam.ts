import { expect, type Page } from '@playwright/test'
import type { QuestionPayload } from '../../lib/content/payload'
import { fetchJson } from './payload'

export type Locale = 'ko' | 'en'

/** The words the tests go by, in both languages. */
export const words = {
  ko: {
    start: /^시험 시작/,
    noneMany: '여럿을 고르는 문항 0개',
    submit: '제출',
    yes: '제출',
    title: (right: number) => `10문항 가운데 ${right}문항을 맞혔습니다.`,
    place: (number: number) => `문항 ${number} / 10`,
    chooseOne: '하나를 고르십시오',
    chooseMany: { 2: '두 개를 고르십시오', 3: '세 개를 고르십시오' },
    full: (count: number) => `${count}개를 이미 골랐습니다`,
    yours: '고른 답',
    continue: /^이어서 하기/,
  },
  en: {
    start: /^Start the exam/,
    noneMany: ', 0 with several',
    submit: 'Submit',
    yes: 'Submit',
    title: (right: number) => `You got ${right} of 10 questions right.`,
    place: (number: number) => `Question ${number} / 10`,
    chooseOne: 'Choose one',
    chooseMany: { 2: 'Choose two', 3: 'Choose three' },
    full: (count: number) => `You have chosen ${count} already`,
    yours: 'Your answer',
    continue: /^Continue/,
  },
} as const

/**
 * From the start page into the room.
 * @param many draws papers until one has a question with several right options
 */
export async function startExam(page: Page, locale: Locale, many = false): Promise<void> {
  const none = page.getByText(words[locale].noneMany)
  await page.goto(`/${locale}/exam/`)
  await expect(page.getByRole('button', { name: words[locale].start })).toBeVisible()
  while (many && (await none.isVisible())) {
    await page.reload()
    await expect(page.getByRole('button', { name: words[locale].start })).toBeVisible()
  }
  await page.getByRole('button', { name: words[locale].start }).click()
  // The heading takes the focus once the question is there.
  await expect(page.locator('.exroom h1')).toBeFocused()
}

/** Waits until the room shows a place, counted from 1. */
export const atPlace = (page: Page, number: number, locale: Locale = 'ko') =>
  expect(page.locator('.exroom h1')).toContainText(words[locale].place(number))

/** The question on screen with its answers, as published. */
export async function onScreen(page: Page): Promise<QuestionPayload['question']> {
  const id = await page.locator('.exq input').first().getAttribute('name')
  const { question } = await fetchJson<QuestionPayload>(page, `/payload/questions/${id}.json`)
  return question
}

export const option = (page: Page, id: string) => page.locator(`.exq input[value="${id}"]`)

/** Presses an option's row, as a finger or a mouse does, and waits until the screen says so. */
export async function press(page: Page, id: string): Promise<void> {
  await page.locator(`.opt[data-option="${id}"] .pick`).click()
  await expect(option(page, id)).toBeChecked()
}

/** Answers the question on screen rightly or wrongly. */
export async function answer(page: Page, right: boolean): Promise<void> {
  const { options } = await onScreen(page)
  const keys = options.filter(({ correct }) => correct)
  const wrong = options.filter(({ correct }) => !correct)
  for (const { id } of right ? keys : [...wrong, ...keys].slice(0, keys.length)) await press(page, id)
}

export const next = (page: Page) => page.locator('.steps .go').click()

/** From wherever the candidate is to the report, through the one question asked. */
export async function handIn(page: Page, locale: Locale): Promise<void> {
  if (!(await page.locator('.endreview').isVisible())) await page.keyboard.press('r')
  await page.locator('.endreview').getByRole('button', { name: words[locale].submit, exact: true }).click()
  await page.getByRole('dialog').getByRole('button', { name: words[locale].yes, exact: true }).click()
  await expect(page.locator('.report h1')).toBeVisible()
}

/** Moves through the paper until a question of this many keys is on screen. */
export async function goToChoose(page: Page, many: boolean): Promise<void> {
  for (let step = 0; step < 10; step++) {
    const type = await page.locator('.exq input').first().getAttribute('type')
    if ((type === 'checkbox') === many) return
    const before = (await page.locator('.exroom h1').textContent()) ?? ''
    await page.keyboard.press('n')
    await expect(page.locator('.exroom h1')).not.toHaveText(before)
  }
  throw new Error('the paper has no such question')
}

/** Seconds on the room's clock. */
export async function clockSeconds(page: Page): Promise<number> {
  const text = await page.locator('.clock:visible, .panelx .time b:visible').first().textContent()
  return (text ?? '')
    .trim()
    .split(':')
    .reduce((sum, part) => sum * 60 + Number(part), 0)
}
