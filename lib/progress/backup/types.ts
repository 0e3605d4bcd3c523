/** What a backup holds, on its way out and on its way in. The file itself is described in README.md. */
import type { PersonalCard } from '../../content/personal-card'
import type { Instant, OffsetMinutes } from '../../core/time'
import type { LoggedEvent } from '../events'
import type { Erasure } from './erasure'

export const FORMAT = 'warm-cache-backup'
/** Version of the file written by this code. A reader refuses a later one: it could not say what it leaves out. */
export const FORMAT_VERSION = 1

/** The kinds of lines between the first and the last, in the order they are written. */
export const LINE_KINDS = ['event', 'paper', 'quarantined', 'card', 'erasure'] as const
export type LineKind = (typeof LINE_KINDS)[number]

export type Counts = { readonly [K in LineKind]: number }

/** The first line. */
export type Header = {
  readonly format: typeof FORMAT
  readonly version: number
  /** When it was made, by the clock of the device that made it, and that clock's offset. */
  readonly created: Instant
  readonly offset: OffsetMinutes
  /** The writer that made it (ids.ts). */
  readonly device: string
  /** The site it was made on. */
  readonly site: string
  readonly counts: Counts
}

/** The last line. */
export type End = {
  readonly counts: Counts
  /** SHA-256 of every byte before this line, line feeds included; 64 hexadecimal digits. */
  readonly sha256: string
}

/** Rows as the database has them, of one moment. They are guarded where they are read, not here. */
export type Contents = { readonly [K in LineKind]: readonly unknown[] }

/** The questions of an attempt as they were when it started. */
export type BackupPaper = { readonly attempt: string; readonly questions: readonly unknown[] }

/** A row that is kept whole though it cannot be read. */
export type Refused = { readonly row: unknown; readonly reason: string }

/** What a file gave. */
export type Backup = {
  readonly header: Header
  readonly events: readonly LoggedEvent[]
  readonly papers: readonly BackupPaper[]
  readonly refused: readonly Refused[]
  readonly cards: readonly PersonalCard[]
  readonly erasures: readonly Erasure[]
  /** Lines that are none of the kinds we know, or not what they say: left out. */
  readonly unreadable: number
  /** False where the file ended early: what stood before is here. */
  readonly whole: boolean
}
