import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { DAY } from '@/lib/core/time'
import { parseEventId } from '@/lib/progress/ids'
import { cardId, hit, OTHER, reviewed } from './events'
import { createBrowser, NOON, newDevice, onDisk, opened, value } from './harness'

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
})
