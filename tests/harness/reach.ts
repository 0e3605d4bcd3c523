import type { Page } from '@playwright/test'

/** Opens a page and waits until its study part has read the log. */
export async function open(page: Page, path: string): Promise<void> {
  await page.goto(path)
  await page.waitForFunction(() => !document.querySelector('main[aria-busy="true"]'))
}

/** Gives the page what the tests ask of it: names of elements, what is seen, how large a target is. */
export const withTools = (page: Page) =>
  page.addInitScript(() => {
    const name = (element: Element): string =>
      `${element.tagName.toLowerCase()}${element.id && `#${element.id}`}.${[...element.classList].join('.')} "${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 24)}"`
    const hidden = (element: Element) =>
      element.closest('.vh') !== null ||
      !element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true })
    /** Size of what can be hit: the box of a control, of the label around it, and of the unseen edge some have. */
    const target = (element: Element): { width: number; height: number } => {
      const box = (element.closest('label') ?? element).getBoundingClientRect()
      const edges = [element, element.closest('label')].flatMap((one) => {
        if (!one) return []
        const after = getComputedStyle(one, '::after')
        return after.position === 'absolute' && after.content !== 'none' ? [after] : []
      })
      return {
        width: Math.max(box.width, ...edges.map(({ width }) => Number.parseFloat(width) || 0)),
        height: Math.max(box.height, ...edges.map(({ height }) => Number.parseFloat(height) || 0)),
      }
    }
    const controls = (): HTMLElement[] =>
      [
        ...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary, [role="slider"]'),
      ].filter((element) => {
        const seen = element.classList.contains('vh') ? (element.closest('label') ?? element.parentElement) : element
        return seen !== null && !hidden(seen) && !element.classList.contains('skip')
      })
    Object.assign(window, { reach: { name, hidden, target, controls } })
  })

export type Reach = {
  readonly name: (element: Element) => string
  readonly hidden: (element: Element) => boolean
  readonly target: (element: Element) => { width: number; height: number }
  readonly controls: () => HTMLElement[]
}

declare global {
  var reach: Reach
}
