import type { Bytes } from '../../bytes'

const WORD = 2n ** 64n

/** The server reads a number that may be followed by a space; the sign of C's strtoull turns it around at 2^64. */
function read(text: Bytes): bigint | null {
  const [, sign, digits] = /^[\t-\r ]*([+-]?)(\d+)(?:[\t-\r \0]|$)/.exec(text) ?? []
  return digits === undefined ? null : BigInt(digits) * (sign === '-' ? -1n : 1n)
}

/** An unsigned number of 64 bits, or null. */
export function parseUnsigned(text: Bytes): bigint | null {
  const value = read(text)
  if (value === null || value >= WORD || value <= -WORD) return null
  const wrapped = BigInt.asUintN(64, value)
  return wrapped >= WORD / 2n && text.includes('-') ? null : wrapped
}

/** A number the server keeps in 32 bits, signed; what is longer loses its upper half. */
export function parseSigned32(text: Bytes): number | null {
  const value = read(text)
  if (value === null || value >= WORD / 2n || value < -WORD / 2n) return null
  return Number(BigInt.asIntN(32, value))
}

/** Flags: 32 bits, unsigned. */
export function parseFlags(text: Bytes): number | null {
  const value = parseUnsigned(text)
  return value === null ? null : Number(BigInt.asUintN(32, value))
}
