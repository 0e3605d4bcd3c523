/** From rows to a timeline: the border at which stored bytes become events, or are set aside. */

import { ok } from '../core/result'
import type { Instant } from '../core/time'
import type { LoggedEvent } from '../progress/events'
import { parseEvent } from '../progress/guard'
import { coversLog, readSnapshot } from '../progress/snapshot'
import { emptyProgress, type Progress } from '../progress/state'
import type { Database, Stored } from './operations'
import { type Timeline, timelineOf } from './timeline'

export type Reading = {
  /** A clock's reading for what is set aside. */
  readonly at: Instant
  /** See `timelineOf`. */
  readonly horizon: string
  /** Told how many rows the quarantine holds, once for a reading that may have changed it, and before the events are shown. */
  readonly onQuarantine: (rows: number) => void
}

/**
 * The whole log: from the snapshot and what came after it where the snapshot still agrees with the rows, else from the first
 * event on. Both give the same progress.
 */
export async function readLog(database: Database, reading: Reading): Stored<Timeline> {
  await readmit(database)
  const start = await usableSnapshot(database)
  const rows = await database.eventsAfter(start.lastEventId)
  if (!rows.ok) return rows
  const { events } = await admit(database, rows.value, reading.at)
  await count(database, reading)
  return ok(timelineOf(start, events, reading.horizon))
}

/** Some events of the log, as another tab has announced them; what is not there is left out. */
export async function readEvents(database: Database, ids: readonly string[], reading: Reading): Stored<LoggedEvent[]> {
  const rows = await database.eventsById(ids)
  if (!rows.ok) return rows
  const { events, setAside } = await admit(database, rows.value, reading.at)
  if (setAside) await count(database, reading)
  return ok(events)
}

async function count(database: Database, { onQuarantine }: Reading): Promise<void> {
  const rows = await database.quarantined()
  if (rows.ok) onQuarantine(rows.value)
}

/** A snapshot that cannot be read, or that misses an event which another tab wrote late, is as good as none. */
async function usableSnapshot(database: Database): Promise<Progress> {
  const row = await database.snapshot()
  const progress = row.ok && hasContent(row.value) ? readSnapshot(row.value.content) : null
  if (progress === null) return emptyProgress
  const rows = await database.countUpTo(progress.lastEventId)
  return rows.ok && coversLog(progress, rows.value) ? progress : emptyProgress
}

/**
 * Reads again what was set aside: this release may understand what an earlier one did not. A failure costs nothing, the rows stay
 * where they are.
 */
async function readmit(database: Database): Promise<void> {
  const held = await database.quarantine()
  if (!held.ok) return
  const events = held.value.flatMap(({ key, row }) => {
    const event = parseEvent(row)
    return event.ok ? [{ key, event: event.value }] : []
  })
  if (events.length > 0) await database.readmit(events)
}

const hasContent = (row: unknown): row is { readonly content: unknown } =>
  typeof row === 'object' && row !== null && 'content' in row

/**
 * The events among some rows. Rows that cannot be read are moved to the quarantine and never stand in the way of the rest; should
 * even that fail, they stay where they are until the next start.
 * @param at when, for whoever looks at what was set aside
 */
export async function admit(
  database: Database,
  rows: readonly unknown[],
  at: Instant,
): Promise<{ readonly events: LoggedEvent[]; readonly setAside: boolean }> {
  const events: LoggedEvent[] = []
  const refused: { row: unknown; reason: string }[] = []
  for (const row of rows) {
    const event = parseEvent(row)
    if (event.ok) events.push(event.value)
    else refused.push({ row, reason: event.error.reason })
  }
  return { events, setAside: refused.length > 0 && (await database.setAside(refused, at)).ok }
}
