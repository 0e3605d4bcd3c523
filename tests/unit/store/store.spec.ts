import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { DAY } from '@/lib/core/time'
import { parseEventId } from '@/lib/progress/ids'
import { project } from '@/lib/progress/project'
import { emptyProgress } from '@/lib/progress/state'
import { openDatabase } from '@/lib/store/database'
import { BACK_OFF, PATIENCE } from '@/lib/store/outbox'
import { readLog } from '@/lib/store/read-log'
import { cardId, hit, OTHER, reviewed } from './events'
import { breakDisk, createBrowser, drained, isSettled, NOON, newDevice, opened, until, value } from './harness'

beforeEach(newDevice)
afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

/** What is really on the disk. */
async function onDisk() {
  const database = await opened()
  const log = await value(readLog(database, { at: 0, horizon: '' }))
  const rows = await value(database.eventsAfter(''))
  database.close()
  return { rows, progress: log.progress }
}

const clocks = { past: -3 * DAY, future: 800 * DAY }

describe('an act', () => {
  it('[D22] is acknowledged only after its commit; a failed one stays visible, is tried again and then acknowledged', async () => {
    const tab = await createBrowser().loadedTab()
    const repair = breakDisk()
    const act = tab.commands.reviewCard(hit('first'))
    expect((await until(tab, ({ status }) => status === 'failed')).progress.cards[cardId('first')]).toBeDefined()
    expect(await isSettled(act)).toBe(false)
    expect((await onDisk()).rows).toEqual([])

    // Work goes on: later acts build on the one that waits.
    const next = tab.commands.reviewCard(hit('first'))
    const state = await until(tab, ({ progress }) => progress.cards[cardId('first')]?.memory?.reps === 2)
    expect(state.status).toBe('failed')

    repair()
    tab.timers.pass(BACK_OFF[0])
    await Promise.all([act, next])
    expect(tab.getState().status).toBe('ready')
    const disk = await onDisk()
    expect(disk.rows).toHaveLength(2)
    expect(disk.progress).toEqual(tab.getState().progress)
  })

  it('[D23] changes what is seen only after its commit; without one it shows after 100 ms as saving', async () => {
    const tab = await createBrowser().loadedTab()
    let release = () => {}
    const open: typeof openDatabase = async (onClosed) => {
      const database = await openDatabase(onClosed)
      if (!database.ok) return database
      const gate = new Promise<void>((resolve) => {
        release = resolve
      })
      return {
        ok: true,
        value: { ...database.value, append: (entry) => gate.then(() => database.value.append(entry)) },
      }
    }
    const slow = await createBrowser().loadedTab({ open })
    const act = slow.commands.reviewCard(hit('first'))
    await drained()
    expect(slow.getState()).toMatchObject({ status: 'ready', progress: { events: 0 } })
    slow.timers.pass(PATIENCE)
    expect(slow.getState()).toMatchObject({ status: 'saving', progress: { events: 1 } })
    release()
    await act
    expect(slow.getState()).toMatchObject({ status: 'ready', progress: { events: 1 } })
    expect(tab.getState().status).toBe('ready')
  })

  it('[D24] called before the log is loaded waits for it, and has the moment of the call', async () => {
    const browser = createBrowser()
    const tab = browser.tab()
    expect(tab.getState().status).toBe('loading')
    const act = tab.commands.reviewCard(hit('first'))
    browser.at += 5000
    await act
    const { rows } = await onDisk()
    expect(rows).toMatchObject([{ at: NOON, offset: 540 }])
  })

  it('[D25] that could not be read back is a bug, not an event', async () => {
    const tab = await createBrowser().loadedTab()
    await expect(tab.commands.reviewCard({ ...hit('first'), ms: Number.NaN })).rejects.toThrow('card-reviewed: ms')
    expect((await onDisk()).rows).toEqual([])
  })

  it('[D26] undo takes back the grade just given, even before its commit; with nothing to undo it says so', async () => {
    const tab = await createBrowser().loadedTab()
    expect(await tab.commands.undoReview()).toBe(false)
    await tab.commands.reviewCard(hit('first'))
    const [, undone] = await Promise.all([tab.commands.reviewCard(hit('second')), tab.commands.undoReview()])
    expect(undone).toBe(true)
    expect(Object.keys(tab.getState().progress.cards)).toEqual(['first'])
  })
})

describe('tabs', () => {
  it('[D27] agree: each sees the acts of the other, however they interleave', async () => {
    const browser = createBrowser()
    const [one, two] = [await browser.loadedTab(), await browser.loadedTab()]
    const acts = Array.from({ length: 30 }, (_, index) => {
      browser.at += index % 3 ? 0 : 1
      return (index % 2 ? one : two).commands.reviewCard(hit(`card-${index % 4}`))
    })
    await Promise.all(acts)
    const [a, b] = await Promise.all([one, two].map((tab) => until(tab, ({ progress }) => progress.events === 30)))
    const { rows, progress } = await onDisk()
    expect(a?.progress).toEqual(progress)
    expect(b?.progress).toEqual(progress)
    expect(new Set(rows.map((row) => (row as { device: string }).device)).size).toBe(2)
  })

  it('[D28] one that loads while another writes misses nothing: it listens first', async () => {
    const browser = createBrowser()
    const writer = await browser.loadedTab()
    // The reader's rows are read before the act is written and handed over after it was announced.
    let handOver = () => {}
    const held = new Promise<void>((resolve) => {
      handOver = resolve
    })
    const open: typeof openDatabase = async (onClosed) => {
      const database = await openDatabase(onClosed)
      if (!database.ok) return database
      const { eventsAfter } = database.value
      const late = async (id: string) => {
        const rows = await eventsAfter(id)
        await held
        return rows
      }
      return { ok: true, value: { ...database.value, eventsAfter: late } }
    }
    const reader = browser.tab({ open })
    await drained()
    await writer.commands.reviewCard(hit('first'))
    handOver()
    await until(reader, ({ progress }) => progress.events === 1)
  })

  it('[D29] an event of old that arrives late takes its place, as if it had always been there', async () => {
    const browser = createBrowser()
    const tab = await browser.loadedTab()
    for (let index = 0; index < 410; index++) {
      browser.at += 1000
      await tab.commands.changeSetting('n', index)
    }
    await tab.commands.reviewCard(hit('first'))
    const database = await opened()
    const old = reviewed(-5, { card: 'first', device: OTHER })
    await value(database.append({ events: [old] }))
    const neighbour = browser.channel()
    neighbour.postMessage({ kind: 'appended', ids: [old.id] })
    const { progress } = await until(tab, (state) => state.progress.cards[cardId('first')]?.memory?.reps === 2)
    expect(progress).toEqual((await onDisk()).progress)
    database.close()
  }, 20_000)
})

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
    await value(database.putSnapshot({ format: 'broken' }, expected.lastEventId, 5))
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
    const open: typeof openDatabase = async (onClosed) => {
      const database = await openDatabase(onClosed)
      if (!database.ok) return database
      const eventsAfter = async (id: string) => {
        const rows = await database.value.eventsAfter(id)
        if (rows.ok) read.push(rows.value.length)
        return rows
      }
      return { ok: true, value: { ...database.value, eventsAfter } }
    }
    const tab = await browser.loadedTab({ open })
    expect(read).toEqual([1])
    expect(tab.getState().progress.cards[cardId('card')]?.memory?.reps).toBe(4)
  })

  it('[D32] sets rows aside that cannot be read, counts them once, and goes on with the rest', async () => {
    const database = await opened()
    await value(database.append({ events: [reviewed(1), { ...reviewed(2), rating: 9 } as never, reviewed(3)] }))
    await value(database.append({ events: [{ id: 'rubbish' } as never, { ...reviewed(4), kind: 'from-the-future' }] }))
    const browser = createBrowser()
    for (let start = 0; start < 2; start++) {
      const tab = await browser.loadedTab()
      expect(tab.getState()).toMatchObject({ status: 'ready', quarantined: 2, progress: { events: 2, unknown: 1 } })
      await tab.commands.changeSetting('start', start)
      const undo = await database.eventsAfter('')
      expect(undo.ok && undo.value).toHaveLength(4 + start)
      browser.quit(tab)
      if (start === 0) continue
      expect(tab.getState().progress.events).toBe(3)
    }
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
    const open: typeof openDatabase = async (onClosed = () => {}) => {
      const database = await openDatabase(onClosed)
      drop = () => {
        if (database.ok) database.value.close()
        onClosed()
      }
      return database
    }
    const tab = await createBrowser().loadedTab({ open })
    drop()
    await tab.commands.reviewCard(hit('first'))
    expect(tab.getState().status).toBe('ready')
    expect((await onDisk()).rows).toHaveLength(1)
  })
})

describe('clocks', () => {
  it('[D35] set back, ids keep rising, also after a restart and in a sister tab', async () => {
    const browser = createBrowser()
    browser.at = NOON + clocks.future
    const before = await browser.loadedTab()
    await before.commands.reviewCard(hit('first'))
    browser.at = NOON
    await before.commands.reviewCard(hit('first'))
    browser.quit(before)
    const [one, two] = [await browser.loadedTab(), await browser.loadedTab()]
    await one.commands.reviewCard(hit('first'))
    await two.commands.reviewCard(hit('first'))
    const { rows, progress } = await onDisk()
    expect(rows.map((row) => (row as { at: number }).at)).toEqual([NOON + clocks.future, NOON, NOON, NOON])
    expect(progress.cards[cardId('first')]?.memory?.reps).toBe(4)
  })

  it('[D36] a foreign event from years ahead is kept, and does not pull our ids along', async () => {
    const database = await opened()
    await value(database.append({ events: [reviewed(clocks.future, { device: OTHER })] }))
    database.close()
    const browser = createBrowser()
    const tab = await browser.loadedTab()
    await tab.commands.reviewCard(hit('mine'))
    const { rows, progress } = await onDisk()
    expect(parseEventId((rows[0] as { id: string }).id)?.time).toBe(NOON)
    expect(tab.getState().progress).toEqual(progress)
    expect(tab.getState().progress).toEqual(project(rows as never))
    await tab.saveSnapshot()
    browser.quit(tab)
    expect((await browser.loadedTab()).getState().progress).toEqual(progress)
    expect(progress).not.toEqual(emptyProgress)
  })
})
