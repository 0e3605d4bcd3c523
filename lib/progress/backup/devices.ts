import type { Instant } from '../../core/time'
import { parseEventId } from '../ids'
import { isRow } from './fields'

/** What one device has written, as far as it stands in some rows. */
export type DeviceShare = {
  readonly device: string
  readonly events: number
  readonly first: Instant
  readonly last: Instant
}

/** By device, the one with most events first. Rows without an id are nobody's. */
export function devicesIn(rows: readonly unknown[]): readonly DeviceShare[] {
  const shares = new Map<string, DeviceShare>()
  for (const row of rows) {
    const device = isRow(row) && typeof row.id === 'string' ? parseEventId(row.id)?.device : undefined
    if (device === undefined || !isRow(row)) continue
    const at = typeof row.at === 'number' ? row.at : 0
    const held = shares.get(device) ?? { device, events: 0, first: at, last: at }
    const span = { first: Math.min(held.first, at), last: Math.max(held.last, at) }
    shares.set(device, { device, events: held.events + 1, ...span })
  }
  return [...shares.values()].sort((a, b) => b.events - a.events || (a.device < b.device ? -1 : 1))
}
