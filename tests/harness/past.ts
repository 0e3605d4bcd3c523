/** A past that a test makes up: events as the learner would have left them, laid into the page's own database. */
import type { Page } from '@playwright/test'
import { isCardId } from '../../lib/content/ids'
import type { Card, CardId } from '../../lib/content/types'
import { DAY, type Instant } from '../../lib/core/time'
import { stamp } from '../../lib/progress/commands'
import type { EventBody, LearningEvent } from '../../lib/progress/events'
import { createEventIds } from '../../lib/progress/ids'
import type { Rating } from '../../lib/scheduler/memory'
import { openStorePage, serveStorePage } from './store-page'

/** Where the browser of the tests stands: Seoul. */
export const OFFSET = 540
const DEVICE = 'past000000'
const CHUNK = 10_000

export type Act = { readonly at: Instant; readonly body: EventBody }

export const daysAgo = (days: number): Instant => Date.now() - days * DAY

export function idOf(card: string): CardId {
  if (!isCardId(card)) throw new Error(`no card id: ${card}`)
  return card
}

export const reviewed = (card: string, rating: Rating, at: Instant): Act => ({
  at,
  body: { kind: 'card-reviewed', card: idOf(card), rating, ms: 4000, language: 'ko' },
})

/** Learnt, then missed so often: two months, a miss, a day, a hit. */
export function lapses(card: Card, times: number): readonly Act[] {
  const start = daysAgo(61 * times + 20)
  const slips = Array.from({ length: times }, (_, time) => start + 60 * DAY + time * 61 * DAY)
  return [
    reviewed(card.id, 4, start),
    ...slips.flatMap((at) => [reviewed(card.id, 1, at), reviewed(card.id, 3, at + DAY)]),
  ]
}

/** As a device stamps them, in order of time. */
export function eventsOf(acts: readonly Act[]): readonly LearningEvent[] {
  let clock = 0
  const ids = createEventIds({ device: DEVICE, now: () => clock, last: '' })
  return acts
    .toSorted((a, b) => a.at - b.at)
    .map(({ at, body }) => {
      clock = at
      return stamp(body, { ids, now: { at, offset: OFFSET }, device: DEVICE })
    })
}

/** Adds rows to the log of a page whose database is there. */
export async function addEvents(page: Page, events: readonly LearningEvent[]): Promise<void> {
  for (let from = 0; from < events.length; from += CHUNK) {
    await page.evaluate(
      (rows) =>
        new Promise<void>((resolve, reject) => {
          const opening = indexedDB.open('warm-cache')
          opening.onerror = () => reject(opening.error)
          opening.onsuccess = () => {
            const tx = opening.result.transaction('events', 'readwrite')
            for (const row of rows) tx.objectStore('events').add(row)
            tx.oncomplete = () => {
              opening.result.close()
              resolve()
            }
            tx.onabort = () => reject(tx.error)
          }
        }),
      events.slice(from, from + CHUNK),
    )
  }
}

/** Gives a fresh browser a past. The page is on an empty page of the site afterwards. */
export async function live(page: Page, acts: readonly Act[]): Promise<readonly LearningEvent[]> {
  const events = eventsOf(acts)
  await serveStorePage(page.context())
  await openStorePage(page)
  await addEvents(page, events)
  // What is routed is not cached: the pages to come are loaded as everybody loads them.
  await page.context().unrouteAll()
  return events
}
