import type { List, Paragraph } from 'mdast'
import { lineOf } from './markdown'
import { type Run, readRuns } from './runs'
import type { Scope } from './scope'

/** One `- key: value` line of the ledger. `text` is the value as written, without Markdown's reading of it. */
export type Field = { readonly line: number; readonly text: string; runs(): readonly Run[] }
export type Fields = ReadonlyMap<string, Field>

const KNOWN = ['verdict', 'today', 'exam', 'note', 'service', 'port', 'source', 'checked', 'domains']
const NEEDED = ['verdict', 'source', 'checked', 'domains']

const withoutKey = (runs: readonly Run[]): Run[] =>
  runs.map((run, index) =>
    index === 0 && run.kind === 'text' ? { ...run, text: run.text.replace(/^[^:]*:\s*/, '') } : run,
  )

/** The paragraph's own characters: addresses keep their underscores and asterisks. */
const written = (paragraph: Paragraph, source: string): string =>
  source.slice(paragraph.position?.start.offset, paragraph.position?.end.offset).replace(/\s*\n\s*/g, ' ')

/**
 * Reads the fields of one fact, reporting unknown, repeated and missing ones.
 * @param source the whole file, of which the list is a part
 * @param factLine line of the fact's heading, where missing fields are reported
 */
export function readFields(list: List | undefined, source: string, factLine: number, scope: Scope): Fields {
  const fields = new Map<string, Field>()
  for (const item of list?.children ?? []) {
    const line = lineOf(item)
    const [paragraph, ...more] = item.children
    const text = paragraph?.type === 'paragraph' ? written(paragraph, source) : ''
    const [, key = '', value = ''] = /^([a-z]+):\s*(.*)$/.exec(text) ?? []
    if (paragraph?.type !== 'paragraph' || more.length > 0 || key === '' || value === '')
      scope.report('fact-shape', line, text)
    else if (!KNOWN.includes(key) || fields.has(key))
      scope.report('unknown-field', line, key, { known: KNOWN.join(', ') })
    else fields.set(key, { line, text: value, runs: () => withoutKey(readRuns(paragraph.children, scope)) })
  }
  for (const name of NEEDED)
    if (!fields.has(name)) scope.report('missing-field', factLine, `${[...fields.keys()]}`, { name })
  return fields
}
