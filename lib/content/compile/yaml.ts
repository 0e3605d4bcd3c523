import { isMap, LineCounter, parseDocument } from 'yaml'
import type { z } from 'zod'
import en from 'zod/v4/locales/en.js'
import ko from 'zod/v4/locales/ko.js'
import { excerpt } from './diagnostics'
import type { Scope } from './scope'

/** A value that came in through a schema, with the lines its parts stand on. */
export type Located<T> = { readonly value: T; lineOf(...path: readonly PropertyKey[]): number }

const english = en().localeError
const korean = ko().localeError
type Localise = typeof english
type RawIssue = Parameters<Localise>[0]

const sentence = (localise: Localise, issue: RawIssue): string => {
  const message = localise(issue)
  return typeof message === 'string' ? message : (message?.message ?? issue.code ?? '')
}

const show = (value: unknown): string => (value === undefined ? 'nothing' : excerpt(JSON.stringify(value)))

/**
 * Reads YAML through a schema; syntax errors and values that do not fit are reported at their lines.
 * @param firstLine line of the file on which the YAML begins
 * @returns null when anything was wrong
 */
export function readYaml<T>(text: string, firstLine: number, schema: z.ZodType<T>, scope: Scope): Located<T> | null {
  const counter = new LineCounter()
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false })
  const lineAt = (offset: number): number => counter.linePos(offset).line + firstLine - 1
  for (const { pos, message } of document.errors)
    scope.report('bad-yaml', lineAt(pos[0]), text.slice(pos[0]).split('\n', 1)[0] ?? '', { reason: `${message}.` })
  if (document.errors.length > 0) return null

  /** The line of a key where there is one, else of the nearest thing around it. */
  const lineOf = (...path: readonly PropertyKey[]): number => {
    const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents
    const pair = isMap(parent) ? parent.items.find(({ key }) => String(key) === String(path.at(-1))) : undefined
    const node = pair?.key ?? document.getIn(path, true)
    const range = typeof node === 'object' && node !== null && 'range' in node ? node.range : undefined
    if (Array.isArray(range)) return lineAt(Number(range[0]))
    return path.length === 0 ? firstLine : lineOf(...path.slice(0, -1))
  }

  const parsed = schema.safeParse(document.toJS(), { reportInput: true })
  if (parsed.success) return { value: parsed.data, lineOf }
  for (const issue of parsed.error.issues) {
    const path = issue.path.map(String).join('.') || '/'
    if (issue.code === 'custom') scope.report('bad-id', lineOf(...issue.path), show(issue.input))
    else if (issue.code === 'unrecognized_keys')
      for (const key of issue.keys) scope.report('unknown-field', lineOf(...issue.path, key), key, { known: knownKeys(issue.path) })
    else {
      const raw: RawIssue = { ...issue, input: issue.input }
      const reason = { en: `${sentence(english, raw)}.`, ko: `${sentence(korean, raw)}.` }
      scope.report('bad-value', lineOf(...issue.path), show(issue.input), { reason, path })
    }
  }
  return null
}

const knownKeys = (path: readonly PropertyKey[]): string => `content/README.md (${path.map(String).join('.') || 'top level'})`
