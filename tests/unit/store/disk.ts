/** The device under the store tests: its database, what is really on it, and disks that fail on demand. */
import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { vi } from 'vitest'
import { project } from '@/lib/progress/project'
import { type Owner, openDatabase } from '@/lib/store/database'
import type { Database } from '@/lib/store/operations'
import { admit } from '@/lib/store/read-log'
import { DATABASE_NAME, MIGRATIONS } from '@/lib/store/schema'
import type { Environment } from '@/lib/store/store'

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

/** What is really on the disk, and what it adds up to. */
export async function onDisk() {
  const database = await opened()
  const rows = await value(database.eventsAfter(''))
  const { events } = await admit(database, rows, 0)
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

/** Lets the database finish: a read over everything queues behind all writes, twice for what those set off. */
export async function drained(): Promise<void> {
  const database = await opened()
  for (let round = 0; round < 5; round++) await database.eventsAfter('')
  database.close()
}

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
