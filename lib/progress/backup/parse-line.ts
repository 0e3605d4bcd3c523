import { err, ok, type Result } from '../../core/result'
import type { BackupRefusal } from './refusal'

const BACKSLASH = 0x5c
const QUOTE = 0x22

/** How deep lists and objects stand within each other: counted before parsing, which would follow them down. */
function depthOf(json: string): number {
  let deepest = 0
  let depth = 0
  let quoted = false
  for (let index = 0; index < json.length; index++) {
    const code = json.charCodeAt(index)
    if (quoted) {
      if (code === BACKSLASH) index += 1
      else if (code === QUOTE) quoted = false
    } else if (code === QUOTE) quoted = true
    else if (code === 0x7b || code === 0x5b) {
      depth += 1
      if (depth > deepest) deepest = depth
    } else if (code === 0x7d || code === 0x5d) depth -= 1
  }
  return deepest
}

/**
 * One line as JSON, whatever it says. Keys that name a prototype become fields of that name, as JSON.parse makes them, and nothing more.
 * @param decoder fatal: what is not UTF-8 is refused
 */
export function parseLine(
  line: Uint8Array,
  decoder: TextDecoder,
  deepest: number,
): Result<unknown, Extract<BackupRefusal, 'encoding' | 'too-deep' | 'damaged'>> {
  let text: string
  try {
    text = decoder.decode(line)
  } catch {
    return err('encoding')
  }
  if (depthOf(text) > deepest) return err('too-deep')
  try {
    const value: unknown = JSON.parse(text)
    return ok(value)
  } catch {
    return err('damaged')
  }
}
