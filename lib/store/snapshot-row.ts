/** The one row of the `snapshot` store: what the log adds up to, and how many rows that was. Can be deleted at any time. */
import type { SnapshotRow } from './database'
import type { Timeline } from './timeline'

export const readSnapshot = (_row: unknown): Pick<Timeline, 'base' | 'rows'> | null => null

export const snapshotOf = (_state: Pick<Timeline, 'base' | 'rows'>): SnapshotRow | null => null
