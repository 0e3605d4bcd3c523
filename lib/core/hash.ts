/**
 * 53-bit non-cryptographic string hash (two 32-bit multiply-xor lanes, after the public-domain "cyrb53" construction).
 * @param text any string; it is hashed by UTF-16 code unit
 * @param seed separates independent uses of the same text
 * @returns an integer in [0, 2^53)
 */
export function hash53(text: string, seed = 0): number {
  let a = 0xdeadbeef ^ seed
  let b = 0x41c6ce57 ^ seed
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    a = Math.imul(a ^ unit, 2654435761)
    b = Math.imul(b ^ unit, 1597334677)
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909)
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909)
  return 4294967296 * (2097151 & b) + (a >>> 0)
}

/** A short, stable name for a content value: the base-36 hash of its canonical JSON, 11 characters. */
export const fingerprint = (value: unknown): string => hash53(JSON.stringify(value)).toString(36).padStart(11, '0')
