/**
 * SHA-1 after FIPS 180-4, section 6.1. Not for security: Anki finds duplicates by the first eight hexadecimal digits of it, and asks
 * WebCrypto nothing, which some workers do not have.
 */
const rotate = (word: number, by: number): number => (word << by) | (word >>> (32 - by))

/** The message with its padding: a one bit, zeros, and its length in bits, in blocks of 64 bytes. */
function padded(message: Uint8Array): DataView {
  const length = Math.ceil((message.length + 9) / 64) * 64
  const bytes = new Uint8Array(length)
  bytes.set(message)
  bytes[message.length] = 0x80
  const view = new DataView(bytes.buffer)
  view.setUint32(length - 8, Math.floor(message.length / 0x2000_0000))
  view.setUint32(length - 4, (message.length << 3) >>> 0)
  return view
}

/** The function and the constant of a round (4.1.1, 4.2.1). */
function mix(round: number, b: number, c: number, d: number): number {
  if (round < 20) return ((b & c) | (~b & d)) + 0x5a827999
  if (round < 40) return (b ^ c ^ d) + 0x6ed9eba1
  if (round < 60) return ((b & c) | (b & d) | (c & d)) + 0x8f1bbcdc
  return (b ^ c ^ d) + 0xca62c1d6
}

type State = readonly [number, number, number, number, number]

function block([h0, h1, h2, h3, h4]: State, words: Int32Array): State {
  let [a, b, c, d, e] = [h0, h1, h2, h3, h4]
  for (let round = 0; round < 80; round++) {
    const next = (rotate(a, 5) + mix(round, b, c, d) + e + (words[round] ?? 0)) | 0
    e = d
    d = c
    c = rotate(b, 30)
    b = a
    a = next
  }
  return [(h0 + a) | 0, (h1 + b) | 0, (h2 + c) | 0, (h3 + d) | 0, (h4 + e) | 0]
}

/** @returns the digest's five words, unsigned */
export function sha1(message: Uint8Array): readonly number[] {
  const view = padded(message)
  const words = new Int32Array(80)
  let state: State = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0]
  for (let at = 0; at < view.byteLength; at += 64) {
    for (let i = 0; i < 16; i++) words[i] = view.getInt32(at + i * 4)
    for (let i = 16; i < 80; i++) {
      const [w3 = 0, w8 = 0, w14 = 0, w16 = 0] = [words[i - 3], words[i - 8], words[i - 14], words[i - 16]]
      words[i] = rotate(w3 ^ w8 ^ w14 ^ w16, 1)
    }
    state = block(state, words)
  }
  return state.map((word) => word >>> 0)
}

/** Anki's checksum of a note's first field, which must hold no HTML: the digest's first eight hexadecimal digits as a number. */
export const fieldChecksum = (text: string): number => sha1(new TextEncoder().encode(text))[0] ?? 0
