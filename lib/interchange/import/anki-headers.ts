/** The lines before the first row by which Anki (2.1.54 and later) says how a text file is to be read: docs.ankiweb.net/importing/text-files.html */

const SEPARATORS: Readonly<Record<string, string>> = {
  comma: ',',
  semicolon: ';',
  tab: '\t',
  space: ' ',
  pipe: '|',
  colon: ':',
}

const KEY = /^#(separator|html|tags|columns|notetype|deck|(?:guid|notetype|deck|tags) column)\s*:(.*)$/i

export type AnkiHeaders = {
  /** Null where the file does not say. */
  readonly separator: string | null
  /** Whether its cells are HTML. */
  readonly html: boolean
  /** Columns, from 0, that hold no side of a card: ids, note types, decks, tags. */
  readonly aside: ReadonlySet<number>
  /** What follows the headers, and the number of its first line. */
  readonly rest: string
  readonly firstLine: number
}

function separatorOf(value: string): string | null {
  const named = SEPARATORS[value.trim().toLowerCase()]
  return named ?? Object.values(SEPARATORS).find((sign) => sign === value) ?? null
}

/** Reads the headers off a text. A line that begins with `#` and names nothing known is no header but a row. */
export function ankiHeaders(text: string): AnkiHeaders {
  let separator: string | null = null
  let html = false
  const aside = new Set<number>()
  let at = 0
  let line = 1
  while (at < text.length) {
    const end = /\r\n|\r|\n|$/.exec(text.slice(at, at + 10_000)) ?? { index: 0, 0: '' }
    const [, key, value = ''] = KEY.exec(text.slice(at, at + end.index)) ?? []
    if (key === undefined) break
    const name = key.toLowerCase()
    if (name === 'separator') separator = separatorOf(value)
    else if (name === 'html') html = value.trim().toLowerCase() === 'true'
    else if (name.endsWith(' column')) aside.add(Number(value) - 1)
    at += end.index + end[0].length
    line++
  }
  return { separator, html, aside, rest: text.slice(at), firstLine: line }
}
