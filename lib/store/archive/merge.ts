/** Merging a backup: looked at first, then written in one transaction or not at all. */
import { err, ok, type Result } from '../../core/result'
import type { Instant } from '../../core/time'
import { type DeviceShare, devicesIn } from '../../progress/backup/devices'
import { type Choice, type Merge, planMerge } from '../../progress/backup/merge'
import type { Backup } from '../../progress/backup/types'
import type { Door } from '../door'
import type { StorageError, Stored } from '../operations'
import { settled } from '../requests'
import type { StoreName } from '../schema'
import { contentsIn, STORES } from './contents'

/** Rows written between two looks at the signal. */
const CHUNK = 500

/** What importing a file would do. */
export type Preview = {
  readonly tally: Merge['tally']
  /** What each device has written in the file, and how much of it would be new here. */
  readonly devices: readonly (DeviceShare & { readonly fresh: number })[]
  /** From the first to the last event that is new here; null for none. */
  readonly span: { readonly first: Instant; readonly last: Instant } | null
}

export async function previewBackup(door: Door, backup: Backup): Stored<Preview> {
  const contents = await door.use((database) => database.view(STORES, contentsIn))
  if (!contents.ok) return contents
  const { tally, events } = planMerge(contents.value, backup, { erased: 'leave', newId: door.newId })
  const fresh = devicesIn(events)
  const times = fresh.flatMap(({ first, last }) => [first, last])
  return ok({
    tally,
    devices: devicesIn(backup.events).map((share) => ({
      ...share,
      fresh: fresh.find(({ device }) => device === share.device)?.events ?? 0,
    })),
    span: times.length === 0 ? null : { first: Math.min(...times), last: Math.max(...times) },
  })
}

export type MergeOptions = Pick<Choice, 'erased'> & {
  readonly signal?: AbortSignal
  /** From 0 to 1. */
  readonly onProgress?: (done: number) => void
}

type Put = readonly [name: StoreName, row: unknown]

const putsOf = ({ events, papers, refused, cards }: Merge, at: Instant): readonly Put[] => [
  ...events.map((row): Put => ['events', row]),
  ...papers.map((row): Put => ['papers', row]),
  ...refused.map((row): Put => ['quarantine', { ...row, at }]),
  ...cards.map((row): Put => ['cards', row]),
]

async function putAll(tx: IDBTransaction, puts: readonly Put[], { signal, onProgress }: MergeOptions): Promise<void> {
  for (let from = 0; from < puts.length; from += CHUNK) {
    signal?.throwIfAborted()
    await Promise.all(puts.slice(from, from + CHUNK).map(([name, row]) => settled(tx.objectStore(name).put(row))))
    onProgress?.(Math.min(1, (from + CHUNK) / puts.length))
  }
  signal?.throwIfAborted()
}

/** Resolves when every tab has been told and this one shows it; `cancelled` and errors have changed nothing. */
export async function mergeBackup(
  door: Door,
  backup: Backup,
  options: MergeOptions,
): Promise<Result<Merge['tally'], StorageError | { readonly kind: 'cancelled' }>> {
  let tally: Merge['tally'] | null = null
  const written = await door.use((database) =>
    database.write([...STORES, 'snapshot'], async (tx) => {
      const plan = planMerge(await contentsIn(tx), backup, { erased: options.erased, newId: door.newId })
      await putAll(tx, putsOf(plan, door.now().at), options)
      // An event may have been replaced, which the snapshot's count of rows would not tell.
      await settled(tx.objectStore('snapshot').clear())
      tally = plan.tally
    }),
  )
  if (!written.ok) return options.signal?.aborted ? err({ kind: 'cancelled' }) : written
  await door.changed('log', 'cards')
  return tally ? ok(tally) : err({ kind: 'failed', message: 'nothing was planned' })
}
