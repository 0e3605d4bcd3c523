/**
 * SHA-256 (FIPS 180-4), fed piece by piece: WebCrypto takes a message only as a whole, and a backup is never in memory as one.
 */

/** The first 32 bits of the fractional part of a root of each of the first primes. */
function rootsOfPrimes(count: number, root: (prime: number) => number): number[] {
  const primes: number[] = []
  for (let candidate = 2; primes.length < count; candidate++)
    if (primes.every((prime) => candidate % prime !== 0)) primes.push(candidate)
  return primes.map((prime) => ((root(prime) % 1) * 2 ** 32) | 0)
}

const K = Int32Array.from(rootsOfPrimes(64, Math.cbrt))
const START = rootsOfPrimes(8, Math.sqrt)
const BLOCK = 64

const turn = (word: number, by: number): number => (word >>> by) | (word << (32 - by))

/** Plain reads and no lists: this runs for every 64 bytes of a file of many megabytes. */
const at = (list: Int32Array, index: number): number => list[index] ?? 0

function compress(hash: Int32Array, words: Int32Array, block: DataView, from: number): void {
  for (let t = 0; t < 16; t++) words[t] = block.getInt32(from + 4 * t)
  for (let t = 16; t < 64; t++) {
    const near = at(words, t - 2)
    const far = at(words, t - 15)
    const sigma0 = turn(far, 7) ^ turn(far, 18) ^ (far >>> 3)
    const sigma1 = turn(near, 17) ^ turn(near, 19) ^ (near >>> 10)
    words[t] = sigma1 + at(words, t - 7) + sigma0 + at(words, t - 16)
  }
  let a = at(hash, 0)
  let b = at(hash, 1)
  let c = at(hash, 2)
  let d = at(hash, 3)
  let e = at(hash, 4)
  let f = at(hash, 5)
  let g = at(hash, 6)
  let h = at(hash, 7)
  for (let t = 0; t < 64; t++) {
    const choice = (e & f) ^ (~e & g)
    const one = (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + choice + at(K, t) + at(words, t)) | 0
    const majority = (a & b) ^ (a & c) ^ (b & c)
    const two = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + majority) | 0
    h = g
    g = f
    f = e
    e = (d + one) | 0
    d = c
    c = b
    b = a
    a = (one + two) | 0
  }
  hash[0] = at(hash, 0) + a
  hash[1] = at(hash, 1) + b
  hash[2] = at(hash, 2) + c
  hash[3] = at(hash, 3) + d
  hash[4] = at(hash, 4) + e
  hash[5] = at(hash, 5) + f
  hash[6] = at(hash, 6) + g
  hash[7] = at(hash, 7) + h
}

export type Sha256 = {
  update(bytes: Uint8Array): void
  /** 64 hexadecimal digits, lower case. Nothing may be added afterwards. */
  digest(): string
}

export function createSha256(): Sha256 {
  const hash = Int32Array.from(START)
  const words = new Int32Array(64)
  const block = new Uint8Array(BLOCK)
  const view = new DataView(block.buffer)
  let length = 0

  function update(bytes: Uint8Array): void {
    let from = 0
    const held = length % BLOCK
    length += bytes.length
    if (held > 0) {
      from = Math.min(BLOCK - held, bytes.length)
      block.set(bytes.subarray(0, from), held)
      if (held + from < BLOCK) return
      compress(hash, words, view, 0)
    }
    const whole = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
    for (; from + BLOCK <= bytes.length; from += BLOCK) compress(hash, words, whole, from)
    block.set(bytes.subarray(from))
  }

  return {
    update,
    digest() {
      const bits = length * 8
      const tail = new Uint8Array(BLOCK - ((length + 8) % BLOCK) + 8)
      const end = new DataView(tail.buffer)
      tail[0] = 0x80
      end.setUint32(tail.length - 8, Math.floor(bits / 2 ** 32))
      end.setUint32(tail.length - 4, bits >>> 0)
      update(tail)
      return [...hash].map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('')
    },
  }
}
