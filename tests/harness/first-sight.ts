import type { Page } from '@playwright/test'

/** Has a key pressed at the moment an element first stands in a document, before any other task and before the first frame with it. */
export async function pressAtFirstSight(page: Page, selector: string, code: string): Promise<void> {
  const watch = (sought: { readonly selector: string; readonly code: string }): void => {
    new MutationObserver((_, observer) => {
      if (!document.querySelector(sought.selector)) return
      observer.disconnect()
      document.body.dispatchEvent(new KeyboardEvent('keydown', { code: sought.code, bubbles: true }))
    }).observe(document, { childList: true, subtree: true })
  }
  await page.addInitScript(watch, { selector, code })
}
