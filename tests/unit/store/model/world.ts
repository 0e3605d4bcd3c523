/**
 * A browser on a bad day, for the model-based test: one database, up to three tabs, a disk that fails when told, messages that arrive
 * late, twice and out of order, a clock that jumps, and a next release.
 */
import { IDBFactory } from 'fake-indexeddb'
import { vi } from 'vitest'
import { seededRandom } from '@/lib/core/random'
import { project } from '@/lib/progress/project'
import { openDatabase } from '@/lib/store/database'
import type { Database } from '@/lib/store/operations'
import { admit } from '@/lib/store/read-log'
import { MIGRATIONS } from '@/lib/store/schema'
import { createProgressStore, type RunningStore } from '@/lib/store/store'
import { type Channel, createTabs } from '@/lib/store/tabs'
import { hit, reviewed } from '../events'
import { createLocks, createTimers, NOON, rawDatabase, value } from '../harness'
import { type Fault, setDisk } from './disk'

/** What stands for our code's database: the real one, or one that a test has broken on purpose. */
export type Wrap = (database: Database) => Database | Promise<Database>

type Listener = (event: { readonly data: unknown }) => void
type Tab = {
  readonly store: RunningStore
  readonly timers: ReturnType<typeof createTimers>
  readonly release: number
  /** Ends the connection as a browser does that is short of memory. */
  drop(): void
  alive: boolean
}
type Letter = { readonly to: Listener; readonly data: unknown }

const NEXT = [...MIGRATIONS, (db: IDBDatabase) => void db.createObjectStore('next')]
const RELEASES = [MIGRATIONS, NEXT] as const

/** Lets promises and the database go on for so many turns of the event loop. */
export async function turns(count: number): Promise<void> {
  for (let turn = 0; turn < count; turn++) await new Promise((resolve) => setImmediate(resolve))
}

export function createWorld(wrap: Wrap) {
  vi.stubGlobal('indexedDB', new IDBFactory())
  const disk = setDisk()
  const locks = createLocks()
  const held = new Set<string>()
  const letters: Letter[] = []
  const listeners = new Map<Channel, { readonly hear: Set<Listener>; alive(): boolean }>()
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

  function channel(alive: () => boolean): Channel {
    const hear = new Set<Listener>()
    const self: Channel = {
      postMessage(message) {
        const data = structuredClone(message)
        for (const [other, { hear: hearers }] of listeners)
          if (other !== self) for (const to of hearers) letters.push({ to, data })
      },
      addEventListener: (_type, listener) => void hear.add(listener),
      removeEventListener: (_type, listener) => void hear.delete(listener),
    }
    listeners.set(self, { hear, alive })
    return self
  }

  function openTab(): Tab {
    opened += 1
    const timers = createTimers()
    const devices: string[] = []
    let drop = () => {}
    const own = channel(() => tab.alive)
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
      random: seededRandom(`tab ${opened}`),
      async claim(device) {
        if (held.has(device)) return false
        held.add(device)
        devices.push(device)
        return true
      },
      lock: locks.asker(),
      later: (ms, run) => timers.later(ms, () => tab.alive && run()),
    })
    const tab: Tab & { readonly devices: string[]; readonly own: Channel } = {
      store,
      timers,
      release,
      drop: () => drop(),
      alive: true,
      devices,
      own,
    }
    end.set(tab, () => {
      tab.alive = false
      store.close()
      listeners.delete(own)
      for (const device of devices) held.delete(device)
    })
    return tab
  }
  const end = new Map<Tab, () => void>()

  function note(tab: Tab, marker: number, act: Promise<unknown>): void {
    asked.set(marker, tab)
    act.then(
      () => acknowledged.add(marker),
      () => undefined,
    )
  }

  /** What is on the disk, read by the newest release. */
  async function onDisk() {
    const database = await openDatabase({}, RELEASES[release])
    if (!database.ok) throw new Error(database.error.message)
    const rows = await value(database.value.eventsAfter(''))
    const events = await admit(database.value, rows, { at: 0, onSetAside() {} })
    database.value.close()
    return { events, markers: events.flatMap((event) => ('ms' in event ? [event.ms] : [])) }
  }

  const living = (): Tab[] => tabs.flatMap((tab) => (tab?.alive ? [tab] : []))

  return {
    isOpen: (index: number) => tabs[index] !== null,
    hasHolder: () => holder !== null,
    release: () => release,
    open(index: number) {
      tabs[index] = openTab()
    },
    /** The tab dies: nothing it had in hand goes on, and its locks are free. */
    crash(index: number) {
      const tab = tabs[index]
      tabs[index] = null
      if (tab) end.get(tab)?.()
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
      for (const { hear } of listeners.values())
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
    async verdict(): Promise<string | null> {
      disk.heal()
      holder?.close()
      const current = () => living().filter(({ store }) => store.getState().status !== 'outdated')
      /** Acts of tabs that can still write, and have not. */
      const waiting = () =>
        [...asked].flatMap(([marker, tab]) => (current().includes(tab) && !acknowledged.has(marker) ? [marker] : []))
      const { disk: found, disagreement } = await settle()
      const missing = [...acknowledged].filter((marker) => !found.markers.includes(marker))
      if (missing.length > 0) return `acknowledged and lost: ${missing}`
      if (new Set(found.events.map(({ id }) => id)).size !== found.events.length) return 'an event stands twice'
      if (disagreement !== null) return disagreement
      const counted = found.markers.filter((marker) => marker > 0)
      if (new Set(counted).size !== counted.length) return 'an act was written twice'
      const unwritten = waiting()
      if (unwritten.length > 0) return `still waiting in a sound tab: ${unwritten}`
      for (const withSnapshot of [true, false]) {
        if (!withSnapshot) {
          const database = await openDatabase({}, RELEASES[release])
          if (database.ok) await value(database.value.deleteSnapshot())
          if (database.ok) database.value.close()
        }
        const fresh = openTab()
        await fresh.store.loaded
        const { progress, status } = fresh.store.getState()
        end.get(fresh)?.()
        if (status !== 'ready') return `a fresh tab is ${status}`
        if (!same(progress, project(found.events))) return `a fresh tab differs, snapshot: ${withSnapshot}`
      }
      return null

      async function settle() {
        for (let round = 0; ; round++) {
          for (const { to, data } of letters.splice(0)) to({ data })
          for (const { store, timers } of living()) {
            store.retry()
            timers.pass(60_000)
          }
          await turns(6)
          if (letters.length > 0) continue
          const undoing = [...undos].some(({ tab }) => current().includes(tab))
          const calm =
            waiting().length === 0 && !undoing && current().every(({ store }) => store.getState().status === 'ready')
          if (!calm && round < 60) continue
          const disk = await onDisk()
          const expected = project(disk.events)
          const agree = current().every(({ store }) => same(store.getState().progress, expected))
          if (calm && agree) return { disk, disagreement: null }
          if (round < 60) continue
          const seen = current().map(({ store }) => JSON.stringify(store.getState()))
          return { disk, disagreement: `tabs do not agree in the end: ${seen} against ${JSON.stringify(expected)}` }
        }
      }
    },
    close() {
      holder?.close()
      for (const tab of living()) end.get(tab)?.()
    },
  }
}

export type World = ReturnType<typeof createWorld>

const same = (a: unknown, b: unknown): boolean => JSON.stringify(sorted(a)) === JSON.stringify(sorted(b))

/** Keys in one order: two replays may have met the same cards in another. */
function sorted(given: unknown): unknown {
  if (Array.isArray(given)) return given.map(sorted)
  if (typeof given !== 'object' || given === null) return given
  return Object.fromEntries(
    Object.entries(given)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  )
}
