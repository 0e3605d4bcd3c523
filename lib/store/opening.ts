/**
 * The one door to IndexedDB. Ships to reading pages too (lib/reading, ≤ 5 kB gzip in all): it imports no library at run
 * time. What comes out of a row is `unknown`: guarding it is the caller's (rule 7).
 */
import { err, ok } from '../core/result'
import { describe, nameOf, settled } from './requests'
import { DATABASE_NAME, MIGRATIONS } from './schema'
import type { StorageError, Stored } from './transactions'

/** What an open connection tells its owner. */
export type Owner<T> = {
  /** A newer release wants the database. What is begun here, before this returns, is still written. */
  onLeave?(database: T): void
  /** The connection is gone: `newer` for good, `lost` when opening again goes on (the browser ended it, the site was cleared). */
  onClosed?(why: 'newer' | 'lost'): void
}

/**
 * @param operations what can be done with the connection: a reading page takes fewer of them along
 * @param migrations the steps of this release; tests play older and newer ones
 */
export async function openWith<T>(
  operations: (db: IDBDatabase) => T,
  owner: Owner<T> = {},
  migrations = MIGRATIONS,
): Stored<T> {
  try {
    const request = indexedDB.open(DATABASE_NAME, migrations.length)
    request.onupgradeneeded = ({ oldVersion }) => {
      const { result, transaction } = request
      if (transaction) for (const step of migrations.slice(oldVersion)) step(result, transaction)
    }
    const refused = new Promise<null>((resolve) => {
      request.onblocked = () => resolve(null)
    })
    const opening = settled(request)
    const db = await Promise.race([opening, refused])
    if (db === null) {
      opening.then((late) => late.close()).catch(() => {})
      return err({ kind: 'blocked', message: 'another tab holds an older version open' })
    }
    const database = operations(db)
    db.onversionchange = ({ newVersion }) => {
      if (newVersion !== null) owner.onLeave?.(database)
      // Holding on would block the newer tab for ever. Transactions that have begun are finished first.
      db.close()
      owner.onClosed?.(newVersion === null ? 'lost' : 'newer')
    }
    db.onclose = () => owner.onClosed?.('lost')
    return ok(database)
  } catch (error) {
    return err(refusal(error))
  }
}

/** What opening can fail with; anything else may pass, and is worth another try. No `indexedDB` at all is a ReferenceError. */
const REFUSALS: Readonly<Record<string, StorageError['kind']>> = {
  VersionError: 'newer',
  QuotaExceededError: 'quota',
  ReferenceError: 'unavailable',
  TypeError: 'unavailable',
  SecurityError: 'unavailable',
  InvalidStateError: 'unavailable',
}

const refusal = (error: unknown): StorageError => ({
  kind: REFUSALS[nameOf(error)] ?? 'failed',
  message: describe(error),
})
