import { isMap, LineCounter, parseDocument } from 'yaml'
import type { z } from 'zod'
import en from 'zod/v4/locales/en.js'
import ko from 'zod/v4/locales/ko.js'
import type { Bilingual } from '../../core/locale'
import type { Scope } from './scope'

/** A value that came in through a schema, with the lines its parts stand on. */
export type Located<T> = { readonly value: T; lineOf(...path: readonly PropertyKey[]): number }

const pathOf = (path: readonly PropertyKey[]): string | Bilingual =>
  path.map(String).join('.') || { en: 'top level', ko: '맨 위' }
const show = (value: unknown): string => JSON.stringify(value) ?? ''

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

  const value: unknown = document.toJS()
  const parsed = schema.safeParse(value, { reportInput: true, error: en().localeError })
  if (parsed.success) return { value: parsed.data, lineOf }
  // The same problems in the same order, in Korean.
  const korean = schema.safeParse(value, { error: ko().localeError }).error?.issues ?? []
  parsed.error.issues.forEach((issue, index) => {
    const path = pathOf(issue.path)
    const line = lineOf(...issue.path)
    const reason = { en: `${issue.message}.`, ko: `${korean[index]?.message ?? issue.message}.` }
    if (issue.code === 'custom') scope.report('bad-id', line, show(issue.input))
    else if (issue.code === 'unrecognized_keys')
      for (const key of issue.keys) scope.report('unknown-key', lineOf(...issue.path, key), key, { path })
    else if (issue.input === undefined) scope.report('missing-key', line, '', { path })
    else scope.report('bad-value', line, show(issue.input), { reason, path })
  })
  return null
}
