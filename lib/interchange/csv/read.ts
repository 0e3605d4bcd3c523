import { err, ok, type Result } from '../../core/result'

/** One record of a table, and the line of the file it begins on, counted from 1. */
export type Row = { readonly line: number; readonly cells: readonly string[] }

/**
 * - `open-quote`: the file ends within quotes; `line` is where they open
 * - `after-quote`: something stands between a closing quote and the next cell
 * - `stray-quote`: a quote within a cell that is not quoted
 */
export type TableFault = { readonly kind: 'open-quote' | 'after-quote' | 'stray-quote'; readonly line: number }

type Place = { readonly at: number; readonly line: number }
type ReadCell = Result<Place & { readonly cell: string }, TableFault>

const LINE_END = /\r\n|\r|\n/g
const linesIn = (text: string): number => text.match(LINE_END)?.length ?? 0

/** A quoted cell: `at` is behind its opening quote. Two quotes in it are one. */
function quoted(text: string, { at, line }: Place, delimiter: string): ReadCell {
  let end = text.indexOf('"', at)
  while (end >= 0 && text[end + 1] === '"') end = text.indexOf('"', end + 2)
  if (end < 0) return err({ kind: 'open-quote', line })
  const raw = text.slice(at, end)
  const next = text[end + 1]
  const closed = line + linesIn(raw)
  if (next !== undefined && next !== delimiter && next !== '\r' && next !== '\n')
    return err({ kind: 'after-quote', line: closed })
  return ok({ cell: raw.replaceAll('""', '"'), at: end + 1, line: closed })
}

function bare(text: string, { at, line }: Place, stop: RegExp): ReadCell {
  stop.lastIndex = at
  const end = stop.exec(text)?.index ?? text.length
  const cell = text.slice(at, end)
  return cell.includes('"') ? err({ kind: 'stray-quote', line }) : ok({ cell, at: end, line })
}

/**
 * Reads a table after RFC 4180, strictly: whatever its quotes leave in doubt is refused with its line. Lines may end with CRLF, CR
 * or LF. Lines without a character are no records.
 * @param firstLine the number of the first line of `text` in its file
 */
export function readTable(text: string, delimiter: string, firstLine = 1): Result<readonly Row[], TableFault> {
  const stop = new RegExp(`[${delimiter}\r\n]`, 'g')
  const rows: Row[] = []
  let cells: string[] = []
  let place: Place = { at: 0, line: firstLine }
  let begun = firstLine
  const finish = (): void => {
    if (cells.length > 1 || cells[0] !== '') rows.push({ line: begun, cells })
    cells = []
  }
  while (place.at < text.length || cells.length > 0) {
    const opens = text[place.at] === '"'
    const read: ReadCell = opens ? quoted(text, { ...place, at: place.at + 1 }, delimiter) : bare(text, place, stop)
    if (!read.ok) return read
    cells.push(read.value.cell)
    const { at, line } = read.value
    if (text[at] === delimiter) {
      place = { at: at + 1, line }
      continue
    }
    finish()
    const end = text.startsWith('\r\n', at) ? 2 : 1
    place = { at: at + end, line: line + 1 }
    begun = line + 1
  }
  return ok(rows)
}
