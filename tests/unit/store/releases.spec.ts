import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { EVENT_VERSION } from '@/lib/progress/events'
import { openDatabase } from '@/lib/store/database'
import { BACK_OFF } from '@/lib/store/later'
import { MIGRATIONS, type Migration } from '@/lib/store/schema'
import { databaseFixture, eventFixture, putFixture } from '../../harness/releases'
import { createBrowser, until } from './browser'
import { breakDisk, isSettled, newDevice, onDisk, opened, openWith, putRows, rawDatabase, value } from './disk'
import { cardId, hit, reviewed } from './events'
import { turn } from './timers'

beforeEach(newDevice)
afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

const nextStep: Migration = (db) => void db.createObjectStore('next')
/** The release after this one. */
const NEXT = [...MIGRATIONS, nextStep]
const openNext = () => openDatabase({}, NEXT)

const versions = (latest: number): number[] => Array.from({ length: latest }, (_, index) => index + 1)

describe('what was released', () => {
  it.each(versions(MIGRATIONS.length))(
    '[D53] a database of version %i opens with everything in it',
    async (version) => {
      const fixture = databaseFixture(version)
      await putFixture(fixture)
      const tab = await createBrowser().loadedTab()
      expect(tab.getState()).toMatchObject({ status: 'ready', quarantined: fixture.stores.quarantine.rows.length })
      expect(tab.getState().progress).toMatchObject(fixture.expected)
      expect((await onDisk()).rows).toEqual(fixture.stores.events.rows.map(([, row]) => row))
      expect(await tab.paper('attempt-1')).toHaveLength(1)
    },
  )

  it('[D53] the upgrade from one release to the next leaves every row as it was', async () => {
    const database = await opened()
    await value(database.append({ events: [reviewed(1)], paper: { attempt: 'a', questions: [] } }))
    database.close()
    const next = await openNext()
    if (!next.ok) throw new Error(next.error.message)
    expect(await value(next.value.eventsAfter(''))).toEqual([reviewed(1)])
    expect(await value(next.value.paper('a'))).toEqual({ attempt: 'a', questions: [] })
    next.value.close()
  })

  it.each(versions(EVENT_VERSION))('[D54] events of version %i are read, each kind of them', async (version) => {
    const events = eventFixture(version)
    await putRows(events)
    const tab = await createBrowser().loadedTab()
    expect(tab.getState()).toMatchObject({ quarantined: 0, progress: { events: events.length, unknown: 0 } })
  })
})

describe('the quarantine', () => {
  it('[D55] is read again at the next start, and gives back what this release understands', async () => {
    const database = await opened()
    const strange = { ...reviewed(3), v: 99 }
    await value(database.append({ events: [reviewed(1), reviewed(2)] }))
    // As an earlier release left it that did not understand these.
    await value(database.setAside([{ row: reviewed(2), reason: 'test' }], 1))
    await putRows([strange])
    const browser = createBrowser()
    const tab = await browser.loadedTab()
    expect(tab.getState()).toMatchObject({ quarantined: 1, progress: { events: 2, unknown: 0 } })
    expect(await value(database.eventsAfter(''))).toEqual([reviewed(1), reviewed(2)])
    expect((await value(database.quarantine())).map(({ row }) => row)).toEqual([strange])
    database.close()
  })

  it('[D55] keeps a row whose id the log has given to another event', async () => {
    const database = await opened()
    await value(database.append({ events: [reviewed(1)] }))
    await value(database.setAside([{ row: reviewed(1), reason: 'test' }], 1))
    const other = { ...reviewed(1), ms: 7 }
    await putRows([other])
    const tab = await createBrowser().loadedTab()
    expect(tab.getState()).toMatchObject({ quarantined: 1, progress: { events: 1 } })
    expect(await value(database.eventsAfter(''))).toEqual([other])
    database.close()
  })

  it('[D56] takes rows with any key, and each once though two tabs meet it', async () => {
    await putRows([
      { id: 7, kind: 'from a broken release' },
      { ...reviewed(1), rating: 9 },
    ])
    const browser = createBrowser()
    const tabs = [browser.tab(), browser.tab()]
    await Promise.all(tabs.map((tab) => tab.loaded))
    const database = await opened()
    expect(await value(database.quarantined())).toBe(2)
    expect(await value(database.eventsAfter(''))).toEqual([])
    database.close()
  })
})

describe('a newer release', () => {
  it('[D80] what is committed on leaving is told to other tabs, though an act before it could not be', async () => {
    const announced: string[] = []
    const tabs = {
      announce: (ids: readonly string[]) => void announced.push(...ids),
      announceChange: () => {},
      listen: () => () => {},
    }
    const tab = await createBrowser().loadedTab({ tabs })
    const { add } = IDBObjectStore.prototype
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (this: IDBObjectStore, row, ...key) {
      if (row.card === 'one') this.transaction.abort()
      return add.call(this, row, ...key)
    })
    void tab.commands.reviewCard(hit('one'))
    void tab.commands.reviewCard(hit('two'))
    await until(tab, ({ status }) => status === 'failed')
    const next = await openNext()
    if (!next.ok) throw new Error(next.error.message)
    const rows = await value(next.value.eventsAfter(''))
    expect(rows).toMatchObject([{ card: 'two' }])
    expect(rows).toMatchObject(announced.map((id) => ({ id })))
    next.value.close()
  })

  it('[D57] gets what waits in this tab, which then writes nothing more, and says so', async () => {
    const browser = createBrowser()
    const tab = await browser.loadedTab()
    const acts = ['one', 'two', 'three'].map((card) => tab.commands.reviewCard(hit(card)))
    const next = openNext()
    await Promise.all(acts)
    const newer = await next
    if (!newer.ok) throw new Error(newer.error.message)
    expect(tab.getState()).toMatchObject({ status: 'outdated', unsaved: 0 })
    expect(await value(newer.value.eventsAfter(''))).toHaveLength(3)

    const late = tab.commands.reviewCard(hit('four'))
    await until(tab, ({ unsaved }) => unsaved === 1)
    expect(tab.getState()).toMatchObject({ status: 'outdated', trouble: 'newer' })
    expect(await value(newer.value.eventsAfter(''))).toHaveLength(3)
    newer.value.close()
    tab.timers.pass(BACK_OFF[0])
    let done = false
    void late.then(() => {
      done = true
    })
    await turn()
    expect(done).toBe(false)
  })

  it('[D57] what could not be written before is not lost to the eye: it is counted', async () => {
    const tab = await createBrowser().loadedTab()
    const repair = breakDisk()
    void tab.commands.reviewCard(hit('one'))
    await until(tab, ({ status }) => status === 'failed')
    expect(tab.getState()).toMatchObject({ trouble: 'failed', unsaved: 1 })
    repair()
    const newer = await openNext()
    // Its last chance was taken: the disk is sound again.
    await until(tab, ({ status, unsaved }) => status === 'outdated' && unsaved === 0)
    expect(newer.ok && (await value(newer.value.eventsAfter(''))).length).toBe(1)
    if (newer.ok) newer.value.close()
  })

  it('[D58] found at the start is left alone, and nothing is acknowledged', async () => {
    const next = await openNext()
    if (next.ok) next.value.close()
    const tab = await createBrowser().loadedTab()
    expect(tab.getState()).toMatchObject({ status: 'outdated', trouble: 'newer' })
    let done = false
    void tab.commands.reviewCard(hit('one')).then(() => {
      done = true
    })
    await until(tab, ({ unsaved }) => unsaved === 1)
    expect(done).toBe(false)
    const newer = await openNext()
    expect(newer.ok && (await value(newer.value.eventsAfter('')))).toEqual([])
    if (newer.ok) newer.value.close()
  })

  it('[D59] is told to the learner while another tab blocks its upgrade; acts wait and all goes on', async () => {
    // A tab of the release before that does not listen, or is asleep.
    const holder = await rawDatabase()
    const tab = createBrowser().tab({ open: (owner) => openDatabase(owner, NEXT) })
    const act = tab.commands.reviewCard(hit('one'))
    await until(tab, ({ trouble }) => trouble === 'blocked')
    expect(tab.getState().status).toBe('loading')
    for (const pause of [...BACK_OFF, ...BACK_OFF]) {
      tab.timers.pass(pause)
      await turn()
    }
    expect(tab.getState()).toMatchObject({ status: 'loading', trouble: 'blocked' })
    holder.close()
    tab.retry()
    await act
    expect(tab.getState()).toMatchObject({ status: 'ready', trouble: null, progress: { events: 1 } })
  })
})

describe('a log that cannot be read', () => {
  it('[D60] does not stop work: acts are kept, shown and written when it can be', async () => {
    await putRows([reviewed(1, { card: 'old' })])
    let broken = true
    const open = openWith(({ eventsAfter }) => ({
      eventsAfter: async (id) =>
        broken ? { ok: false, error: { kind: 'failed', message: 'unreadable' } } : eventsAfter(id),
    }))
    const tab = createBrowser().tab({ open })
    for (const pause of BACK_OFF.slice(0, 2)) {
      await until(tab, ({ trouble }) => trouble === 'failed')
      await vi.waitUntil(() => tab.timers.next() !== null)
      expect(tab.getState().status).toBe('loading')
      tab.timers.pass(pause)
    }
    await tab.loaded
    // An empty course must not pass for the truth.
    expect(tab.getState()).toMatchObject({ status: 'failed', trouble: 'failed', unsaved: 0 })
    const act = tab.commands.reviewCard(hit('new'))
    const state = await until(tab, ({ progress }) => progress.cards[cardId('new')] !== undefined)
    expect(state).toMatchObject({ status: 'failed', trouble: 'failed', unsaved: 1 })
    expect(await isSettled(act)).toBe(false)
    expect((await onDisk()).rows).toHaveLength(1)
    broken = false
    tab.retry()
    await act
    expect(tab.getState()).toMatchObject({ status: 'ready', trouble: null, unsaved: 0, progress: { events: 2 } })
    expect(tab.getState().progress).toEqual((await onDisk()).progress)
    // However often it was tried, the tab is one writer.
    const database = await opened()
    expect(await value(database.devices())).toHaveLength(1)
    database.close()
  })

  it('[D61] a full disk is tried again at once when the learner asks', async () => {
    const tab = await createBrowser().loadedTab()
    const repair = breakDisk(new DOMException('full', 'QuotaExceededError'))
    const act = tab.commands.reviewCard(hit('one'))
    await until(tab, ({ trouble }) => trouble === 'quota')
    repair()
    tab.retry()
    await act
    expect(tab.getState()).toMatchObject({ status: 'ready', trouble: null, unsaved: 0 })
  })
})
