/**
 * The one door to IndexedDB. Ships to reading pages too (lib/reading, ≤ 5 kB gzip in all): it imports no library at run
 * time. What comes out of a row is `unknown`: guarding it is the caller's (rule 7).
 */
import { err, ok, type Result } from '../core/result'
import type { LoggedEvent } from '../progress/events'
import { completed, settled } from './requests'

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

/**
 * - `events`, `papers`, `quarantine`: what the learner did, what papers they sat, what could not be read
 * - `snapshot`: one row under the key `progress`; it can be deleted at any time without changing anything
 * - `devices`: lives and dies with the log it names, cleared together with it when a browser evicts the site
 */
type StoreName = 'events' | 'papers' | 'quarantine' | 'snapshot' | 'devices'

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
    const request = indexedDB.open(DATABASE_NAME, DATABASE_VERSION)
    request.onupgradeneeded = () => create(request.result)
    const refused = new Promise<null>((resolve) => {
      request.onblocked = () => resolve(null)
    })
    const opening = settled(request)
    const db = await Promise.race([opening, refused])
    if (db === null) {
      opening.then((late) => late.close()).catch(() => {})
      return err({ kind: 'blocked', message: 'another tab holds an older version open' })
    }
    db.onversionchange = () => {
      // Holding on would block the newer tab for ever.
      db.close()
      onClosed()
    }
    db.onclose = onClosed
    return ok(wrap(db))
  } catch (error) {
    return err(refusal(error))
  }
}

/** From version 0. A later version adds steps and leaves these alone. */
function create(db: IDBDatabase): void {
  db.createObjectStore('events', { keyPath: 'id' })
  db.createObjectStore('papers', { keyPath: 'attempt' })
  db.createObjectStore('quarantine', { autoIncrement: true })
  db.createObjectStore('snapshot')
  db.createObjectStore('devices', { keyPath: 'id' })
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

function wrap(db: IDBDatabase): Database {
  const caught = async <T>(work: () => Promise<T>): Stored<T> => {
    try {
      return ok(await work())
    } catch (error) {
      return err(failure(error))
    }
  }

  const read = <T>(name: StoreName, ask: (store: IDBObjectStore) => IDBRequest<T>): Stored<T> =>
    caught(() => settled(ask(db.transaction(name).objectStore(name))))

  /** The promise contract of every write: it resolves when the transaction is complete and on the disk, not when requests are. */
  const write = (names: StoreName[], work: (tx: IDBTransaction) => Promise<unknown>): Stored<void> =>
    caught(async () => {
      const tx = db.transaction(names, 'readwrite', { durability: 'strict' })
      const done = completed(tx)
      try {
        await Promise.all([work(tx), done])
      } catch (error) {
        abort(tx)
        // A request cut off by the end of its transaction only says so; the transaction knows why.
        const cause = await done.catch((reason: unknown) => reason)
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
    eventsAfter: (id) => read('events', (store) => store.getAll(id === '' ? null : IDBKeyRange.lowerBound(id, true))),
    eventsById: (ids) =>
      caught(async () => {
        const store = db.transaction('events').objectStore('events')
        const rows: unknown[] = await Promise.all(ids.map((id) => settled(store.get(id))))
        return rows.filter((row) => row !== undefined)
      }),
    countUpTo: (id) => read('events', (store) => store.count(IDBKeyRange.upperBound(id))),
    paper: (attempt) => read<unknown>('papers', (store) => store.get(attempt)),
    setAside: (rows, at) =>
      write(['events', 'quarantine'], (tx) =>
        Promise.all(
          rows.flatMap(({ row, reason }) => [
            settled(tx.objectStore('quarantine').add({ row, reason, at })),
            ...(hasId(row) ? [settled(tx.objectStore('events').delete(row.id))] : []),
          ]),
        ),
      ),
    quarantined: () => read('quarantine', (store) => store.count()),
    snapshot: () => read<unknown>('snapshot', (store) => store.get('progress')),
    putSnapshot: (row) =>
      write(['events', 'snapshot'], async (tx) => {
        const held = await settled(tx.objectStore('events').count(IDBKeyRange.upperBound(row.upTo)))
        if (held === row.rows) await settled(tx.objectStore('snapshot').put(row, 'progress'))
      }),
    deleteSnapshot: () => write(['snapshot'], (tx) => settled(tx.objectStore('snapshot').delete('progress'))),
    devices: () => read<unknown[]>('devices', (store) => store.getAll()),
    putDevice: (row) => write(['devices'], (tx) => settled(tx.objectStore('devices').put(row))),
    close: () => db.close(),
  }
}

/** Never overwrites: the same row again is a retry whose first try had gone through, another under its key a collision. */
async function addOnce(tx: IDBTransaction, name: 'events' | 'papers', key: string, row: unknown): Promise<void> {
  const store = tx.objectStore(name)
  const held: unknown = await settled(store.get(key))
  if (held === undefined) await settled(store.add(row))
  else if (JSON.stringify(held) !== JSON.stringify(row))
    throw Object.assign(new Error(`${name} already holds another row under ${key}`), { name: COLLISION })
}

/** A transaction that failed by itself is gone already, and says so by throwing. */
function abort(tx: IDBTransaction): void {
  try {
    tx.abort()
  } catch {}
}

const hasId = (row: unknown): row is { readonly id: string } =>
  typeof row === 'object' && row !== null && 'id' in row && typeof row.id === 'string'
