/** A text of bytes: each character stands for one byte, 0–255. Comparing two by `<` compares their bytes, as the servers do. */
export type Bytes = string

const CHUNK = 8192

/** The UTF-8 bytes of a text. Half a surrogate pair becomes the bytes of U+FFFD. */
export function bytesOf(text: string): Bytes {
  const encoded = new TextEncoder().encode(text)
  let bytes = ''
  for (let at = 0; at < encoded.length; at += CHUNK) bytes += String.fromCharCode(...encoded.subarray(at, at + CHUNK))
  return bytes
}

/** The text of UTF-8 bytes; what is not UTF-8 becomes U+FFFD. */
export const textOf = (bytes: Bytes): string =>
  new TextDecoder().decode(Uint8Array.from(bytes, (character) => character.charCodeAt(0)))

export const compareBytes = (a: Bytes, b: Bytes): number => (a < b ? -1 : a > b ? 1 : 0)
