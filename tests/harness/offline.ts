import { test as base, expect, type Page } from '@playwright/test'
import { type ReleaseServer, startReleaseServer } from './release-server'

/** A page on a host of the test's own, whose releases and faults it decides. The service worker is on. */
export const test = base.extend<{ host: ReleaseServer }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from its first parameter
  host: async ({}, use) => {
    const host = await startReleaseServer()
    await use(host)
    await host.stop()
  },
  baseURL: async ({ host }, use) => use(host.origin),
  serviceWorkers: 'allow',
})

export { expect }

/** Until the site is on the device. */
export const untilKept = (page: Page) =>
  expect
    .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.active?.state), {
      timeout: 60_000,
    })
    .toBe('activated')

/** Asks for a new release and waits for what becomes of it. */
export const askForRelease = (page: Page): Promise<'waits' | 'none'> =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready
    await registration.update().catch(() => undefined)
    const { installing } = registration
    if (installing)
      await new Promise<void>((resolve) => {
        installing.addEventListener('statechange', () => resolve(), { once: true })
      })
    return registration.waiting ? 'waits' : 'none'
  })

/** Addresses of what lies in a cache whose name contains a word. */
export const heldIn = (page: Page, word: string): Promise<string[]> =>
  page.evaluate(async (part) => {
    const names = (await caches.keys()).filter((name) => name.includes(part))
    const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()))
    return requests.flat().map(({ url }) => url)
  }, word)
