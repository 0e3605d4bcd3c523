import { type Bytes, bytesOf } from '../../bytes'
import type { Reply } from './reply'

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', a: '\x07' }
const isSpace = (character: string | undefined): boolean => character !== undefined && /[\t-\r ]/.test(character)

/** Reads a quoted word from behind its quote; gives it and where it ends, or null if it does not end or something sticks to it. */
function quotedWord(line: Bytes, from: number, quote: string): readonly [Bytes, number] | null {
  let word = ''
  let at = from
  while (at < line.length && line[at] !== quote) {
    const hex = /^\\x([0-9a-f]{2})/i.exec(line.slice(at, at + 4))?.[1]
    const next = line[at + 1]
    if (quote === '"' && hex) {
      word += String.fromCharCode(Number.parseInt(hex, 16))
      at += 4
    } else if (line[at] === '\\' && next !== undefined && (quote === '"' || next === quote)) {
      word += quote === '"' ? (ESCAPES[next] ?? next) : next
      at += 2
    } else word += line[at++]
  }
  const after = line[at + 1]
  return at < line.length && (after === undefined || isSpace(after)) ? [word, at + 1] : null
}

/**
 * The words of a typed line, as redis-cli cuts it: `"…"` knows `\n \r \t \b \a \xhh`, `'…'` only `\'`.
 * @returns null for quotes that do not balance: the tool says "Invalid argument(s)"
 */
export function splitLine(text: string): readonly Bytes[] | null {
  const line = bytesOf(text)
  const words: Bytes[] = []
  let at = 0
  for (;;) {
    while (isSpace(line[at])) at++
    if (at >= line.length) return words
    let word = ''
    while (at < line.length && !isSpace(line[at])) {
      const character = line[at] ?? ''
      if (character === '"' || character === "'") {
        const quoted = quotedWord(line, at + 1, character)
        if (!quoted) return null
        word += quoted[0]
        at = quoted[1]
      } else {
        word += character
        at++
      }
    }
    words.push(word)
  }
}

export const INVALID_ARGUMENTS = 'Invalid argument(s)'

const NAMED: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '"': '\\"',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  '\x07': '\\a',
  '\b': '\\b',
}

/** A string as the tool shows it: what is not printable ASCII as `\xhh`. */
export const quotedBytes = (bytes: Bytes): string => {
  const shown = bytes.replace(
    /[\\"]|[^ -~]/g,
    (character) => NAMED[character] ?? `\\x${character.charCodeAt(0).toString(16).padStart(2, '0')}`,
  )
  return `"${shown}"`
}

/** A reply as the tool prints it on a terminal, without the line end behind it. */
export function printReply(reply: Reply, indent = ''): string {
  if (reply.kind === 'status') return reply.text
  if (reply.kind === 'error') return `(error) ${reply.text}`
  if (reply.kind === 'integer') return `(integer) ${reply.value}`
  if (reply.kind === 'bulk') return quotedBytes(reply.bytes)
  if (reply.kind === 'nil') return '(nil)'
  if (reply.items.length === 0) return '(empty array)'
  const width = String(reply.items.length).length
  const inner = `${indent}${' '.repeat(width + 2)}`
  return reply.items
    .map((item, at) => `${at ? indent : ''}${String(at + 1).padStart(width)}) ${printReply(item, inner)}`)
    .join('\n')
}

/** INFO is printed as it comes. */
export const printAnswer = (command: string, reply: Reply): string =>
  command.toLowerCase() === 'info' && reply.kind === 'bulk'
    ? reply.bytes.replaceAll('\r\n', '\n').trimEnd()
    : printReply(reply)
