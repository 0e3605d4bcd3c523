import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { type Locale, locales } from '../../lib/core/locale'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

type Part = {
  /** Selector of the only part looked at. */
  readonly within?: string
  /** Selector of what is left out. */
  readonly without?: string
  /** The only rules asked, instead of all. */
  readonly rules?: readonly string[]
}

/**
 * Until what was drawn is on the screen (what is measured once it is laid out, as whether a card scrolls, is known from its
 * first frame on) and what moves has arrived: a colour on its way to another is neither, and its contrast nobody's.
 */
async function rest(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const frame = () => new Promise(requestAnimationFrame)
    // The first one asked for may stand before the layout; at the second its frame is over.
    await frame()
    await frame()
    const ending = document
      .getAnimations()
      .filter(
        ({ timeline, effect }) => timeline === document.timeline && effect?.getComputedTiming().endTime !== Infinity,
      )
    // What is taken away while it moves never arrives.
    await Promise.allSettled(ending.map(({ finished }) => finished))
  })
}

/** Axe reckons what covers what by z-index and knows no top layer: a sheet in it would stand under the bar it covers. */
async function raiseTopLayer(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const sheet of document.querySelectorAll<HTMLElement>(':popover-open')) sheet.style.zIndex = '2147483647'
  })
}

/** What axe finds on the page as it stands: `rule: selectors`. None is what tests expect. */
export async function axe(page: Page, { within, without, rules }: Part = {}): Promise<readonly string[]> {
  await rest(page)
  await raiseTopLayer(page)
  // There are no frames (the policy allows none): what merges the findings of frames, in a tab of its own, takes twice the time.
  const builder = new AxeBuilder({ page }).setLegacyMode()
  if (within) builder.include(within)
  if (without) builder.exclude(without)
  const { violations } = await (rules ? builder.withRules([...rules]) : builder.withTags(tags)).analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
}

/** The same in light and in dark, each finding behind its scheme. */
export async function axeInBothSchemes(page: Page, part: Part = {}): Promise<readonly string[]> {
  const found: string[] = []
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    found.push(...(await axe(page, part)).map((fault) => `${colorScheme}: ${fault}`))
  }
  await page.emulateMedia({ colorScheme: null })
  return found
}

/**
 * The same in both languages, each finding behind its language, for a state that the address or the log keeps. The page's own comes last.
 * @param ready waits until the state is on the screen again, in a language
 */
export async function axeInBothLanguages(
  page: Page,
  ready: (locale: Locale) => Promise<void>,
  part: Part = {},
): Promise<readonly string[]> {
  const found: string[] = []
  const own = page.url()
  const isOwn = (locale: Locale): boolean => own.includes(`/${locale}/`)
  for (const locale of locales.toSorted((a, b) => Number(isOwn(a)) - Number(isOwn(b)))) {
    await page.goto(own.replace(/\/(ko|en)\//, `/${locale}/`))
    await ready(locale)
    found.push(...(await axeInBothSchemes(page, part)).map((fault) => `${locale}, ${fault}`))
  }
  return found
}
