/** The File System Access API, where there is one (Chromium on a desktop): a file that may be written again and again. */
import type { Instant } from '@/lib/core/time'
import type { Door } from '@/lib/store/door'
import { settled } from '@/lib/store/requests'

/** The row of `handles`: a browser can keep a handle, and nothing else can read it. */
export type Kept = { readonly handle: FileSystemFileHandle; readonly at: Instant | null }

const ROW = 'backup'

const isKept = (row: unknown): row is Kept =>
  typeof row === 'object' &&
  row !== null &&
  'handle' in row &&
  'at' in row &&
  typeof FileSystemFileHandle === 'function' &&
  row.handle instanceof FileSystemFileHandle &&
  (row.at === null || typeof row.at === 'number')

/** Asks where; null when the learner closed the question. */
export async function pickFile(suggestedName: string): Promise<FileSystemFileHandle | null> {
  if (!('showSaveFilePicker' in window) || typeof window.showSaveFilePicker !== 'function') return null
  try {
    const picked: unknown = await window.showSaveFilePicker({ suggestedName })
    return picked instanceof FileSystemFileHandle ? picked : null
  } catch {
    return null
  }
}

/** @param ask whether to ask the learner: only from a tap */
export async function mayWrite(handle: FileSystemFileHandle, ask: boolean): Promise<boolean> {
  const wish = { mode: 'readwrite' }
  // Neither is in TypeScript's DOM yet; without them a handle may always be written.
  if (ask && 'requestPermission' in handle && typeof handle.requestPermission === 'function')
    return (await handle.requestPermission(wish)) === 'granted'
  if ('queryPermission' in handle && typeof handle.queryPermission === 'function')
    return (await handle.queryPermission(wish)) === 'granted'
  return true
}

export async function readKept(door: Door): Promise<Kept | null> {
  const row = await door.use((database) =>
    database.view(['handles'], (tx) => settled<unknown>(tx.objectStore('handles').get(ROW))),
  )
  return row.ok && isKept(row.value) ? row.value : null
}

/** @param kept null forgets the file; the file itself stays where it is */
export async function putKept(door: Door, kept: Kept | null): Promise<void> {
  await door.use((database) =>
    database.write(['handles'], (tx) => {
      const store = tx.objectStore('handles')
      return kept ? settled(store.put(kept, ROW)) : settled(store.delete(ROW))
    }),
  )
}
