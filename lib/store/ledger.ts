/** The timeline of this tab, kept in step with the database: loaded, read anew when need be, and told of other tabs' events. */
import { err, ok } from '../core/result'
import type { LoggedEvent } from '../progress/events'
import type { Connection } from './connection'
import { BACK_OFF, type Later } from './later'
import type { Stored } from './operations'
import { type Reading, readEvents, readLog } from './read-log'
import { emptyTimeline, insert, type Timeline } from './timeline'

export type Ledger = {
  timeline(): Timeline
  /** Reads the log. Everything else that reads waits for it. @param prepare runs first, on the open database */
  load(prepare: Parameters<Connection['use']>[0]): Stored<Timeline>
  /** Adds events that are in the database. */
  take(events: readonly LoggedEvent[]): void
  /** Reads everything anew: rows came in between, were replaced, or are gone. Resolves when that is shown. */
  reload(): Promise<void>
  /** Reads events another tab has announced, and adds them. */
  hear(ids: readonly string[]): void
}

export function createLedger({
  connection,
  later,
  reading,
  observe,
  onChange,
}: {
  readonly connection: Connection
  readonly later: Later
  readonly reading: () => Reading
  /** Told of every id before it is shown: ours must sort behind it. */
  readonly observe: (ids: readonly string[]) => void
  /** Runs after the timeline has changed. */
  readonly onChange: () => void
}): Ledger {
  let timeline = emptyTimeline
  /** What was taken while the log is being read anew. */
  let meanwhile: LoggedEvent[] | null = null
  // Readings take turns: each builds on what the one before has left.
  let turn: Promise<unknown> = Promise.resolve()

  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = turn.then(work)
    turn = result
    return result
  }

  /**
   * What cannot be read now is read later: an event of another tab must not stay unseen until the next start. What belongs to a
   * newer release is no longer ours to read.
   */
  const persist = (work: () => Stored<unknown>): Promise<void> =>
    inTurn(async () => {
      const result = await work()
      if (!result.ok && result.error.kind !== 'newer') later(BACK_OFF[0], () => void persist(work))
    })

  function adopt(read: Timeline): void {
    observe([read.base.lastEventId, ...read.tail.map((event) => event.id)])
    timeline = read
    onChange()
  }

  function take(events: readonly LoggedEvent[]): void {
    meanwhile?.push(...events)
    const next = insert(timeline, events, reading().horizon)
    if (next === null) void persist(refresh)
    else {
      timeline = next
      onChange()
    }
  }

  /** Reads the log anew. What is gone from it is gone from memory too; what was committed while we read may not be in it. */
  async function refresh(): Stored<void> {
    const arrived: LoggedEvent[] = []
    meanwhile = arrived
    const log = await connection.use((database) => readLog(database, reading()))
    meanwhile = null
    if (!log.ok) return log
    const next = insert(log.value, arrived, reading().horizon)
    if (next === null) return refresh()
    adopt(next)
    return ok(undefined)
  }

  /** The snapshot of a tab that has not heard of it yet may stand there. */
  async function reload(): Stored<void> {
    const deleted = await connection.use((database) => database.deleteSnapshot())
    return deleted.ok ? refresh() : deleted
  }

  return {
    timeline: () => timeline,
    load: (prepare) =>
      inTurn(async () => {
        const log = await connection.use(async (database) => {
          const prepared = await prepare(database)
          return prepared.ok ? readLog(database, reading()) : err(prepared.error)
        })
        if (log.ok) adopt(log.value)
        return log
      }),
    take,
    reload: () => persist(reload),
    hear: (ids) =>
      void persist(async () => {
        const events = await connection.use((database) => readEvents(database, ids, reading()))
        if (!events.ok) return events
        observe(events.value.map((event) => event.id))
        take(events.value)
        return ok(undefined)
      }),
  }
}
