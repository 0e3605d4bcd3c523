/** The file that keeps itself up to date: written whenever Today or the settings page finds that more was done since. */
import { sinceBackup } from '@/lib/progress/backup/since'
import type { ProgressStore } from '@/lib/store/contract'
import { type Kept, mayWrite, putKept, readKept } from './file-handle'

type Store = Pick<ProgressStore, 'door' | 'getState' | 'commands'>

export type KeptState =
  | { readonly kind: 'none' }
  /** `asks`: the browser wants a tap before it writes. */
  | { readonly kind: 'kept' | 'asks' | 'failed'; readonly kept: Kept }

/** Writes the file now. The browser replaces the old one only when all of the new one is there. */
async function write(store: Store, { handle }: Kept): Promise<KeptState> {
  const { makeBackup } = await import('./archivist')
  const made = await makeBackup(store)
  if (!made.ok) return { kind: 'failed', kept: { handle, at: null } }
  try {
    const stream = await handle.createWritable()
    await stream.write(made.value.file)
    await stream.close()
  } catch {
    return { kind: 'failed', kept: { handle, at: null } }
  }
  const kept = { handle, at: store.door.now().at }
  await putKept(store.door, kept)
  await store.commands.recordBackup(made.value.events)
  return { kind: 'kept', kept }
}

/** @param tap whether the learner has just asked for it: then it is written whatever was done since, and the browser may ask */
export async function keepUp(store: Store, tap = false): Promise<KeptState> {
  const kept = await readKept(store.door)
  if (!kept) return { kind: 'none' }
  if (!(await mayWrite(kept.handle, tap).catch(() => false))) return { kind: 'asks', kept }
  return tap || sinceBackup(store.getState().progress) > 0 ? write(store, kept) : { kind: 'kept', kept }
}

/** Takes a file and writes it for the first time. */
export async function keepIn(store: Store, handle: FileSystemFileHandle): Promise<KeptState> {
  await putKept(store.door, { handle, at: null })
  return write(store, { handle, at: null })
}
