/** Databases and events as released versions left them on learners' devices: what every later release must still open. */
import { readFileSync } from 'node:fs'
import { DATABASE_NAME } from '../../lib/store/schema'

type Store = {
  readonly keyPath: string | string[] | null
  readonly autoIncrement: boolean
  /** Key and row; the key counts only where the store has no key path. */
  readonly rows: readonly (readonly [IDBValidKey, unknown])[]
}

export type DatabaseFixture = {
  readonly version: number
  readonly stores: Readonly<Record<'events' | 'papers' | 'quarantine' | 'snapshot' | 'devices', Store>> &
    Readonly<Record<string, Store>>
  /** What the log adds up to, as far as it is looked at. */
  readonly expected: Readonly<Record<string, unknown>>
}

const path = (file: string): URL => new URL(`../fixtures/releases/${file}`, import.meta.url)

/** Throws for a version whose fixture nobody has kept: a release must not go out without one. */
export const databaseFixture = (version: number): DatabaseFixture =>
  JSON.parse(readFileSync(path(`database-${version}.json`), 'utf8'))

/** Every kind of event of a version, with every optional field. */
export const eventFixture = (version: number): readonly unknown[] =>
  readFileSync(path(`events-${version}.jsonl`), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))

/** Builds the database with the tables it had then, not with today's code. */
export const putFixture = ({ version, stores }: DatabaseFixture): Promise<void> =>
  new Promise((resolve, reject) => {
    const opening = indexedDB.open(DATABASE_NAME, version)
    opening.onerror = () => reject(opening.error)
    opening.onupgradeneeded = () => {
      for (const [name, { keyPath, autoIncrement, rows }] of Object.entries(stores)) {
        const store = opening.result.createObjectStore(name, { keyPath, autoIncrement })
        for (const [key, row] of rows) keyPath === null ? store.add(row, key) : store.add(row)
      }
    }
    opening.onsuccess = () => {
      opening.result.close()
      resolve()
    }
  })
