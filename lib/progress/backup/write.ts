/** A backup's lines and their packing, piece by piece, so that the page stays alive while a long log is written. */
import { createSha256 } from '../../core/sha256'
import { createPacker } from './gzip'
import { type Contents, type Counts, type End, FORMAT, FORMAT_VERSION, type Header, LINE_KINDS } from './types'

/** Lines packed between two looks at the clock. */
const STEP = 200

export type Stamp = Pick<Header, 'created' | 'offset' | 'device' | 'site'>

/** A row as one line of JSON; null for what JSON cannot say (it was set aside because nobody could read it). */
function jsonOf(row: unknown): string | null {
  try {
    return JSON.stringify(row) ?? null
  } catch {
    return null
  }
}

/** Every line without its line feed, the last one excepted. */
function* bodyLines(contents: Contents): Generator<string> {
  for (const kind of LINE_KINDS) {
    for (const row of contents[kind]) {
      const json = jsonOf(row)
      if (json !== null) yield `{"${kind}":${json}}`
    }
  }
}

function countsOf(contents: Contents): Counts {
  const count = (rows: readonly unknown[]): number => rows.filter((row) => jsonOf(row) !== null).length
  return {
    // What the log holds it got through JSON's types; only what was set aside may be anything.
    event: contents.event.length,
    paper: contents.paper.length,
    quarantined: count(contents.quarantined),
    card: contents.card.length,
    erasure: contents.erasure.length,
  }
}

/**
 * The file, in pieces as they are packed. Each turn does a few milliseconds of work.
 * @returns how much is done, from 0 to 1, with each piece
 */
export function* writeBackup(
  contents: Contents,
  stamp: Stamp,
): Generator<{ readonly done: number; readonly piece: Uint8Array<ArrayBuffer> }> {
  const counts = countsOf(contents)
  const header: Header = { format: FORMAT, version: FORMAT_VERSION, ...stamp, counts }
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0)
  const encoder = new TextEncoder()
  const hash = createSha256()
  const packer = createPacker()
  let written = 0
  let waiting = `${JSON.stringify(header)}\n`
  const flush = () => {
    const bytes = encoder.encode(waiting)
    waiting = ''
    hash.update(bytes)
    return { done: total === 0 ? 1 : written / total, piece: packer.push(bytes) }
  }
  for (const line of bodyLines(contents)) {
    waiting += `${line}\n`
    written += 1
    if (written % STEP === 0) yield flush()
  }
  yield flush()
  const end: { readonly end: End } = { end: { counts, sha256: hash.digest() } }
  yield { done: 1, piece: packer.finish(encoder.encode(`${JSON.stringify(end)}\n`)) }
}
