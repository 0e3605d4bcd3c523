import type { Bytes } from './bytes'

/** Hash slots of a cluster. */
export const SLOTS = 16384

const table = Uint16Array.from({ length: 256 }, (_, byte) => {
  let crc = byte << 8
  for (let bit = 0; bit < 8; bit++) crc = crc & 0x8000 ? (crc << 1) ^ 0x1021 : crc << 1
  return crc
})

/** CRC-16/XMODEM (polynomial 0x1021, initial value 0), the one the Redis Cluster specification names: "123456789" gives 0x31C3. */
export function crc16(bytes: Bytes): number {
  let crc = 0
  for (let at = 0; at < bytes.length; at++)
    crc = ((crc << 8) & 0xffff) ^ (table[((crc >> 8) ^ bytes.charCodeAt(at)) & 0xff] ?? 0)
  return crc
}

/** What of a key is hashed: the text between the first `{` and the next `}` if there is any, else all of it. */
export function hashed(key: Bytes): Bytes {
  const open = key.indexOf('{')
  const close = key.indexOf('}', open + 1)
  return open >= 0 && close > open + 1 ? key.slice(open + 1, close) : key
}

export const keySlot = (key: Bytes): number => crc16(hashed(key)) % SLOTS
