/** What the room shows, as text: to see that it is the same before and after. */
import type { Page } from '@playwright/test'

/** Everything of a sitting that must survive whatever happens to the tab. The clock is left out: it goes on. */
export const roomState = (page: Page) =>
  page.evaluate(() => {
    const all = (selector: string) => [...document.querySelectorAll(selector)]
    const on = (element: Element | undefined | null) => element instanceof HTMLInputElement && element.checked
    return {
      place: document.querySelector('.exroom h1')?.textContent,
      language: document.querySelector('.stem')?.getAttribute('lang'),
      stem: document.querySelector('.stem')?.textContent,
      marked: all('.stem mark').map((mark) => mark.textContent),
      options: all('.opt[data-option]').map((row) => ({
        id: row.getAttribute('data-option'),
        chosen: on(row.querySelector('input')),
        struck: row.classList.contains('out'),
      })),
      flagged: document.querySelector('.flagkey')?.getAttribute('aria-pressed'),
      sure: all('.sure input').map((input) => on(input)),
      map: [...all('.panelx .cell').map((cell) => cell.className), ...all('.strip *').map((ticks) => ticks.outerHTML)],
      size: document.querySelector('.exroom')?.className,
    }
  })

/** The device's clock stands so many milliseconds off from now on; it goes on from there. Ticks are left alone. */
export const setClockBack = (page: Page, ms: number): Promise<void> =>
  page.evaluate((shift) => {
    const { now } = Date
    Date.now = () => now.call(Date) - shift
  }, ms)
