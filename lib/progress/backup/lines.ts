import type { Limits } from './limits'
import type { BackupRefusal } from './refusal'

const LINE_FEED = 10

export type LineSplitter = {
  /** Hands over each line that is complete, its line feed included. */
  push(bytes: Uint8Array): BackupRefusal | null
  /** What stands behind the last line feed. */
  rest(): Uint8Array
}

/** Cuts bytes into lines. @param onLine may refuse, which ends it */
export function createLineSplitter(
  { line: longest, lines: most }: Pick<Limits, 'line' | 'lines'>,
  onLine: (line: Uint8Array) => BackupRefusal | null,
): LineSplitter {
  /** The pieces of a line that is not complete yet. */
  let pieces: Uint8Array[] = []
  let held = 0
  let lines = 0

  function take(): Uint8Array {
    const [only] = pieces
    const line = pieces.length === 1 && only ? only : new Uint8Array(held)
    if (pieces.length > 1) {
      let at = 0
      for (const piece of pieces) {
        line.set(piece, at)
        at += piece.length
      }
    }
    pieces = []
    held = 0
    return line
  }

  function hold(piece: Uint8Array): boolean {
    pieces.push(piece)
    held += piece.length
    return held <= longest
  }

  return {
    push(bytes) {
      let from = 0
      for (let end = bytes.indexOf(LINE_FEED); end >= 0; end = bytes.indexOf(LINE_FEED, from)) {
        if (!hold(bytes.subarray(from, end + 1))) return 'line-too-long'
        lines += 1
        if (lines > most) return 'too-many-lines'
        const refusal = onLine(take())
        if (refusal) return refusal
        from = end + 1
      }
      // A copy: what is handed in may be used again by whoever unpacks.
      return from < bytes.length && !hold(bytes.slice(from)) ? 'line-too-long' : null
    },
    rest: take,
  }
}
