/**
 * gzip, synchronously and piece by piece. The browser's own streams would do, but a stream that fails throws away what it had already
 * unpacked, and a file that ends early is to give everything that is whole in it.
 */
import { Gunzip, Gzip } from 'fflate'

export type Packer = {
  /** @returns what is ready; often nothing yet */
  push(bytes: Uint8Array): Uint8Array<ArrayBuffer>
  finish(bytes: Uint8Array): Uint8Array<ArrayBuffer>
}

function joined(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}

export function createPacker(): Packer {
  let ready: Uint8Array[] = []
  // No time of its own in the file: the same contents are the same bytes.
  const gzip = new Gzip({ level: 6, mtime: 0 }, (piece) => ready.push(piece))
  const push = (bytes: Uint8Array, last: boolean): Uint8Array<ArrayBuffer> => {
    gzip.push(bytes, last)
    const pieces = ready
    ready = []
    return joined(pieces)
  }
  return { push: (bytes) => push(bytes, false), finish: (bytes) => push(bytes, true) }
}

/** gzip's own first byte, with which no line of text begins. */
export const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f

/**
 * Unpacks. What has come out when the input stops is all there is to it: a packed file that ends early is no error here.
 * @param onBytes called with what comes out, during `push`
 */
export function createUnpacker(onBytes: (bytes: Uint8Array) => void): {
  /** @returns false for what is not packed as it should be */
  push(bytes: Uint8Array): boolean
} {
  const gunzip = new Gunzip((piece) => onBytes(piece))
  return {
    push(bytes) {
      try {
        gunzip.push(bytes, false)
        return true
      } catch {
        return false
      }
    },
  }
}
