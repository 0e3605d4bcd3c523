/** From the lines of a file to what they hold. Synchronous; read.ts feeds it. */
import type { PersonalCard } from '../../content/personal-card'
import { err, ok, type Result } from '../../core/result'
import { createSha256 } from '../../core/sha256'
import type { LoggedEvent } from '../events'
import { parseEvent } from '../guard'
import { isPersonalCard } from '../guard/personal-card'
import { type Erasure, isErasure } from './erasure'
import { claimsFormat, isEnd, isHeader, isPaper, isRow, type Row } from './fields'
import type { Limits } from './limits'
import { parseLine } from './parse-line'
import type { BackupRefusal } from './refusal'
import {
  type Backup,
  type BackupPaper,
  type Counts,
  type End,
  FORMAT_VERSION,
  type Header,
  LINE_KINDS,
  type LineKind,
  type Refused,
} from './types'

export type Collector = {
  /** One line with its line feed. */
  line(bytes: Uint8Array): BackupRefusal | null
  /** @param rest what stands behind the last line feed */
  finish(rest: Uint8Array): Result<Backup, BackupRefusal>
}

const NO_ROWS: Counts = { event: 0, paper: 0, quarantined: 0, card: 0, erasure: 0 }

export function createCollector({ depth }: Pick<Limits, 'depth'>): Collector {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  const hash = createSha256()
  const seen = { ...NO_ROWS }
  const events: LoggedEvent[] = []
  const papers: BackupPaper[] = []
  const refused: Refused[] = []
  const cards: PersonalCard[] = []
  const erasures: Erasure[] = []
  let header: Header | null = null
  let end: End | null = null
  let unreadable = 0

  function keepIf<T>(list: T[], check: (value: unknown) => value is T, row: unknown): void {
    if (check(row)) list.push(row)
    else unreadable += 1
  }

  /** As a row of the log: what cannot be read is kept whole, for a release that can. */
  function readEvent(row: unknown): void {
    const event = parseEvent(row)
    if (event.ok) events.push(event.value)
    else refused.push({ row, reason: event.error.reason })
  }

  const readers: { readonly [K in LineKind]: (row: unknown) => void } = {
    event: readEvent,
    quarantined: readEvent,
    paper: (row) => keepIf(papers, isPaper, row),
    card: (row) => keepIf(cards, isPersonalCard, row),
    erasure: (row) => keepIf(erasures, isErasure, row),
  }

  function begin(value: unknown): BackupRefusal | null {
    if (!claimsFormat(value)) return 'not-a-backup'
    if (value.version > FORMAT_VERSION) return 'newer'
    if (!isHeader(value)) return 'not-a-backup'
    header = value
    return null
  }

  function finishAt(row: Row): BackupRefusal | null {
    if (!isEnd(row.end)) return 'damaged'
    const { sha256, counts } = row.end
    end = row.end
    if (sha256 !== hash.digest()) return 'checksum'
    return LINE_KINDS.every((kind) => counts[kind] === seen[kind] && header?.counts[kind] === seen[kind])
      ? null
      : 'counts'
  }

  function body(row: Row): void {
    const kind = LINE_KINDS.find((name) => Object.hasOwn(row, name))
    if (kind === undefined) unreadable += 1
    else {
      seen[kind] += 1
      readers[kind](row[kind])
    }
  }

  return {
    line(bytes) {
      if (end !== null) return 'after-end'
      const value = parseLine(bytes, decoder, depth)
      // Something else altogether is not a damaged backup.
      if (!value.ok) return header === null && value.error !== 'too-deep' ? 'not-a-backup' : value.error
      if (header !== null && isRow(value.value) && Object.hasOwn(value.value, 'end')) return finishAt(value.value)
      hash.update(bytes)
      if (header === null) return begin(value.value)
      if (isRow(value.value)) body(value.value)
      else unreadable += 1
      return null
    },
    finish(rest) {
      if (header === null) return err(rest.length === 0 ? 'empty' : 'not-a-backup')
      if (end !== null && rest.length > 0) return err('after-end')
      return ok({ header, events, papers, refused, cards, erasures, unreadable, whole: end !== null })
    },
  }
}
