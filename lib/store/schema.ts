/** What stands in the database: names, rows, and how the tables came to be. */
import type { PersonalCard } from '../content/personal-card'
import type { LoggedEvent } from '../progress/events'

// Names of what is on learners' devices. DO NOT CHANGE WITHOUT A MIGRATION: a new name is an empty database to every learner.
export const DATABASE_NAME = 'warm-cache'
/** The BroadcastChannel on which a writer tells other tabs what it has committed; see tabs.ts. */
export const CHANNEL_NAME = 'warm-cache'

/** The questions of an attempt as they were when it started. */
export type Paper = { readonly attempt: string; readonly questions: readonly unknown[] }

/** Everything one act writes: all of it in one transaction, or nothing. */
export type Entry = {
  readonly events: readonly LoggedEvent[]
  readonly paper?: Paper
  /** The learner's own cards, each as it now is: of two versions the one made later stays. */
  readonly cards?: readonly PersonalCard[]
}

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
 * - `cards`: the learner's own cards, those removed too · `erasures`: what was erased here (progress/backup/erasure.ts)
 * - `handles`: one row under the key `backup`, the file that is kept up to date; it means nothing to any other browser
 */
export type StoreName = 'events' | 'papers' | 'quarantine' | 'snapshot' | 'devices' | 'cards' | 'erasures' | 'handles'

/** A row that could not be read when it was met, with its key in `quarantine`. */
export type Quarantined = { readonly key: IDBValidKey; readonly row: unknown }

/** One step from a version to the next: synchronous, inside the upgrade's own transaction. */
export type Migration = (db: IDBDatabase, upgrade: IDBTransaction) => void

/**
 * Every step since the first release, in order; one that has been released is never edited. Their number is the version of the
 * database, and the one fence between releases: the browser itself keeps code away from a database newer than its own. So a release
 * that older code must not write beside (a new event version, a new meaning of a row) adds a step, be it an empty one.
 */
export const MIGRATIONS: readonly Migration[] = [
  (db) => {
    db.createObjectStore('events', { keyPath: 'id' })
    db.createObjectStore('papers', { keyPath: 'attempt' })
    db.createObjectStore('quarantine', { autoIncrement: true })
    db.createObjectStore('snapshot')
    db.createObjectStore('devices', { keyPath: 'id' })
  },
  // An older release would leave both behind when it is told to forget, and its snapshots know nothing of erasing.
  (db) => {
    db.createObjectStore('cards', { keyPath: 'id' })
    db.createObjectStore('erasures', { keyPath: ['scope', 'device'] })
    db.createObjectStore('handles')
  },
]
