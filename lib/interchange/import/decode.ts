import { err, ok, type Result } from '../../core/result'

/** Largest file that is read, in bytes: 10,000 cards of usual length are a fifth of it. */
export const MOST_BYTES = 5 * 1024 * 1024

/**
 * - `empty`: nothing in it
 * - `too-big`: more than `MOST_BYTES`
 * - `packed`: an archive, a workbook, a database: no text
 * - `not-utf8`: text in another encoding
 */
export type FileRefusal = { readonly kind: 'empty' | 'too-big' | 'packed' | 'not-utf8' }

/** How files begin that are often mistaken for a table: zip (`.apkg`, `.xlsx`), gzip, SQLite, PDF, the old Excel, zstd. */
const PACKED = ['504b0304', '504b0506', '1f8b', '53514c697465', '25504446', 'd0cf11e0', '28b52ffd']

const hex = (bytes: Uint8Array): string => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')

function isPacked(bytes: Uint8Array): boolean {
  const start = hex(bytes.subarray(0, 8))
  return PACKED.some((mark) => start.startsWith(mark))
}

/** The text of a file, without its byte order mark: UTF-8 and nothing else, for a wrong guess would garble every card. */
export function decodeText(bytes: Uint8Array): Result<string, FileRefusal> {
  if (bytes.length === 0) return err({ kind: 'empty' })
  if (bytes.length > MOST_BYTES) return err({ kind: 'too-big' })
  if (isPacked(bytes)) return err({ kind: 'packed' })
  try {
    return ok(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return err({ kind: 'not-utf8' })
  }
}
