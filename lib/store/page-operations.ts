/** The few operations a reading page needs: it carries no others (≤ 5 kB of script in all). */
import type { Database } from './operations'
import { settled } from './requests'
import { addOnce, transactions } from './transactions'

export type PageDatabase = Pick<Database, 'append' | 'eventsAfter' | 'snapshot' | 'devices' | 'putDevice' | 'close'>

/** @returns what appends takes events only: papers and cards are study's */
export function pageOperations(db: IDBDatabase): PageDatabase {
  const { read, write } = transactions(db)
  return {
    append: ({ events }) =>
      write(['events'], (tx) => Promise.all(events.map((event) => addOnce(tx, 'events', event.id, event)))),
    eventsAfter: (id) => read('events', (store) => store.getAll(id === '' ? null : IDBKeyRange.lowerBound(id, true))),
    snapshot: () => read<unknown>('snapshot', (store) => store.get('progress')),
    devices: () => read<unknown[]>('devices', (store) => store.getAll()),
    putDevice: (row) => write(['devices'], (tx) => settled(tx.objectStore('devices').put(row))),
    close: () => db.close(),
  }
}
