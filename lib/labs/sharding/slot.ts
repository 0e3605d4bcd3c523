/** Hash slots of cluster mode enabled. */
export const SLOTS = 16384

const table = Uint16Array.from({ length: 256 }, (_, byte) => {
  let crc = byte << 8
  for (let bit = 0; bit < 8; bit++) crc = crc & 0x8000 ? (crc << 1) ^ 0x1021 : crc << 1
  return crc
})

/** CRC16 as cluster mode uses it (XMODEM: polynomial 0x1021, beginning at 0) of a text in UTF-8; 0x31c3 for "123456789". */
export function crc16(text: string): number {
  let crc = 0
  for (const byte of new TextEncoder().encode(text)) crc = ((crc << 8) & 0xffff) ^ (table[(crc >> 8) ^ byte] ?? 0)
  return crc
}

/**
 * The part of a key that is hashed: what stands between the first `{` and the first `}` after it, if that is anything at all;
 * otherwise the whole key. Keys with the same tag share a slot.
 */
export function hashTag(key: string): string {
  const open = key.indexOf('{')
  const close = open < 0 ? -1 : key.indexOf('}', open + 1)
  return close > open + 1 ? key.slice(open + 1, close) : key
}

/** The slot of a key: CRC16 of its hashed part modulo 16,384. */
export const slotOf = (key: string): number => crc16(hashTag(key)) % SLOTS
