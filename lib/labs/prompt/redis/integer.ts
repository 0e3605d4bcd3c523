import type { Bytes } from '../../bytes'

export const INT64_MAX = 2n ** 63n - 1n
export const INT64_MIN = -(2n ** 63n)

export const inRange = (value: bigint): boolean => value >= INT64_MIN && value <= INT64_MAX

/** A 64-bit integer as Redis writes it itself: no sign but `-`, no leading zero, no space. Null if the text is anything else. */
export function parseInteger(text: Bytes): bigint | null {
  if (!/^(0|-?[1-9]\d{0,18})$/.test(text)) return null
  const value = BigInt(text)
  return inRange(value) ? value : null
}

/** An integer argument as a number, exact up to 2^53: for places in lists and texts, which never come so far. */
export function parsePlace(text: Bytes): number | null {
  const value = parseInteger(text)
  return value === null ? null : Number(value)
}
