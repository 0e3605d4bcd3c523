/**
 * The learner's log as a whole. The files of this folder are loaded where it is handed over, merged or erased (the settings page), and
 * work through the store's door, so that every tab hears of it and nothing is written beside the one writer.
 */
import { ok } from '../../core/result'
import { type DeviceShare, devicesIn } from '../../progress/backup/devices'
import type { Contents } from '../../progress/backup/types'
import type { Door } from '../door'
import { rowIn, type Stored } from '../operations'
import { settled } from '../requests'
import type { StoreName } from '../schema'

export const STORES = ['events', 'papers', 'quarantine', 'cards', 'erasures'] as const satisfies readonly StoreName[]

/** Everything there is, of one moment of one transaction. */
export async function contentsIn(tx: IDBTransaction): Promise<Contents> {
  const all = (name: StoreName): Promise<unknown[]> => settled<unknown[]>(tx.objectStore(name).getAll())
  const [event, paper, quarantined, card, erasure] = await Promise.all([
    all('events'),
    all('papers'),
    all('quarantine'),
    all('cards'),
    all('erasures'),
  ])
  return { event, paper, quarantined: quarantined.map(rowIn), card, erasure }
}

const idOf = (row: unknown): unknown => (typeof row === 'object' && row !== null && 'id' in row ? row.id : null)

/** What a backup is written from: with the acts that wait for their commit, should the disk refuse them. */
export async function readContents(door: Door): Stored<Contents> {
  const contents = await door.use((database) => database.view(STORES, contentsIn))
  if (!contents.ok) return contents
  const { event } = contents.value
  const waiting = door.waiting()
  if (waiting.length === 0) return contents
  const held = new Set(event.map(idOf))
  return ok({ ...contents.value, event: [...event, ...waiting.filter(({ id }) => !held.has(id))] })
}

/** Who has written what stands here; `ours` are the writers this browser has been. */
export async function readDevices(door: Door): Stored<readonly (DeviceShare & { readonly ours: boolean })[]> {
  const rows = await door.use((database) => database.eventsAfter(''))
  if (!rows.ok) return rows
  const ours = door.identity()?.ours
  return ok(devicesIn(rows.value).map((share) => ({ ...share, ours: ours?.has(share.device) ?? false })))
}
