import { err } from '../core/result'
import type { Owner } from './database'
import type { Database, StorageError, Stored } from './operations'

/** A database that is opened again when it was closed under us, unless it now belongs to a newer release. */
export type Connection = {
  /** Opens where need be and does some work; a database that does not open is the work's failure. */
  use<T>(work: (database: Database) => Stored<T>): Stored<T>
  /** For good: later work fails. */
  close(): void
}

/** Opens the database and tells its owner when it goes. */
export type OpenDatabase = (owner: Owner) => Stored<Database>

const OUTDATED: StorageError = { kind: 'newer', message: 'a newer release has the database' }

/**
 * @param owner.onLeave what to begin before the connection goes to a newer release; see `Owner`
 * @param owner.onOutdated the database belongs to a newer release: nothing will be read or written any more
 */
export function createConnection(
  open: OpenDatabase,
  owner: { readonly onLeave: (database: Database) => void; readonly onOutdated: () => void },
): Connection {
  let current: Stored<Database> | null = null
  let end: StorageError | null = null

  function leave(): void {
    if (end !== null) return
    end = OUTDATED
    owner.onOutdated()
  }

  async function connect(): Stored<Database> {
    const opening: Stored<Database> = open({
      onLeave: owner.onLeave,
      onClosed(why) {
        if (current === opening) current = null
        if (why === 'newer') leave()
      },
    })
    current = opening
    const result = await opening
    if (!result.ok && current === opening) current = null
    if (!result.ok && result.error.kind === 'newer') leave()
    return result
  }

  return {
    async use(work) {
      if (end !== null) return err(end)
      const database = await (current ?? connect())
      return database.ok ? work(database.value) : err(database.error)
    },
    close() {
      end = { kind: 'failed', message: 'closed' }
      void current?.then((database) => database.ok && database.value.close())
    },
  }
}
