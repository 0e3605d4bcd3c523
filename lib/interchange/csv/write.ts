import { defuse } from './formula'

/** Null and undefined are empty cells. */
export type Cell = string | number | boolean | null | undefined

/** How a table is written: RFC 4180 with CRLF; a tab in place of the comma is what spreadsheets and Anki call TSV. */
export type TableStyle = {
  readonly delimiter: ',' | '\t'
  /** A byte order mark, without which Excel takes UTF-8 for the system's own code page; other readers may stumble over it. */
  readonly mark: boolean
}

export const CSV: TableStyle = { delimiter: ',', mark: true }
export const TSV: TableStyle = { delimiter: '\t', mark: false }
/** For programs that read columns by name: a mark would become part of the first one. */
export const PLAIN_CSV: TableStyle = { delimiter: ',', mark: false }

const NEEDS_QUOTES = /[",\t\r\n]|^\s|\s$/

/** Numbers are figures and not formulas, also below zero; texts are defused, then quoted where they must be. */
function written(cell: Cell): string {
  if (cell === null || cell === undefined) return ''
  if (typeof cell !== 'string') return String(cell)
  const text = defuse(cell)
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** @returns the table's text: every row ends with CRLF */
export const writeTable = (rows: readonly (readonly Cell[])[], { delimiter, mark }: TableStyle): string =>
  (mark ? '\uFEFF' : '') + rows.map((row) => `${row.map(written).join(delimiter)}\r\n`).join('')
