/** What the store does to the database, each in one transaction. */
import type { PersonalCard } from '../content/personal-card'
import type { LoggedEvent } from '../progress/events'
import { nameOf, settled } from './requests'
import type { DeviceRow, Entry, Quarantined, SnapshotRow, StoreName } from './schema'
import { addOnce, COLLISION, type Stored, transactions, type Write } from './transactions'

export type { StorageError, Stored } from './transactions'

export type Database = {
  /** A look at several stores in one transaction: all of it is of one moment. */
  view<T>(names: readonly StoreName[], look: (tx: IDBTransaction) => Promise<T>): Stored<T>
  /** All of some work or nothing of it; resolves when it is on the disk. */
  readonly write: Write
  /** Resolves when the transaction is complete and flushed; appending the same event again changes nothing. */
  append(entry: Entry): Stored<void>
  /** Event rows behind an id, in order; '' gives all. */
  eventsAfter(id: string): Stored<readonly unknown[]>
  /** Event rows from one id to another, both included. */
  eventsBetween(first: string, last: string): Stored<readonly unknown[]>
  eventsById(ids: readonly string[]): Stored<readonly unknown[]>
  /** How many event rows there are up to and including an id. */
  countUpTo(id: string): Stored<number>
  paper(attempt: string): Stored<unknown>
  /** Moves rows that cannot be read out of `events`, in one transaction. @param at when, for whoever looks at them later */
  setAside(rows: readonly { readonly row: unknown; readonly reason: string }[], at: number): Stored<void>
  quarantined(): Stored<number>
  /** Everything set aside, whole: for another try after an update, and for export. */
  quarantine(): Stored<readonly Quarantined[]>
  /** Moves events out of the quarantine into the log; one whose id the log has given to another event stays. */
  readmit(rows: readonly { readonly key: IDBValidKey; readonly event: LoggedEvent }[]): Stored<void>
  snapshot(): Stored<unknown>
  /** Writes the snapshot unless the log says otherwise than its `rows`: another tab wrote meanwhile, and it is not worth keeping. */
  putSnapshot(row: SnapshotRow): Stored<void>
  deleteSnapshot(): Stored<void>
  devices(): Stored<readonly unknown[]>
  putDevice(row: DeviceRow): Stored<void>
  close(): void
}

/** The operations of an open connection. */
export function operations(db: IDBDatabase): Database {
  const { caught, read, write } = transactions(db)
  return {
    view: (names, look) => caught(() => look(db.transaction([...names]))),
    write,
    append: ({ events, paper, cards = [] }) =>
      write(
        ['events', ...(paper ? (['papers'] as const) : []), ...(cards.length > 0 ? (['cards'] as const) : [])],
        (tx) =>
          Promise.all([
            ...events.map((event) => addOnce(tx, 'events', event.id, event)),
            ...(paper ? [addOnce(tx, 'papers', paper.attempt, paper)] : []),
            ...cards.map((card) => putLater(tx, card)),
          ]),
      ),
    eventsAfter: (id) => read('events', (store) => store.getAll(id === '' ? null : IDBKeyRange.lowerBound(id, true))),
    eventsBetween: (first, last) => read('events', (store) => store.getAll(IDBKeyRange.bound(first, last))),
    eventsById: (ids) =>
      caught(async () => {
        const store = db.transaction('events').objectStore('events')
        const rows: unknown[] = await Promise.all(ids.map((id) => settled(store.get(id))))
        return rows.filter((row) => row !== undefined)
      }),
    countUpTo: (id) => read('events', (store) => store.count(IDBKeyRange.upperBound(id))),
    paper: (attempt) => read<unknown>('papers', (store) => store.get(attempt)),
    setAside: (rows, at) =>
      write(['events', 'quarantine'], (tx) =>
        Promise.all(
          rows.map(async ({ row, reason }) => {
            const key = keyIn(row)
            // Two tabs may meet the same row; the second finds it gone.
            if ((await settled(tx.objectStore('events').count(key))) === 0) return
            await settled(tx.objectStore('quarantine').add({ row, reason, at }))
            await settled(tx.objectStore('events').delete(key))
          }),
        ),
      ),
    quarantined: () => read('quarantine', (store) => store.count()),
    quarantine: () =>
      caught(async () => {
        const store = db.transaction('quarantine').objectStore('quarantine')
        const [keys, rows] = await Promise.all([settled(store.getAllKeys()), settled<unknown[]>(store.getAll())])
        return keys.map((key, index) => ({ key, row: rowIn(rows[index]) }))
      }),
    readmit: (rows) =>
      write(['events', 'quarantine'], (tx) =>
        Promise.all(
          rows.map(async ({ key, event }) => {
            try {
              await addOnce(tx, 'events', event.id, event)
            } catch (error) {
              if (nameOf(error) === COLLISION) return
              throw error
            }
            await settled(tx.objectStore('quarantine').delete(key))
          }),
        ),
      ),
    snapshot: () => read<unknown>('snapshot', (store) => store.get('progress')),
    putSnapshot: (row) =>
      write(['events', 'snapshot'], async (tx) => {
        const held = await settled(tx.objectStore('events').count(IDBKeyRange.upperBound(row.upTo)))
        if (held === row.rows) await settled(tx.objectStore('snapshot').put(row, 'progress'))
      }),
    deleteSnapshot: () => write(['snapshot'], (tx) => settled(tx.objectStore('snapshot').delete('progress'))),
    devices: () => read<unknown[]>('devices', (store) => store.getAll()),
    putDevice: (row) => write(['devices'], (tx) => settled(tx.objectStore('devices').put(row))),
    close: () => db.close(),
  }
}

/** Another tab may have changed the card since: the later change stays. */
async function putLater(tx: IDBTransaction, card: PersonalCard): Promise<void> {
  const store = tx.objectStore('cards')
  const held: unknown = await settled(store.get(card.id))
  const made = typeof held === 'object' && held !== null && 'made' in held ? held.made : ''
  if (!(typeof made === 'string' && made >= card.made)) await settled(store.put(card))
}

/** The row as it was when it was set aside. */
export const rowIn = (held: unknown): unknown =>
  typeof held === 'object' && held !== null && 'row' in held ? held.row : held

/** The key under which a row of `events` stands, whatever its type: a broken release may have left a number. */
function keyIn(row: unknown): IDBValidKey {
  const key: unknown = typeof row === 'object' && row !== null && 'id' in row ? row.id : ''
  return typeof key === 'string' || typeof key === 'number' ? key : ''
}
