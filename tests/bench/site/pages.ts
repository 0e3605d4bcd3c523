/** The pages that are looked at: those with bars of their own for bytes and times, and one of each kind. */

import { GLIMPSE } from '@/lib/store/glimpse'
import { openStorePage, serveStorePage } from '../../harness/store-page'
import { builtIndex } from '../exam/bank'
import { fullPaper } from '../exam/opening'
import type { Way } from './audit'

/** The lesson that Starlight is given too. */
export const LESSON = 'db-cache-and-session-store'

export const straight =
  (path: string): Way =>
  async () =>
    path

/**
 * The exam room with a paper in it, opened again: nobody comes there who has not been there before. A full paper is started, by the store
 * and without a screen, the room is seen once, and what the browser kept of the site is thrown away.
 */
export const room: Way = async (context) => {
  await serveStorePage(context)
  const page = await context.newPage()
  await openStorePage(page)
  const attempt = await page.evaluate(
    (paper) => window.store.commands.startAttempt({ ...paper, language: 'ko' }),
    fullPaper(builtIndex()),
  )
  await page.waitForFunction(() => window.store.getState().unsaved === 0)
  await context.unrouteAll()
  const path = `/ko/exam/attempt/?attempt=${attempt}`
  // A worker would go on fetching the whole site beside the look.
  await page.addInitScript(() => void Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'))
  await page.goto(path)
  await page.locator('.exroom h1').waitFor()
  await page.waitForFunction((name) => localStorage.getItem(name) !== null, GLIMPSE)
  const devtools = await context.newCDPSession(page)
  await devtools.send('Network.clearBrowserCache')
  await page.close()
  return path
}

/** One of each kind of route as a new visitor opens it, in Korean; what is laid out otherwise in English too. */
const kinds = [
  '/',
  '/ko/',
  '/ko/lessons/',
  `/ko/lessons/${LESSON}/`,
  '/ko/lessons/ports-by-heart/',
  '/ko/sources/',
  '/ko/glossary/',
  '/ko/review/',
  '/ko/review/choose/',
  '/ko/exam/',
  '/ko/exam/attempt/',
  '/ko/exam/report/',
  '/ko/labs/',
  '/ko/labs/caching/',
  '/ko/labs/replication/',
  '/ko/labs/sharding/',
  '/ko/labs/ports/',
  '/ko/labs/ports/drill/',
  '/ko/labs/prompt/',
  '/ko/labs/leaderboard/',
  '/ko/plan/',
  '/ko/progress/',
  '/ko/settings/',
  '/ko/search/',
  '/en/',
  // The English site opens lessons in English alone.
  `/en/lessons/${LESSON}/`,
  '/en/review/',
  '/en/exam/',
] as const

/** What has no bar for bytes or times: the score of each kind, and of the room with a paper in it. */
export const everyKind: readonly { readonly path: string; readonly way: Way }[] = [
  ...kinds.map((path) => ({ path, way: straight(path) })),
  { path: 'the exam room', way: room },
]
