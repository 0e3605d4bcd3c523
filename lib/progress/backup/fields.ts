/** The shapes of a backup's own lines; events have theirs in ../guard. */

import { isInstant } from '../guard'
import { between, type Check, isCount, isKey, isText, oneOf, shape } from '../guard/checks'
import { isDeviceId } from '../ids'
import { type BackupPaper, type Counts, type End, FORMAT, type Header } from './types'

export type Row = { readonly [field: string]: unknown }

export const isRow = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isCounts: Check<Counts> = shape<Counts>({
  event: isCount,
  paper: isCount,
  quarantined: isCount,
  card: isCount,
  erasure: isCount,
})

/** Whether a line says it begins a backup, of whatever version. */
export const claimsFormat = (value: unknown): value is { readonly format: typeof FORMAT; readonly version: number } =>
  isRow(value) && value.format === FORMAT && isCount(value.version) && value.version >= 1

export const isHeader: Check<Header> = shape<Header>({
  format: oneOf(FORMAT),
  version: isCount,
  created: isInstant,
  offset: between(-1440, 1440),
  device: (value): value is string => isText(value) && isDeviceId(value),
  site: isText,
  counts: isCounts,
})

export const isEnd: Check<End> = shape<End>({
  counts: isCounts,
  sha256: (value): value is string => isText(value) && /^[0-9a-f]{64}$/.test(value),
})

export const isPaper: Check<BackupPaper> = shape<BackupPaper>({
  attempt: isKey,
  questions: (value): value is readonly unknown[] => Array.isArray(value),
})
