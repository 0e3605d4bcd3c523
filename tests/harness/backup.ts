/** Backups for tests: made by our own code, or put together by hand as a stranger would. */
import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import type { Limits } from '../../lib/progress/backup/limits'
import { readBackup } from '../../lib/progress/backup/read'
import type { Contents } from '../../lib/progress/backup/types'
import { type Stamp, writeBackup } from '../../lib/progress/backup/write'
import type { LoggedEvent } from '../../lib/progress/events'

export const NOTHING: Contents = { event: [], paper: [], quarantined: [], card: [], erasure: [] }

export const STAMP: Stamp = {
  created: Date.UTC(2026, 10, 21),
  offset: 540,
  device: 'desk000000',
  site: 'https://warm.test',
}

/** The file as our own code writes it. */
export const packed = (contents: Partial<Contents>, stamp: Stamp = STAMP): Buffer =>
  Buffer.concat([...writeBackup({ ...NOTHING, ...contents }, stamp)].map(({ piece }) => piece))

export const packedLog = (event: readonly LoggedEvent[]): Buffer => packed({ event })

/** @param pieces the size of the pieces it arrives in */
export async function read(bytes: Uint8Array, limits?: Limits, pieces = 10_000) {
  async function* source() {
    for (let from = 0; from < bytes.length; from += pieces) yield bytes.subarray(from, from + pieces)
  }
  return readBackup(source(), { size: bytes.length, rest: async () => {}, ...(limits && { limits }) })
}

type Line = object | string

const text = (line: Line): string => (typeof line === 'string' ? line : JSON.stringify(line))

/** The lines of a file by hand, unpacked: header, lines, and an end that agrees with them unless told otherwise. */
export function byHand({
  header = {},
  lines = [],
  end = {},
  counts: given = {},
}: {
  readonly header?: object
  readonly lines?: readonly Line[]
  readonly end?: object | null
  readonly counts?: object
}): string {
  const kinds = ['event', 'paper', 'quarantined', 'card', 'erasure']
  const count = (kind: string): number => lines.filter((line) => text(line).startsWith(`{"${kind}":`)).length
  const counts = { ...Object.fromEntries(kinds.map((kind) => [kind, count(kind)])), ...given }
  const first = { format: 'warm-cache-backup', version: 1, ...STAMP, counts, ...header }
  const body = [first, ...lines].map((line) => `${text(line)}\n`).join('')
  if (end === null) return body
  const sha256 = createHash('sha256').update(body).digest('hex')
  return `${body}${JSON.stringify({ end: { counts, sha256, ...end } })}\n`
}

export const zipped = (body: string | Uint8Array): Buffer => gzipSync(body)
