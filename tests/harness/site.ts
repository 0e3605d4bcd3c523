import { readdirSync } from 'node:fs'
import { test as base, expect } from '@playwright/test'

/** Every page of this slice, without its language. */
export const pages = [
  '/',
  '/lessons/',
  '/lessons/db-cache-and-session-store/',
  '/lessons/ports-by-heart/',
  '/sources/',
  '/glossary/',
  '/review/',
  '/review/choose/',
  '/exam/',
  '/labs/',
  '/labs/caching/',
  '/labs/replication/',
  '/labs/sharding/',
  '/labs/ports/',
  '/labs/ports/drill/',
  '/labs/prompt/',
  '/labs/leaderboard/',
  '/plan/',
  '/progress/',
  '/settings/',
  '/search/',
] as const
export const readingPages = pages.filter((path) => /lessons|sources|glossary/.test(path))
/** Every lesson of the course. */
export const lessons = readdirSync('content/lessons').map((file) => `/lessons/${file.replace(/\.md$/, '')}/`)
export const locales = ['ko', 'en'] as const

/**
 * A page that fails its test on any policy violation, uncaught error, console error, or request to another origin:
 * these hold on every page at all times, so no test has to ask.
 */
export const test = base.extend<{ watched: undefined }>({
  watched: [
    async ({ page, baseURL }, use) => {
      const wrong: string[] = []
      // A browser in a hurry leaves out the transition between two documents, and says so where no script is there to hear it.
      page.on('pageerror', (error) => {
        if (!/^Transition was (aborted|skipped)/.test(error.message)) wrong.push(`uncaught: ${error.message}`)
      })
      page.on('console', (message) => {
        if (message.type() === 'error' && !/ERR_INTERNET_DISCONNECTED|status of 404/.test(message.text()))
          wrong.push(`console: ${message.text()}`)
      })
      page.on('request', (request) => {
        if (/^https?:/.test(request.url()) && baseURL && !request.url().startsWith(new URL(baseURL).origin))
          wrong.push(`foreign request: ${request.url()}`)
      })
      await page.addInitScript(() => {
        // The test listens to the page's console: it is the way out of the page.
        document.addEventListener('securitypolicyviolation', (event) =>
          console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`),
        )
      })
      await use(undefined)
      expect(wrong).toEqual([])
    },
    { auto: true },
  ],
})

export { expect }
