import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { DAY } from '@/lib/core/time'
import { parseEventId } from '@/lib/progress/ids'
import { buildQueue } from '@/lib/scheduler/queue'
import { retrievability } from '@/lib/scheduler/retrievability'
import { clockJumps, offsets } from '../../harness/events'
import { createBrowser, NOON } from './browser'
import { newDevice, onDisk, opened, value } from './disk'
import { cardId, hit, OTHER, reviewed } from './events'

beforeEach(newDevice)
afterEach(() => vi.unstubAllGlobals())

const AHEAD = 800 * DAY

describe('clocks', () => {
  it('[D36] set back, ids keep rising, also after a restart and in a sister tab', async () => {
    const browser = createBrowser()
    browser.at = NOON + AHEAD
    const before = await browser.loadedTab()
    await before.commands.reviewCard(hit('first'))
    browser.at = NOON
    await before.commands.reviewCard(hit('first'))
    browser.quit(before)
    const [one, two] = [await browser.loadedTab(), await browser.loadedTab()]
    await one.commands.reviewCard(hit('first'))
    await two.commands.reviewCard(hit('first'))
    const { events, progress } = await onDisk()
    expect(events.map((event) => event.at)).toEqual([NOON + AHEAD, NOON, NOON, NOON])
    expect(progress.cards[cardId('first')]?.memory?.reps).toBe(4)
  })

  it('[D37] a foreign event from years ahead is kept, and does not pull our ids along', async () => {
    const database = await opened()
    await value(database.append({ events: [reviewed(AHEAD, { device: OTHER })] }))
    const browser = createBrowser()
    const tab = await browser.loadedTab()
    await tab.commands.reviewCard(hit('mine'))
    const { events, progress } = await onDisk()
    expect(parseEventId(events[0]?.id ?? '')?.time).toBe(NOON)
    expect(tab.getState().progress).toEqual(progress)
    // A snapshot that holds it would be outdated by our next act, and by every one after that.
    await tab.saveSnapshot()
    expect(await value(database.snapshot())).toBeUndefined()
    database.close()
    browser.quit(tab)
    expect((await browser.loadedTab()).getState().progress).toEqual(progress)
  })

  it('[D75] whatever the clock and the time zone do, what was recorded stays as it was and the next review goes on', async () => {
    const steps = fc.array(fc.record({ jump: clockJumps, offset: offsets, restart: fc.boolean() }), { maxLength: 12 })
    await fc.assert(
      fc.asyncProperty(steps, async (moves) => {
        newDevice()
        const browser = createBrowser()
        let offset = 540
        const now = () => ({ at: browser.at, offset })
        let tab = await browser.loadedTab({ now })
        let before: readonly unknown[] = []
        for (const [index, { jump, offset: zone, restart }] of moves.entries()) {
          browser.at = Math.max(0, browser.at + jump)
          offset = zone
          if (restart) {
            browser.quit(tab)
            tab = await browser.loadedTab({ now })
          }
          const card = `card-${index % 3}`
          await tab.commands.reviewCard(hit(card))
          const { rows, progress } = await onDisk()
          // In the order of writing, however the clock went; nothing that was there has changed.
          expect(rows.slice(0, -1)).toEqual(before)
          expect(rows.at(-1)).toMatchObject({ at: browser.at, offset, card })
          before = rows
          expect(tab.getState()).toMatchObject({ status: 'ready', progress })
          const { memory } = progress.cards[cardId(card)] ?? {}
          if (!memory) throw new Error('the grade is not there')
          expect(memory.due).toBeGreaterThanOrEqual(memory.lastReview)
          const recall = retrievability(memory, browser.at)
          expect(recall > 0 && recall <= 1).toBe(true)
          const fresh = { id: cardId('fresh'), note: 'fresh' }
          const deck = { cards: [fresh], states: progress.cards, now: now() }
          expect(buildQueue(deck)).toEqual([fresh.id])
        }
        browser.quit(tab)
      }),
      { numRuns: 60 },
    )
  })
})
