/** The real store on an otherwise empty page of the site, so that a test or a measurement can act without a screen in between. */
import type { BrowserContext, Page } from '@playwright/test'
import { bundle } from '../../lib/build/bundle'
import type { progressStore } from '../../lib/store/environment'

declare global {
  interface Window {
    /** Set by the bundle below. */
    store: ReturnType<typeof progressStore>
  }
}

const PATH = '/harness/store/'
const ENTRY = new URL('store-entry.ts', import.meta.url).pathname

/** Lets pages of this context open the store's page. Its worker must not stand in between: `serviceWorkers: 'block'`. */
export async function serveStorePage(context: BrowserContext): Promise<void> {
  const code = await bundle(ENTRY, 'iife', '')
  await context.route(`**${PATH}`, (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: '<!doctype html><meta charset="utf-8"><title>store</title><script src="store.js"></script>',
    }),
  )
  await context.route(`**${PATH}store.js`, (route) => route.fulfill({ contentType: 'text/javascript', body: code }))
}

/** Opens it and waits until the log is loaded. */
export async function openStorePage(page: Page): Promise<void> {
  await page.goto(PATH)
  await page.waitForFunction(() => window.store.getState().status === 'ready')
}
