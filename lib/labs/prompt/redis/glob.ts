import type { Bytes } from '../../bytes'

/** One thing a pattern asks for: any run of bytes, or one byte that passes. */
type Part = 'any' | ((byte: Bytes) => boolean)

/** Reads `[…]` from behind its bracket; gives the test and where it ends. A missing bracket ends with the pattern, as in Redis. */
function readClass(pattern: Bytes, from: number): readonly [Part, number] {
  let at = from
  const negated = pattern[at] === '^'
  if (negated) at++
  const tests: ((byte: Bytes) => boolean)[] = []
  while (at < pattern.length && pattern[at] !== ']') {
    const escaped = pattern[at] === '\\' && at + 1 < pattern.length
    if (escaped) at++
    const low = pattern[at] ?? ''
    if (!escaped && pattern[at + 1] === '-' && at + 2 < pattern.length) {
      const [first = '', last = ''] = [low, pattern[at + 2] ?? ''].sort()
      tests.push((byte) => byte >= first && byte <= last)
      at += 3
    } else {
      tests.push((byte) => byte === low)
      at++
    }
  }
  return [(byte) => tests.some((test) => test(byte)) !== negated, at + 1]
}

function parts(pattern: Bytes): readonly Part[] {
  const read: Part[] = []
  let at = 0
  while (at < pattern.length) {
    const byte = pattern[at] ?? ''
    if (byte === '[') {
      const [part, next] = readClass(pattern, at + 1)
      read.push(part)
      at = next
      continue
    }
    if (byte === '*') {
      if (read.at(-1) !== 'any') read.push('any')
    } else if (byte === '?') read.push(() => true)
    else {
      const literal = byte === '\\' && at + 1 < pattern.length ? (pattern[++at] ?? '') : byte
      read.push((other) => other === literal)
    }
    at++
  }
  return read
}

/** Whether a key matches a pattern of KEYS: `*`, `?`, `[a-c]`, `[^x]`, `\`. Time grows with the product of both lengths at most. */
export function matcher(pattern: Bytes): (text: Bytes) => boolean {
  const wanted = parts(pattern)
  return (text) => {
    let at = 0
    let part = 0
    let back: readonly [part: number, at: number] | null = null
    while (at < text.length) {
      const test = wanted[part]
      if (test === 'any') back = [part++, at]
      else if (test?.(text[at] ?? '')) {
        at++
        part++
      } else if (back) {
        back = [back[0], back[1] + 1]
        part = back[0] + 1
        at = back[1]
      } else return false
    }
    while (wanted[part] === 'any') part++
    return part === wanted.length
  }
}
