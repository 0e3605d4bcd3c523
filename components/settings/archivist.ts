/** The heavy half of the settings page, fetched when it is asked for: packing, reading, merging, erasing. */
import { err, ok, type Result } from '@/lib/core/result'
import { readBackup } from '@/lib/progress/backup/read'
import type { BackupRefusal } from '@/lib/progress/backup/refusal'
import type { Backup } from '@/lib/progress/backup/types'
import { writeBackup } from '@/lib/progress/backup/write'
import { readContents } from '@/lib/store/archive/contents'
import { type Preview, previewBackup } from '@/lib/store/archive/merge'
import type { ProgressStore } from '@/lib/store/contract'
import { createRest } from './rest'

export { readDevices } from '@/lib/store/archive/contents'
export { erase } from '@/lib/store/archive/erase'
export { mergeBackup } from '@/lib/store/archive/merge'

type Store = Pick<ProgressStore, 'door'>

export type Work = {
  readonly signal?: AbortSignal
  /** From 0 to 1. */
  readonly onProgress?: (done: number) => void
}

/** By the learner's own calendar: `warm-cache-2026-11-21.jsonl.gz`. */
function fileName(at: number, offset: number): string {
  const day = new Date(at + offset * 60_000).toISOString().slice(0, 10)
  return `warm-cache-${day}.jsonl.gz`
}

export type MadeFile = { readonly file: File; readonly events: number }

/** Packs everything there is. Null when it was cancelled, or the log cannot be read. */
export async function makeBackup({ door }: Store, { signal, onProgress }: Work = {}): Promise<Result<MadeFile>> {
  const contents = await readContents(door)
  if (!contents.ok) return err('unread')
  const { at, offset } = door.now()
  const device = door.identity()?.device ?? '0000000000'
  const stamp = { created: at, offset: offset + 0, device, site: location.origin }
  const rest = createRest()
  const pieces: Uint8Array<ArrayBuffer>[] = []
  for (const { done, piece } of writeBackup(contents.value, stamp)) {
    if (signal?.aborted) return err('cancelled')
    pieces.push(piece)
    onProgress?.(done)
    await rest()
  }
  const file = new File(pieces, fileName(at, offset), { type: 'application/gzip' })
  return ok({ file, events: contents.value.event.length })
}

async function* bytesOf(file: Blob): AsyncGenerator<Uint8Array> {
  const reader = file.stream().getReader()
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) yield read.value
  } finally {
    await reader.cancel()
  }
}

export type OpenedFile = { readonly backup: Backup; readonly preview: Preview }

/** Reads a file and says what it would add. Nothing is changed. */
export async function openBackup(
  { door }: Store,
  file: Blob,
  work: Work,
): Promise<Result<OpenedFile, BackupRefusal | 'cancelled'>> {
  const backup = await readBackup(bytesOf(file), { ...work, size: file.size, rest: createRest() })
  if (!backup.ok) return backup
  const preview = await previewBackup(door, backup.value)
  if (work.signal?.aborted) return err('cancelled')
  return preview.ok ? ok({ backup: backup.value, preview: preview.value }) : err('unreadable')
}
