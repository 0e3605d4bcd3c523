/** The real store on an otherwise empty page of the site, so that a test or a measurement can act without a screen in between. */
import type { BrowserContext, Page } from '@playwright/test'
import type * as archivist from '../../components/settings/archivist'
import { bundle } from '../../lib/build/bundle'
import type { progressStore } from '../../lib/store/environment'

declare global {
  interface Window {
    /** Set by the bundle below. */
    store: ReturnType<typeof progressStore>
    /** Set by archive-entry.ts only. */
    archive: Pick<typeof archivist, 'makeBackup' | 'openBackup' | 'mergeBackup'>
  }
}

const PATH = '/harness/store/'

/** Lets pages of this context open the store's page. Its worker must not stand in between: `serviceWorkers: 'block'`. */
export async function serveStorePage(
  context: BrowserContext,
  entry: 'store-entry.ts' | 'archive-entry.ts' = 'store-entry.ts',
): Promise<void> {
  const code = await bundle(new URL(entry, import.meta.url).pathname, 'iife', '')
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
