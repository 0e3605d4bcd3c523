import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { openDatabase } from '@/lib/store/database'
import { TAIL } from '@/lib/store/timeline'
import { factId } from '../exam/bank'
import { createBrowser } from './browser'
import { drained, newDevice, onDisk, opened, openWith, putRows, value } from './disk'
import { cardId, hit, OTHER, reviewed } from './events'

beforeEach(newDevice)
afterEach(() => vi.unstubAllGlobals())

describe('starting', () => {
  it('[D30] gives the same state as before, with its snapshot or without, or with one that is broken or outdated', async () => {
    const browser = createBrowser()
    const before = await browser.loadedTab()
    for (let index = 0; index < 5; index++) await before.commands.reviewCard(hit(`card-${index % 2}`))
    await before.saveSnapshot()
    const expected = before.getState().progress
    browser.quit(before)

    const database = await opened()
    expect(await value(database.snapshot())).toBeDefined()
    const fresh = async () => {
      const tab = await browser.loadedTab()
      const { progress, status } = tab.getState()
      browser.quit(tab)
      expect(status).toBe('ready')
      return progress
    }
    expect(await fresh()).toEqual(expected)
    await value(database.deleteSnapshot())
    expect(await fresh()).toEqual(expected)
    await value(database.putSnapshot({ upTo: expected.lastEventId, rows: 5, content: 'broken' }))
    expect(await fresh()).toEqual(expected)

    const writer = await browser.loadedTab()
    await writer.commands.reviewCard(hit('card-0'))
    await writer.saveSnapshot()
    browser.quit(writer)
    const late = reviewed(-5, { card: 'late', device: OTHER })
    await value(database.append({ events: [late] }))
    expect((await fresh()).cards[cardId('late')]).toBeDefined()
    database.close()
  })

  it('[D31] reads a snapshot instead of the log where it can', async () => {
    const browser = createBrowser()
    const before = await browser.loadedTab()
    for (let index = 0; index < 3; index++) await before.commands.reviewCard(hit('card'))
    await before.saveSnapshot()
    await before.commands.reviewCard(hit('card'))
    browser.quit(before)
    const read: number[] = []
    const open = openWith((database) => ({
      async eventsAfter(id) {
        const rows = await database.eventsAfter(id)
        if (rows.ok) read.push(rows.value.length)
        return rows
      },
    }))
    const tab = await browser.loadedTab({ open })
    expect(read).toEqual([1])
    expect(tab.getState().progress.cards[cardId('card')]?.memory?.reps).toBe(4)
  })

  it('[D32] sets rows aside that cannot be read, counts them once, and goes on with the rest', async () => {
    const database = await opened()
    const future = { ...reviewed(4), kind: 'from-the-future' }
    const broken: unknown[] = [{ ...reviewed(2), rating: 9 }, { id: 'rubbish' }]
    await putRows([reviewed(1), reviewed(3), future, ...broken])
    let counts = 0
    const open = openWith(({ quarantined }) => ({
      quarantined() {
        counts += 1
        return quarantined()
      },
    }))
    const browser = createBrowser()
    const first = await browser.loadedTab({ open })
    expect(first.getState()).toMatchObject({ status: 'ready', quarantined: 2, progress: { events: 2, unknown: 1 } })
    expect(await value(database.eventsAfter(''))).toEqual([reviewed(1), reviewed(3), future])
    await first.commands.reviewCard(hit('card'))
    await drained()
    expect(counts).toBe(1)
    browser.quit(first)
    const second = await browser.loadedTab({ open })
    expect(second.getState()).toMatchObject({ status: 'ready', quarantined: 2, progress: { events: 3, unknown: 1 } })
    await drained()
    expect(counts).toBe(2)
    database.close()
  })

  it('[D33] without IndexedDB everything works in memory, and says so', async () => {
    vi.stubGlobal('indexedDB', undefined)
    const tab = await createBrowser().loadedTab()
    expect(tab.getState().status).toBe('memory')
    await tab.commands.reviewCard(hit('first'))
    expect(tab.getState()).toMatchObject({ status: 'memory', progress: { events: 1 } })
    expect(await tab.commands.undoReview()).toBe(true)
  })

  it('[D34] a connection that was closed under us is opened again at the next act', async () => {
    let drop = () => {}
    const open: typeof openDatabase = async (owner = {}) => {
      const database = await openDatabase(owner)
      drop = () => {
        if (database.ok) database.value.close()
        owner.onClosed?.('lost')
      }
      return database
    }
    const tab = await createBrowser().loadedTab({ open })
    drop()
    await tab.commands.reviewCard(hit('first'))
    expect(tab.getState().status).toBe('ready')
    expect((await onDisk()).rows).toHaveLength(1)
  })

  it('[D35] leaves a snapshot behind every 200 acts or so, and whenever it is asked to', async () => {
    const browser = createBrowser()
    const tab = await browser.loadedTab()
    const database = await opened()
    for (let index = 0; index < 2 * TAIL; index++) {
      expect(await value(database.snapshot())).toBeUndefined()
      await tab.commands.changeSetting('n', index)
    }
    await drained()
    expect(await value(database.snapshot())).toMatchObject({ content: { progress: { events: TAIL } } })
    tab.describeCards([{ id: cardId('card'), facts: [factId('fact')] }])
    await tab.commands.reviewCard(hit('card'))
    await tab.saveSnapshot()
    expect(await value(database.snapshot())).toMatchObject({
      rows: 2 * TAIL + 1,
      content: { progress: { events: 2 * TAIL + 1 }, digest: { fact: {} } },
    })
    database.close()
  }, 20_000)

  it('[D50] keeps in the snapshot what it said of facts whose cards this page has not fetched', async () => {
    const browser = createBrowser()
    const review = await browser.loadedTab()
    review.describeCards([{ id: cardId('card'), facts: [factId('fact')] }])
    await review.commands.reviewCard(hit('card'))
    await review.saveSnapshot()
    browser.quit(review)
    const exam = await browser.loadedTab()
    await exam.commands.changeSetting('theme', 'dark')
    await exam.saveSnapshot()
    const database = await opened()
    const row = await value(database.snapshot())
    expect(row).toMatchObject({ rows: 2, content: { digest: { fact: { lastReview: browser.at } } } })
    database.close()
  })
})
