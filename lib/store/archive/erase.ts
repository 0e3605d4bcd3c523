/** Erasing: in one transaction, with a mark of what was erased (progress/backup/erasure.ts). */
import { ok } from '../../core/result'
import { type EraseWhat, planErase } from '../../progress/backup/erase'
import type { Erasure } from '../../progress/backup/erasure'
import { isPersonalCard } from '../../progress/guard/personal-card'
import { parseEventId } from '../../progress/ids'
import type { Door } from '../door'
import { rowIn, type Stored } from '../operations'
import { settled } from '../requests'
import { contentsIn, STORES } from './contents'

/** Resolves when every tab has been told and this one shows what is left. */
export async function erase(door: Door, what: EraseWhat): Stored<void> {
  const written = await door.use((database) =>
    database.write([...STORES, 'snapshot', 'devices'], async (tx) => {
      const here = await contentsIn(tx)
      const plan = planErase(here, what, door.now().at)
      const [events, papers] = [tx.objectStore('events'), tx.objectStore('papers')]
      await Promise.all([
        settled(tx.objectStore('snapshot').clear()),
        ...plan.marks.map((mark) => putMark(tx, mark)),
        ...(plan.events.length === here.event.length
          ? [settled(events.clear())]
          : plan.events.map((id) => settled(events.delete(id)))),
        ...plan.papers.map((attempt) => settled(papers.delete(attempt))),
      ])
      if (what.kind === 'all') await clearRest(tx, here.card, door.newId)
      if (what.kind === 'device') await forgetDevice(tx, what.device)
    }),
  )
  if (!written.ok) return written
  await door.changed('log', 'cards')
  return ok(undefined)
}

/** Of two marks for one device the one that reaches further. */
async function putMark(tx: IDBTransaction, mark: Erasure): Promise<void> {
  const store = tx.objectStore('erasures')
  const held: unknown = await settled(store.get([mark.scope, mark.device]))
  const reach = typeof held === 'object' && held !== null && 'upTo' in held ? held.upTo : ''
  if (!(typeof reach === 'string' && reach > mark.upTo)) await settled(store.put(mark))
}

/**
 * What is not on the log. Ids that were given must not be given again, and the last one can no longer be read from the log: so the next
 * start draws new devices.
 */
async function clearRest(tx: IDBTransaction, cards: readonly unknown[], newId: () => string): Promise<void> {
  const gone = cards.filter(isPersonalCard).filter(({ removed }) => !removed)
  await Promise.all([
    ...(['quarantine', 'papers', 'devices'] as const).map((name) => settled(tx.objectStore(name).clear())),
    ...gone.map(({ id }) =>
      settled(tx.objectStore('cards').put({ id, made: newId(), front: {}, back: {}, removed: true })),
    ),
  ])
}

/** What was set aside of one device, and its place among ours. */
async function forgetDevice(tx: IDBTransaction, device: string): Promise<void> {
  const store = tx.objectStore('quarantine')
  const [keys, rows] = await Promise.all([settled(store.getAllKeys()), settled<unknown[]>(store.getAll())])
  const its = keys.filter((_, index) => deviceOf(rowIn(rows[index])) === device)
  await Promise.all([
    settled(tx.objectStore('devices').delete(device)),
    ...its.map((key) => settled(store.delete(key))),
  ])
}

const deviceOf = (row: unknown): string | null =>
  typeof row === 'object' && row !== null && 'id' in row && typeof row.id === 'string'
    ? (parseEventId(row.id)?.device ?? null)
    : null
