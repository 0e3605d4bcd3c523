/** Browsers for the store tests: a database, tabs on it, clocks and timers that move when told, and disks that fail on demand. */
import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { vi } from 'vitest'
import { seededRandom } from '@/lib/core/random'
import { project } from '@/lib/progress/project'
import type { ProgressStore, StoreState } from '@/lib/store/contract'
import { type Owner, openDatabase } from '@/lib/store/database'
import type { AskLock } from '@/lib/store/lock'
import type { Database } from '@/lib/store/operations'
import { admit } from '@/lib/store/read-log'
import { DATABASE_NAME, MIGRATIONS } from '@/lib/store/schema'
import { createProgressStore, type Environment, type RunningStore } from '@/lib/store/store'
import { type Channel, createTabs } from '@/lib/store/tabs'

export const NOON = Date.UTC(2026, 10, 20, 12)

/** An empty device. */
export const newDevice = (): void => {
  vi.stubGlobal('indexedDB', new IDBFactory())
}

export async function opened(owner: Owner = {}): Promise<Database> {
  const database = await openDatabase(owner)
  if (!database.ok) throw new Error(database.error.message)
  return database.value
}

/** The value of a result that must be one. */
export async function value<T>(
  result: Promise<{ readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: unknown }>,
): Promise<T> {
  const settled = await result
  if (!settled.ok) throw new Error(JSON.stringify(settled.error))
  return settled.value
}

/** A promise, and what fulfils it. */
export function signal(): [Promise<void>, () => void] {
  let fulfil = () => {}
  const promise = new Promise<void>((resolve) => {
    fulfil = resolve
  })
  return [promise, fulfil]
}

/** What is really on the disk, and what it adds up to. */
export async function onDisk() {
  const database = await opened()
  const rows = await value(database.eventsAfter(''))
  const events = await admit(database, rows, { at: 0, onSetAside() {} })
  database.close()
  return { rows, events, progress: project(events) }
}

/** A connection past our own code, as a tab has it that does not listen; it makes the tables where there are none. */
export const rawDatabase = (): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const opening = indexedDB.open(DATABASE_NAME, MIGRATIONS.length)
    opening.onupgradeneeded = () => {
      const { result, transaction } = opening
      if (transaction) for (const step of MIGRATIONS) step(result, transaction)
    }
    opening.onsuccess = () => resolve(opening.result)
    opening.onerror = () => reject(opening.error)
  })

/** Rows as another release, or a broken disk, might have left them: past our own append. */
export async function putRows(rows: readonly unknown[]): Promise<void> {
  const database = await rawDatabase()
  await new Promise((resolve, reject) => {
    const transaction = database.transaction('events', 'readwrite')
    for (const row of rows) transaction.objectStore('events').add(row)
    transaction.oncomplete = resolve
    transaction.onerror = reject
  })
  database.close()
}

/** The real database with some of it replaced. */
export const openWith =
  (change: (database: Database) => Partial<Database>): Environment['open'] =>
  async (owner) => {
    const database = await openDatabase(owner)
    return database.ok ? { ok: true, value: { ...database.value, ...change(database.value) } } : database
  }

/** Timers that run when `pass` lets the time pass. */
export function createTimers() {
  let elapsed = 0
  let timers: { readonly due: number; readonly run: () => void }[] = []
  return {
    later(ms: number, run: () => void): () => void {
      const timer = { due: elapsed + ms, run }
      timers.push(timer)
      return () => {
        timers = timers.filter((other) => other !== timer)
      }
    },
    pass(ms: number): void {
      elapsed += ms
      const due = timers.filter((timer) => timer.due <= elapsed)
      timers = timers.filter((timer) => timer.due > elapsed)
      for (const timer of due) timer.run()
    },
    /** Milliseconds until the next one, or null. */
    next: (): number | null => (timers.length === 0 ? null : Math.min(...timers.map((timer) => timer.due)) - elapsed),
  }
}

/** Tabs of one browser: what one posts, the others get, as clones, in a later microtask. */
export function createBus() {
  type Listener = (event: { readonly data: unknown }) => void
  const channels = new Map<Channel, Set<Listener>>()
  return {
    open(): Channel {
      const listeners = new Set<Listener>()
      const channel: Channel = {
        postMessage(message) {
          const data = structuredClone(message)
          for (const [other, hearers] of channels)
            if (other !== channel) for (const hear of hearers) queueMicrotask(() => hear({ data }))
        },
        addEventListener: (_type, listener) => void listeners.add(listener),
        removeEventListener: (_type, listener) => void listeners.delete(listener),
      }
      channels.set(channel, listeners)
      return channel
    },
  }
}

/** Web Locks: what one tab holds, no other does. */
export function createLocks() {
  type Claim = { readonly give: (release: () => void) => void; readonly onLost: () => void }
  const held = new Map<string, Claim>()
  const queues = new Map<string, Claim[]>()
  const queueOf = (name: string): Claim[] => {
    const queue = queues.get(name) ?? []
    queues.set(name, queue)
    return queue
  }
  function grant(name: string, claim: Claim): void {
    held.set(name, claim)
    claim.give(() => {
      if (held.get(name) !== claim) return
      held.delete(name)
      const next = queueOf(name).shift()
      if (next) grant(name, next)
    })
  }
  return {
    asker: (): AskLock => (name, how, onLost, signal) =>
      new Promise((give) => {
        const claim = { give, onLost }
        const holder = held.get(name)
        if (how === 'steal') {
          grant(name, claim)
          if (holder) queueMicrotask(holder.onLost)
        } else if (!holder) grant(name, claim)
        else if (how === 'free') give(null)
        else {
          queueOf(name).push(claim)
          signal?.addEventListener('abort', () => {
            const queue = queueOf(name)
            if (!queue.includes(claim)) return
            queue.splice(queue.indexOf(claim), 1)
            give(null)
          })
        }
      }),
    clear(): void {
      held.clear()
      queues.clear()
    },
  }
}

/** A browser: tabs share its bus and the devices they hold. */
export function createBrowser() {
  const bus = createBus()
  const held = new Set<string>()
  const locks = createLocks()
  let seed = 0
  const browser = {
    at: NOON,
    /** A tab, not yet loaded. */
    tab(overrides: Partial<Environment> = {}): RunningStore & { readonly timers: ReturnType<typeof createTimers> } {
      const timers = createTimers()
      seed += 1
      const store = createProgressStore({
        open: openDatabase,
        tabs: createTabs(bus.open()),
        now: () => ({ at: browser.at, offset: 540 }),
        random: seededRandom(`tab ${seed}`),
        claim: async (device) => !held.has(device) && Boolean(held.add(device)),
        lock: locks.asker(),
        later: timers.later,
        ...overrides,
      })
      return { ...store, timers }
    },
    /** The same, loaded. */
    async loadedTab(overrides: Partial<Environment> = {}) {
      const tab = browser.tab(overrides)
      await tab.loaded
      return tab
    },
    /** All tabs are closed: their devices are free. */
    quit(...tabs: readonly RunningStore[]): void {
      for (const tab of tabs) tab.close()
      held.clear()
      locks.clear()
    },
    channel: bus.open,
  }
  return browser
}

/** Resolves as soon as the store's state is as wanted. */
export function until(store: ProgressStore, wanted: (state: StoreState) => boolean): Promise<StoreState> {
  return new Promise((resolve) => {
    const look = (state: StoreState) => {
      if (!wanted(state)) return
      stop()
      resolve(state)
    }
    const stop = store.subscribe(look)
    look(store.getState())
  })
}

/** Lets everything that waits for nothing but promises go on. */
export const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve))

/** Whether a promise has settled, after everything the database still has in hand is done. */
export async function isSettled(promise: Promise<unknown>): Promise<boolean> {
  let settled = false
  const note = () => {
    settled = true
  }
  promise.then(note, note)
  await drained()
  return settled
}

/** Lets the database finish: a read over everything queues behind all writes, twice for what those set off. */
export async function drained(): Promise<void> {
  const database = await opened()
  for (let round = 0; round < 5; round++) await database.eventsAfter('')
  database.close()
}

/**
 * A disk on which every request succeeds and the transaction then fails, as with a quota found out at the commit.
 * @returns a function that repairs it
 */
export function breakDisk(error: DOMException | null = null): () => void {
  const original = IDBObjectStore.prototype.add
  const spy = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (this: IDBObjectStore, ...args) {
    const request = original.apply(this, args)
    const { transaction } = this
    if (error) Object.defineProperty(transaction, 'error', { get: () => error })
    request.addEventListener('success', () => transaction.abort())
    return request
  })
  return () => spy.mockRestore()
}
