import { err } from '../core/result'
import type { Database, Stored } from './database'

/** A database that is opened again when it was closed under us: a newer tab upgraded it, or the browser ended the connection. */
export type Connection = {
  /** Opens where need be and does some work; a database that does not open is the work's failure. */
  use<T>(work: (database: Database) => Stored<T>): Stored<T>
  /** For good: later work fails. */
  close(): void
}

/** Opens the database; `onClosed` is called when the connection is gone. */
export type OpenDatabase = (onClosed: () => void) => Stored<Database>

export function createConnection(open: OpenDatabase): Connection {
  let current: Stored<Database> | null = null
  let closed = false

  async function connect(): Stored<Database> {
    const opening: Stored<Database> = open(() => {
      if (current === opening) current = null
    })
    current = opening
    const result = await opening
    if (!result.ok && current === opening) current = null
    return result
  }

  return {
    async use(work) {
      if (closed) return err({ kind: 'failed', message: 'closed' })
      const database = await (current ?? connect())
      return database.ok ? work(database.value) : err(database.error)
    },
    close() {
      closed = true
      void current?.then((database) => database.ok && database.value.close())
    },
  }
}
