/** Reading a backup: bytes in, guarded contents or a refusal out; step by step, with a place to rest and to stop. */
import { err, type Result } from '../../core/result'
import { createCollector } from './collect'
import { createUnpacker, isGzip } from './gzip'
import { DENSE, LIMITS, type Limits } from './limits'
import { createLineSplitter } from './lines'
import type { BackupRefusal } from './refusal'
import type { Backup } from './types'

/** Bytes unpacked in one go: at gzip's densest this comes to 16 MB, so that a bomb is seen while it is small. */
const PIECE = 16 * 1024

export type Reading = {
  /** Bytes of the file, as the system says. */
  readonly size: number
  /** Gives the page its turn; called every few milliseconds of work. */
  readonly rest: () => Promise<void>
  readonly signal?: AbortSignal
  /** From 0 to 1. */
  readonly onProgress?: (done: number) => void
  readonly limits?: Limits
}

/** Feeds one file. */
function createFeed(limits: Limits) {
  const collector = createCollector(limits)
  const lines = createLineSplitter(limits, collector.line)
  let packed = 0
  let unpacked = 0
  let refusal: BackupRefusal | null = null
  let unpacker: ReturnType<typeof createUnpacker> | null = null

  function take(bytes: Uint8Array): void {
    if (refusal !== null) return
    unpacked += bytes.length
    if (unpacked > limits.unpacked) refusal = 'unpacks-too-large'
    else if (unpacker && unpacked > DENSE && unpacked > packed * limits.ratio) refusal = 'bomb'
    else refusal = lines.push(bytes)
  }

  return {
    /** The first byte says whether the file is packed. */
    push(bytes: Uint8Array): BackupRefusal | null {
      if (packed === 0 && isGzip(bytes)) unpacker = createUnpacker(take)
      packed += bytes.length
      if (!unpacker) take(bytes)
      else if (!unpacker.push(bytes) && refusal === null) refusal = 'damaged'
      return refusal
    },
    finish: (): Result<Backup, BackupRefusal> =>
      packed === 0 ? err('empty') : unpacker && unpacked === 0 ? err('damaged') : collector.finish(lines.rest()),
  }
}

/**
 * Reads a backup, packed or not. A file that ends early gives what was whole in it, and says so.
 * @param source the file's bytes in any pieces
 * @returns `cancelled` when the signal said so; a refusal when nothing of the file may be used
 */
export async function readBackup(
  source: AsyncIterable<Uint8Array>,
  { size, rest, signal, onProgress, limits = LIMITS }: Reading,
): Promise<Result<Backup, BackupRefusal | 'cancelled'>> {
  if (size > limits.file) return err('too-large')
  const feed = createFeed(limits)
  let read = 0
  try {
    for await (const chunk of source) {
      for (let from = 0; from < chunk.length; from += PIECE) {
        if (signal?.aborted) return err('cancelled')
        const piece = chunk.subarray(from, from + PIECE)
        read += piece.length
        if (read > limits.file) return err('too-large')
        const refusal = feed.push(piece)
        if (refusal) return err(refusal)
        onProgress?.(size > 0 ? Math.min(1, read / size) : 0)
        await rest()
      }
    }
  } catch {
    return err('unreadable')
  }
  if (signal?.aborted) return err('cancelled')
  return feed.finish()
}
