/**
 * A browser on a bad day, for the model-based test: one database, up to three tabs, a disk that fails when told, messages that arrive
 * late, twice and out of order, a clock that jumps, and a next release.
 */
import { IDBFactory } from 'fake-indexeddb'
import { vi } from 'vitest'
import { seededRandom } from '@/lib/core/random'
import { openDatabase } from '@/lib/store/database'
import type { Database } from '@/lib/store/operations'
import { MIGRATIONS } from '@/lib/store/schema'
import { createProgressStore } from '@/lib/store/store'
import { type Channel, createTabs } from '@/lib/store/tabs'
import { createLocks, NOON } from '../browser'
import { rawDatabase, value } from '../disk'
import { hit, reviewed } from '../events'
import { createTimers } from '../timers'
import { type Fault, setDisk } from './disk'
import { judge, type Letter, type Tab } from './verdict'

/** What stands for our code's database: the real one, or one that a test has broken on purpose. */
export type Wrap = (database: Database) => Database | Promise<Database>

type Listener = Letter['to']

const NEXT = [...MIGRATIONS, (db: IDBDatabase) => void db.createObjectStore('next')]
const RELEASES = [MIGRATIONS, NEXT] as const

export function createWorld(wrap: Wrap) {
  vi.stubGlobal('indexedDB', new IDBFactory())
  const disk = setDisk()
  const locks = createLocks()
  const held = new Set<string>()
  const letters: Letter[] = []
  const listeners = new Map<Channel, Set<Listener>>()
  const tabs: (Tab | null)[] = [null, null, null]
  const acknowledged = new Set<number>()
  /** Acts by the tab that was asked for them, in the order asked. */
  const asked = new Map<number, Tab>()
  /** Undos that are not done yet: they bear no marker, for there may be nothing to undo. */
  const undos = new Set<{ readonly tab: Tab }>()
  let at = NOON
  let release = 0
  let opened = 0
  let acts = 0
  let foreign = 0
  let holder: IDBDatabase | null = null

  function channel(): Channel {
    const hear = new Set<Listener>()
    const self: Channel = {
      postMessage(message) {
        const data = structuredClone(message)
        for (const [other, hearers] of listeners)
          if (other !== self) for (const to of hearers) letters.push({ to, data })
      },
      addEventListener: (_type, listener) => void hear.add(listener),
      removeEventListener: (_type, listener) => void hear.delete(listener),
    }
    listeners.set(self, hear)
    return self
  }

  function openTab(): Tab {
    opened += 1
    const timers = createTimers()
    const devices: string[] = []
    let drop = () => {}
    const own = channel()
    const migrations = RELEASES[release] ?? MIGRATIONS
    const store = createProgressStore({
      async open(owner) {
        const database = await openDatabase(owner, migrations)
        if (!database.ok) return database
        drop = () => {
          database.value.close()
          owner.onClosed?.('lost')
        }
        return { ok: true, value: await wrap(database.value) }
      },
      tabs: createTabs(own),
      now: () => ({ at, offset: 540 }),
      ticks: () => 0,
      random: seededRandom(`tab ${opened}`),
      async claim(device) {
        if (held.has(device)) return false
        held.add(device)
        devices.push(device)
        return true
      },
      lock: locks.asker(),
      later: timers.later,
    })
    return {
      store,
      timers,
      drop: () => drop(),
      end() {
        store.close()
        listeners.delete(own)
        for (const device of devices) held.delete(device)
      },
    }
  }

  function note(tab: Tab, marker: number, act: Promise<unknown>): void {
    asked.set(marker, tab)
    act.then(
      () => acknowledged.add(marker),
      () => undefined,
    )
  }

  /** The database as the newest release opens it. */
  async function open(): Promise<Database> {
    return value(openDatabase({}, RELEASES[release]))
  }

  const living = (): Tab[] => tabs.flatMap((tab) => tab ?? [])

  return {
    open(index: number) {
      tabs[index] = openTab()
    },
    crash(index: number) {
      tabs[index]?.end()
      tabs[index] = null
    },
    review(index: number, card: number) {
      const tab = tabs[index]
      if (!tab) return
      acts += 1
      note(tab, acts, tab.store.commands.reviewCard({ ...hit(`card-${card}`), ms: acts }))
    },
    undo(index: number) {
      const tab = tabs[index]
      if (!tab) return
      const undoing = { tab }
      const done = () => void undos.delete(undoing)
      undos.add(undoing)
      tab.store.commands.undoReview().then(done, done)
    },
    drop: (index: number) => tabs[index]?.drop(),
    snapshot: (index: number) => void tabs[index]?.store.saveSnapshot(),
    retry: (index: number) => tabs[index]?.store.retry(),
    pass(index: number, ms: number) {
      tabs[index]?.timers.pass(ms)
    },
    jump(ms: number) {
      at = Math.max(0, at + ms)
    },
    fail(fault: Fault, times: number) {
      disk.fail(fault, times)
    },
    /** One of the letters on their way arrives; with `again` another copy stays on its way. */
    deliver(pick: number, again: boolean) {
      const index = letters.length === 0 ? -1 : pick % letters.length
      const [letter] = again ? letters.slice(index, index + 1) : letters.splice(index, index < 0 ? 0 : 1)
      letter?.to({ data: letter.data })
    },
    /** An event of another device comes in, as by an import in another tab; perhaps one that cannot be read. */
    async receive(ms: number, readable: boolean) {
      // Behind an open request that is blocked, others wait without a word.
      if (holder !== null && release === 1) return
      foreign += 1
      const event = reviewed(ms, { card: 'card-0', device: `f${String(foreign).padStart(9, '0')}` })
      const row = readable ? { ...event, ms: -foreign } : { ...event, rating: 9 }
      const database = await openDatabase({}, RELEASES[release])
      if (!database.ok) return
      const written = await database.value.append({ events: [row] })
      database.value.close()
      if (!written.ok) return
      for (const hear of listeners.values())
        for (const to of hear) letters.push({ to, data: { kind: 'appended', ids: [event.id] } })
    },
    async hold() {
      if (release === 0 && holder === null) holder = await rawDatabase()
    },
    letGo() {
      holder?.close()
      holder = null
    },
    update() {
      release = 1
    },
    /** Everything is mended and every message arrives; gives what is wrong then, or null. */
    verdict(): Promise<string | null> {
      disk.heal()
      holder?.close()
      return judge({ letters, living, acknowledged, asked, undos, open, openTab })
    },
    close() {
      holder?.close()
      for (const tab of living()) tab.end()
    },
  }
}

export type World = ReturnType<typeof createWorld>
