import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { BACK_OFF } from '@/lib/store/later'
import type { Database } from '@/lib/store/operations'
import { PATIENCE } from '@/lib/store/outbox'
import { createBrowser, NOON, until } from './browser'
import { breakDisk, drained, isSettled, newDevice, onDisk, opened, openWith, putRows, value } from './disk'
import { cardId, hit, OTHER, reviewed } from './events'
import { signal } from './timers'

beforeEach(newDevice)
afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

/** A log whose rows are read at once and handed over when told. */
function held() {
  const [read, markRead] = signal()
  const [handedOver, handOver] = signal()
  const behind = ({ eventsAfter }: Database): Partial<Database> => ({
    async eventsAfter(id) {
      const rows = await eventsAfter(id)
      markRead()
      await handedOver
      return rows
    },
  })
  return { behind, read, handOver }
}

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
    const [gate, release] = signal()
    const open = openWith(({ append }) => ({ append: (entry) => gate.then(() => append(entry)) }))
    const browser = createBrowser()
    const slow = await browser.loadedTab({ open })
    const act = slow.commands.reviewCard(hit('first'))
    await putRows([reviewed(1)])
    browser.channel().postMessage({ kind: 'appended', ids: [reviewed(1).id] })
    const state = await until(slow, ({ progress }) => progress.events > 0)
    expect(state).toMatchObject({ status: 'ready', progress: { events: 1 } })
    slow.timers.pass(PATIENCE)
    expect(slow.getState()).toMatchObject({ status: 'saving', progress: { events: 2 } })
    release()
    await act
    expect(slow.getState()).toMatchObject({ status: 'ready', progress: { events: 2 } })
  })

  it('[D24] called before the log is loaded waits for it, and has the moment of the call', async () => {
    const browser = createBrowser()
    const rows = held()
    const tab = browser.tab({ open: openWith(rows.behind) })
    const act = tab.commands.reviewCard(hit('first'))
    browser.at += 5000
    await rows.read
    expect(await isSettled(act)).toBe(false)
    expect(tab.getState().status).toBe('loading')
    expect((await onDisk()).rows).toEqual([])
    rows.handOver()
    await act
    expect((await onDisk()).rows).toMatchObject([{ at: NOON, offset: 540 }])
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
    const { events, progress } = await onDisk()
    expect(a?.progress).toEqual(progress)
    expect(b?.progress).toEqual(progress)
    expect(new Set(events.map((event) => event.device)).size).toBe(2)
  })

  it('[D28] one that loads while another writes misses nothing: it listens first', async () => {
    const browser = createBrowser()
    const writer = await browser.loadedTab()
    const rows = held()
    const reader = browser.tab({ open: openWith(rows.behind) })
    await rows.read
    await writer.commands.reviewCard(hit('first'))
    rows.handOver()
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

  it('[D51] an announced row that cannot be read is set aside and counted; one that is not there is no matter', async () => {
    const browser = createBrowser()
    const tab = await browser.loadedTab()
    const bad = { ...reviewed(1), rating: 9 }
    await putRows([bad, reviewed(2)])
    browser.channel().postMessage({ kind: 'appended', ids: [bad.id, reviewed(2).id, reviewed(3).id] })
    expect(await until(tab, ({ progress }) => progress.events === 1)).toMatchObject({ status: 'ready', quarantined: 1 })
  })

  it('[D52] what cannot be read when it is announced is read later', async () => {
    const browser = createBrowser()
    const broken = { ok: false, error: { kind: 'failed', message: 'busy' } } as const
    let tries = 0
    const open = openWith(({ eventsById }) => ({
      eventsById: async (ids) => (tries++ === 0 ? broken : eventsById(ids)),
    }))
    const tab = await browser.loadedTab({ open })
    await putRows([reviewed(1)])
    browser.channel().postMessage({ kind: 'appended', ids: [reviewed(1).id] })
    await drained()
    expect([tries, tab.timers.next()]).toEqual([1, BACK_OFF[0]])
    tab.timers.pass(BACK_OFF[0])
    await until(tab, ({ progress }) => progress.events === 1)
  })
})
