/**
 * The one door to IndexedDB. Ships to reading pages too (lib/reading, ≤ 5 kB gzip in all): it imports idb and nothing else at run
 * time. What comes out of a row is `unknown`: guarding it is the caller's (rule 7).
 */
import { type IDBPDatabase, type IDBPTransaction, openDB, type StoreNames } from 'idb'
import { err, ok, type Result } from '../core/result'
import type { LoggedEvent } from '../progress/events'

// Names of what is on learners' devices. DO NOT CHANGE WITHOUT A MIGRATION: a new name is an empty database to every learner.
export const DATABASE_NAME = 'warm-cache'
export const DATABASE_VERSION = 1
/** The BroadcastChannel on which a writer tells other tabs what it has committed; see tabs.ts. */
export const CHANNEL_NAME = 'warm-cache'

/** The questions of an attempt as they were when it started. */
export type Paper = { readonly attempt: string; readonly questions: readonly unknown[] }

/** Everything one act writes: all of it in one transaction, or nothing. */
export type Entry = { readonly events: readonly LoggedEvent[]; readonly paper?: Paper }

/**
 * The row of `snapshot`: what the log adds up to as far as an event. Reading pages take their digest from `content` and begin
 * reading behind `upTo`.
 */
export type SnapshotRow = {
  readonly upTo: string
  /** Event rows up to and including that event: by their number a snapshot is told that misses one. */
  readonly rows: number
  readonly content: unknown
}

/** One writer of this device: a tab holds it while it is open (device.ts). */
export type DeviceRow = { readonly id: string; readonly since: number }

type Schema = {
  events: { key: string; value: unknown }
  papers: { key: string; value: unknown }
  quarantine: { key: number; value: unknown }
  /** One row under the key `progress`. It can be deleted at any time without changing anything. */
  snapshot: { key: string; value: unknown }
  /** Lives and dies with the log it names: cleared together with it when a browser evicts the site. */
  devices: { key: string; value: unknown }
}

/**
 * - `unavailable`: no IndexedDB here, or it refuses to open (private mode, storage switched off)
 * - `newer`: the database was made by a newer release; this code must not write to it
 * - `blocked`: another tab holds an older version open
 * - `quota`: the device is full
 * - `collision`: another event already has this id; nothing was overwritten
 * - `failed`: anything else: aborted, closed, broken
 */
export type StorageError = {
  readonly kind: 'unavailable' | 'newer' | 'blocked' | 'quota' | 'collision' | 'failed'
  readonly message: string
}

export type Stored<T> = Promise<Result<T, StorageError>>

export type Database = {
  /** Resolves when the transaction is complete and flushed; appending the same event again changes nothing. */
  append(entry: Entry): Stored<void>
  /** Event rows behind an id, in order; '' gives all. */
  eventsAfter(id: string): Stored<readonly unknown[]>
  eventsById(ids: readonly string[]): Stored<readonly unknown[]>
  /** How many event rows there are up to and including an id. */
  countUpTo(id: string): Stored<number>
  paper(attempt: string): Stored<unknown>
  /** Moves rows that cannot be read out of `events`, in one transaction. @param at when, for whoever looks at them later */
  setAside(rows: readonly { readonly row: unknown; readonly reason: string }[], at: number): Stored<void>
  quarantined(): Stored<number>
  snapshot(): Stored<unknown>
  /** Writes the snapshot unless the log says otherwise than its `rows`: another tab wrote meanwhile, and it is not worth keeping. */
  putSnapshot(row: SnapshotRow): Stored<void>
  deleteSnapshot(): Stored<void>
  devices(): Stored<readonly unknown[]>
  putDevice(row: DeviceRow): Stored<void>
  close(): void
}

/** @param onClosed the connection is gone: a newer release wants the database, or the browser ended it. Open again to go on. */
export async function openDatabase(onClosed: () => void = () => {}): Stored<Database> {
  try {
    let blocked = () => {}
    const refused = new Promise<null>((resolve) => {
      blocked = () => resolve(null)
    })
    const opening = openDB<Schema>(DATABASE_NAME, DATABASE_VERSION, {
      upgrade(db) {
        // From version 0. A later version adds steps here and leaves these alone.
        db.createObjectStore('events', { keyPath: 'id' })
        db.createObjectStore('papers', { keyPath: 'attempt' })
        db.createObjectStore('quarantine', { autoIncrement: true })
        db.createObjectStore('snapshot')
        db.createObjectStore('devices', { keyPath: 'id' })
      },
      blocked,
      blocking(_current, _wanted, event) {
        // Holding on would block the newer tab for ever. The event's target is this connection.
        if (event.target instanceof IDBDatabase) event.target.close()
        onClosed()
      },
      terminated: onClosed,
    })
    const db = await Promise.race([opening, refused])
    if (db !== null) return ok(wrap(db))
    opening.then((late) => late.close()).catch(() => {})
    return err({ kind: 'blocked', message: 'another tab holds an older version open' })
  } catch (error) {
    return err(refusal(error))
  }
}

const text = (error: unknown): string => (error instanceof Error ? `${error.name}: ${error.message}` : String(error))
const nameOf = (error: unknown): string => (error instanceof Error ? error.name : '')

const refusal = (error: unknown): StorageError => ({
  kind: nameOf(error) === 'VersionError' ? 'newer' : 'unavailable',
  message: text(error),
})

const COLLISION = 'CollisionError'

function failure(error: unknown): StorageError {
  const name = nameOf(error)
  const kind = name === 'QuotaExceededError' ? 'quota' : name === COLLISION ? 'collision' : 'failed'
  return { kind, message: text(error) }
}

function wrap(db: IDBPDatabase<Schema>): Database {
  type Names = StoreNames<Schema>[]
  type Write = IDBPTransaction<Schema, Names, 'readwrite'>

  const caught = async <T>(work: () => Promise<T>): Stored<T> => {
    try {
      return ok(await work())
    } catch (error) {
      return err(failure(error))
    }
  }

  /** The promise contract of every write: it resolves when the transaction is complete and on the disk, not when requests are. */
  const write = (names: Names, work: (tx: Write) => Promise<unknown>): Stored<void> =>
    caught(async () => {
      const tx = db.transaction(names, 'readwrite', { durability: 'strict' })
      try {
        await Promise.all([work(tx), tx.done])
      } catch (error) {
        abort(tx)
        // A request cut off by the end of its transaction only says so; the transaction knows why.
        const cause = await tx.done.catch((reason: unknown) => reason)
        throw nameOf(error) === 'AbortError' ? cause : error
      }
    })

  return {
    append: ({ events, paper }) =>
      write(paper ? ['events', 'papers'] : ['events'], (tx) =>
        Promise.all([
          ...events.map((event) => addOnce(tx, 'events', event.id, event)),
          ...(paper ? [addOnce(tx, 'papers', paper.attempt, paper)] : []),
        ]),
      ),
    eventsAfter: (id) => caught(() => db.getAll('events', id === '' ? null : IDBKeyRange.lowerBound(id, true))),
    eventsById: (ids) =>
      caught(async () => {
        const { store } = db.transaction('events')
        return (await Promise.all(ids.map((id) => store.get(id)))).filter((row) => row !== undefined)
      }),
    countUpTo: (id) => caught(() => db.count('events', IDBKeyRange.upperBound(id))),
    paper: (attempt) => caught(() => db.get('papers', attempt)),
    setAside: (rows, at) =>
      write(['events', 'quarantine'], (tx) =>
        Promise.all(
          rows.flatMap(({ row, reason }) => [
            tx.objectStore('quarantine').add({ row, reason, at }),
            ...(hasId(row) ? [tx.objectStore('events').delete(row.id)] : []),
          ]),
        ),
      ),
    quarantined: () => caught(() => db.count('quarantine')),
    snapshot: () => caught(() => db.get('snapshot', 'progress')),
    putSnapshot: (row) =>
      write(['events', 'snapshot'], async (tx) => {
        const rows = await tx.objectStore('events').count(IDBKeyRange.upperBound(row.upTo))
        if (rows === row.rows) await tx.objectStore('snapshot').put(row, 'progress')
      }),
    deleteSnapshot: () => write(['snapshot'], (tx) => tx.objectStore('snapshot').delete('progress')),
    devices: () => caught(() => db.getAll('devices')),
    putDevice: (row) => write(['devices'], (tx) => tx.objectStore('devices').put(row)),
    close: () => db.close(),
  }
}

type Appending = IDBPTransaction<Schema, StoreNames<Schema>[], 'readwrite'>

/** Never overwrites: the same row again is a retry whose first try had gone through, another under its key a collision. */
async function addOnce(tx: Appending, name: 'events' | 'papers', key: string, row: unknown): Promise<void> {
  const store = tx.objectStore(name)
  const held = await store.get(key)
  if (held === undefined) await store.add(row)
  else if (JSON.stringify(held) !== JSON.stringify(row))
    throw Object.assign(new Error(`${name} already holds another row under ${key}`), { name: COLLISION })
}

/** A transaction that failed by itself is gone already, and says so by throwing. */
function abort(tx: Appending): void {
  try {
    tx.abort()
  } catch {}
}

const hasId = (row: unknown): row is { readonly id: string } =>
  typeof row === 'object' && row !== null && 'id' in row && typeof row.id === 'string'
