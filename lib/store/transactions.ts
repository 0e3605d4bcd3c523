/** Reading and writing in transactions. Ships to reading pages, like everything it imports. */
import { err, ok, type Result } from '../core/result'
import { completed, describe, nameOf, settled } from './requests'
import type { StoreName } from './schema'

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

/** All of some work or nothing of it; resolves when it is on the disk. */
export type Write = (names: readonly StoreName[], work: (tx: IDBTransaction) => Promise<unknown>) => Stored<void>

export const COLLISION = 'CollisionError'

function failure(error: unknown): StorageError {
  const name = nameOf(error)
  const kind = name === 'QuotaExceededError' ? 'quota' : name === COLLISION ? 'collision' : 'failed'
  return { kind, message: describe(error) }
}

/** How an open connection is used. */
export function transactions(db: IDBDatabase) {
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
  const write: Write = (names, work) =>
    caught(async () => {
      const tx = db.transaction([...names], 'readwrite', { durability: 'strict' })
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

  return { caught, read, write }
}

/** Never overwrites: the same row again is a retry whose first try had gone through, another under its key a collision. */
export async function addOnce(tx: IDBTransaction, name: 'events' | 'papers', key: string, row: unknown): Promise<void> {
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
