/** Cards read aloud by voices the device has: R38 and R39 of lib/SPEC.md. No machine of the tests speaks: the voices are likenesses. */
import type { Page } from '@playwright/test'
import { plainText } from '../../lib/content/plain-text'
import {
  allCards,
  blur,
  closeMenu,
  grade,
  log,
  menuOf,
  open,
  openMenu,
  questionText,
  turn,
  words,
} from '../harness/deck'
import { expect, locales, test } from '../harness/site'

type Voice = { readonly name: string; readonly lang: string; readonly localService: boolean }
type Said = { readonly text: string; readonly lang: string; readonly voice: string }

const NETWORK = [
  { name: 'far Korean', lang: 'ko-KR', localService: false },
  { name: 'far English', lang: 'en-US', localService: false },
]
const LOCAL = [
  { name: 'near Korean', lang: 'ko-KR', localService: true },
  { name: 'near English', lang: 'en-GB', localService: true },
]

/** Voices that come when `voicesCome` says so, as real ones do; what is spoken is written down. */
const install = (page: Page, voices: readonly Voice[]) =>
  page.addInitScript((all) => {
    const said: unknown[] = []
    const come = { here: false }
    const likeness = Object.assign(new EventTarget(), {
      getVoices: () => (come.here ? all : []),
      speak: ({ text, lang, voice }: SpeechSynthesisUtterance) => said.push({ text, lang, voice: voice?.name }),
      cancel() {},
    })
    Object.defineProperty(window, 'speechSynthesis', { value: likeness })
    Reflect.set(
      window,
      'SpeechSynthesisUtterance',
      class {
        constructor(readonly text: string) {}
      },
    )
    Reflect.set(window, 'said', said)
    Reflect.set(window, 'voicesCome', () => {
      come.here = true
      likeness.dispatchEvent(new Event('voiceschanged'))
    })
  }, voices)

const voicesCome = (page: Page) => page.evaluate(() => Reflect.get(window, 'voicesCome')())
const said = (page: Page): Promise<Said[]> => page.evaluate(() => Reflect.get(window, 'said'))

const alwaysName = { ko: /늘 소리 내어/, en: /^Always read/ } as const
const aloudName = { ko: /^소리 내어 읽기/, en: /^Read aloud/ } as const

for (const locale of locales) {
  const other = locale === 'ko' ? 'en' : 'ko'

  test(`[R38] the side shown is read by a voice of the device in the card’s language, or not at all (${locale})`, async ({
    page,
    context,
  }) => {
    const card = (await allCards(page)).find(({ kind }) => kind === 'basic')
    if (!card) throw new Error('the course has no basic card')
    const voice = {
      ko: { lang: 'ko-KR', voice: 'near Korean' },
      en: { lang: 'en-GB', voice: 'near English' },
    } as const
    await install(page, [...NETWORK, ...LOCAL])
    await open(page, locale, `?card=${card.id}`)
    await voicesCome(page)
    await expect((await openMenu(page, locale)).getByRole('button', { name: aloudName[locale] })).toBeVisible()
    await closeMenu(page)
    expect(await said(page)).toEqual([])
    await blur(page)
    await page.keyboard.press('KeyR')
    await page.keyboard.press('KeyK')
    await expect(page.locator('.ask-q')).toHaveAttribute('lang', other)
    await page.keyboard.press('KeyR')
    await turn(page)
    await page.keyboard.press('KeyR')
    // The menu’s key says it too, and the menu stays, to be silenced or heard again.
    await (await openMenu(page, locale)).getByRole('button', { name: aloudName[locale] }).click()
    await expect(menuOf(page)).toBeVisible()
    expect(await said(page)).toEqual([
      { text: questionText(card, locale), ...voice[locale] },
      { text: questionText(card, other), ...voice[other] },
      { text: plainText(card.back[other]), ...voice[other] },
      { text: plainText(card.back[other]), ...voice[other] },
    ])

    // A voice over the network would send the card away: it is none.
    const silent = await context.newPage()
    await install(silent, NETWORK)
    await open(silent, locale, `?card=${card.id}`)
    await voicesCome(silent)
    await blur(silent)
    await silent.keyboard.press('KeyR')
    const menu = await openMenu(silent, locale)
    await expect(menu.getByRole('button', { name: aloudName[locale] })).toHaveCount(0)
    await expect(menu.getByLabel(alwaysName[locale])).toHaveCount(0)
    expect(await said(silent)).toEqual([])
  })

  test(`[R39] read always, each side is read once, as soon as there are voices (${locale})`, async ({ page }) => {
    const cards = (await allCards(page)).filter(({ gap }) => gap === null)
    const lesson = cards.find(({ kind }) => kind === 'basic')?.lesson
    await install(page, [...NETWORK, ...LOCAL])
    await open(page, locale, `?lesson=${lesson}`)
    await voicesCome(page)
    const menu = await openMenu(page, locale)
    await menu.getByLabel(alwaysName[locale]).check()
    await expect.poll(async () => (await log(page)).length).toBe(1)
    await expect.poll(async () => (await said(page)).length).toBe(1)
    await closeMenu(page)
    await blur(page)
    // What changes nothing of the side is no reason to say it again.
    await page.keyboard.press('KeyM')
    await expect.poll(async () => (await log(page)).length).toBe(2)
    await grade(page, 'Digit3')
    await expect.poll(async () => (await said(page)).length).toBe(3)
    const [front, back, next] = await said(page)
    const card = cards.find((one) => questionText(one, locale) === front?.text)
    expect(back?.text).toBe(plainText(card?.back[locale] ?? []))
    expect(next?.text).not.toBe(front?.text)

    await page.reload()
    await expect(page.getByRole('button', { name: words[locale].show })).toBeVisible()
    expect(await said(page)).toEqual([])
    await voicesCome(page)
    await expect.poll(() => said(page)).toEqual([next])
    await voicesCome(page)
    await blur(page)
    await page.keyboard.press('KeyK')
    await expect.poll(async () => (await said(page)).length).toBe(2)
    expect((await said(page)).map(({ lang }) => lang.slice(0, 2))).toEqual([locale, other])
  })
}
