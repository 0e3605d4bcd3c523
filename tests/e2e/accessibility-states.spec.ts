/** What axe finds where somebody has read, reviewed and come back: Y4 to Y6 of lib/SPEC.md. Exam, labs, settings have states of their own in their files. */
import { reading } from '../../lib/i18n/messages/reading'
import { axeInBothSchemes } from '../harness/axe'
import {
  allCards,
  atFront,
  blur,
  blurredTurn,
  cardIn,
  cardOf,
  choose,
  left,
  nextFront,
  open,
  openMenu,
  words,
} from '../harness/deck'
import { startExam } from '../harness/exam'
import { daysAgo, lapses, live, reviewed } from '../harness/past'
import { expect, locales, test } from '../harness/site'

test.beforeEach(({ page }) => page.emulateMedia({ reducedMotion: 'reduce' }))

for (const locale of locales) {
  const other = locale === 'ko' ? 'en' : 'ko'
  const word = words[locale]

  test(`[Y4] axe finds nothing in a lesson in use: each reading mode, sheets, checks answered, marked as read (${locale})`, async ({
    page,
  }) => {
    test.slow()
    await page.goto(`/${locale}/lessons/db-cache-and-session-store/`)
    for (const [index, check] of (await page.locator('fieldset.check').all()).entries()) {
      await check.locator('label.opt').nth(index).locator('.txt').click()
      await expect(check.locator('.why').nth(index)).toBeVisible()
    }
    const note = page.locator('details.fact').first()
    await note.locator('summary').click()
    await page.locator('main').getByRole('button', { name: reading.markRead[locale] }).click()
    await page.locator('.prose p:not(.second) .ref').first().click()
    await expect(page.locator('.factsheet:popover-open')).toBeVisible()
    expect(await axeInBothSchemes(page)).toEqual([])
    await page.keyboard.press('Escape')
    await page.locator(`#mode-${locale}`).check({ force: true })
    const pair = page.locator('.prose div.pair').nth(3)
    await pair.locator('.reveal').click()
    await expect(pair.locator(`p[lang="${other}"]`)).toBeVisible()
    expect(await axeInBothSchemes(page)).toEqual([])
    await page.locator(`#mode-${other}`).check({ force: true })
    await page.locator('.termref').filter({ visible: true }).first().click()
    await expect(page.locator('.termsheet:popover-open')).toBeVisible()
    expect(await axeInBothSchemes(page)).toEqual([])
  })

  test(`[Y5] axe finds nothing in a session: both sides of every kind, judged, graded, flagged, slipping, crammed, over (${locale})`, async ({
    page,
  }) => {
    test.slow()
    const basic = await cardOf(page, 'basic')
    for (const kind of ['basic', 'reverse', 'cloze'] as const) {
      await open(page, locale, `?card=${encodeURIComponent((await cardOf(page, kind)).id)}`)
      expect(await axeInBothSchemes(page), `${kind}, front`).toEqual([])
      await blurredTurn(page)
      expect(await axeInBothSchemes(page), `${kind}, back`).toEqual([])
    }
    const typed = await cardOf(page, 'typed')
    for (const answer of [typed.accept?.[locale][0] ?? '', '13']) {
      await open(page, locale, `?card=${typed.id}`)
      await page.getByRole('textbox', { name: word.field }).fill(answer)
      expect(await axeInBothSchemes(page), `${answer}, typed`).toEqual([])
      await page.keyboard.press('Enter')
      await expect(cardIn(page)).toHaveAttribute('data-side', 'back')
      expect(await axeInBothSchemes(page), `${answer}, judged`).toEqual([])
    }
    await open(page, locale, `?card=${basic.id}`)
    await page.keyboard.press('KeyK')
    await expect(page.locator('.ask-q')).toHaveAttribute('lang', other)
    expect(await axeInBothSchemes(page), 'the other language').toEqual([])
    await page.keyboard.press('KeyK')
    await (await openMenu(page, locale)).getByRole('button', { name: word.flag }).click()
    await expect(cardIn(page).getByRole('img', { name: word.flagged })).toBeVisible()
    await choose(page, locale, word.four)
    await blurredTurn(page)
    expect(await axeInBothSchemes(page), 'four grades, flagged').toEqual([])
    await page.keyboard.press('Digit1')
    await nextFront(page)
    await expect(page.getByRole('button', { name: word.undo })).toBeVisible()
    expect(await axeInBothSchemes(page), 'to be undone').toEqual([])
    await blurredTurn(page)
    await page.keyboard.press('Digit4')
    await left(page)
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
    expect(await axeInBothSchemes(page), 'over').toEqual([])
  })

  test(`[Y5] axe finds nothing where a session is out of the ordinary: crammed, slipping, suspended, nothing to do, not found, not loaded (${locale})`, async ({
    page,
  }) => {
    test.slow()
    const [card, another] = (await allCards(page)).filter(({ kind }) => kind === 'basic')
    if (!card || !another) throw new Error('the course has too few cards')
    await live(page, lapses(card, 8))
    await open(page, locale, '?only=leech')
    await blurredTurn(page)
    const help = page.getByRole('region', { name: locale === 'ko' ? '자꾸 잊는 카드' : 'A card that keeps slipping' })
    await expect(help).toBeVisible()
    expect(await axeInBothSchemes(page), 'slipping').toEqual([])
    await help.getByRole('button').click()
    await expect(page.getByRole('button', { name: word.undo })).toBeVisible()
    await expect(cardIn(page)).toHaveCount(0)
    expect(await axeInBothSchemes(page), 'suspended').toEqual([])
    await open(page, locale, `?card=${another.id}&cram=1`)
    await blurredTurn(page)
    expect(await axeInBothSchemes(page), 'crammed').toEqual([])
    await page.keyboard.press('Digit3')
    await left(page)
    expect(await axeInBothSchemes(page), 'crammed to the end').toEqual([])
    for (const query of ['?only=weak', '?only=flagged', '?card=no-such-card']) {
      await page.goto(`/${locale}/review/${query}`)
      await expect(page.locator('h1:not(.vh)')).toBeVisible()
      await expect(cardIn(page)).toHaveCount(0)
      expect(await axeInBothSchemes(page), query).toEqual([])
    }
    await page.route('**/payload/cards/**', (route) => route.abort('internetdisconnected'))
    await page.goto(`/${locale}/review/?lesson=${card.lesson}`)
    await expect(page.getByRole('alert').filter({ hasText: /\S/ })).toBeVisible()
    expect(await axeInBothSchemes(page), 'not loaded').toEqual([])
  })

  test(`[Y6] axe finds nothing on the pages of whoever has begun: today, lessons, plan, progress, labs, a session, and an exam that runs (${locale})`, async ({
    page,
  }) => {
    test.slow()
    const cards = await allCards(page)
    await live(
      page,
      cards.slice(0, 30).map(({ id }, index) => reviewed(id, index % 5 ? 3 : 1, daysAgo(3 + (index % 17)))),
    )
    await startExam(page, locale)
    for (const path of ['/', '/lessons/', '/lessons/ports-by-heart/', '/plan/', '/progress/', '/exam/', '/labs/']) {
      await page.goto(`/${locale}${path}`)
      await expect(page.locator('main[aria-busy="true"]')).toHaveCount(0)
      expect(await axeInBothSchemes(page), path).toEqual([])
    }
    await open(page, locale)
    await blur(page)
    await atFront(page)
    expect(await axeInBothSchemes(page), 'a session').toEqual([])
  })
}
