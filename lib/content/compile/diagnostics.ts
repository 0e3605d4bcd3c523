import { type Bilingual, mapHalves } from '../../core/locale'
import { type Code, messages } from './messages'

export type Severity = 'error' | 'warning'

/** A line of a content file; the file is relative to the content root, the line counts from 1. */
export type Place = { readonly file: string; readonly line: number }

/** One thing wrong with the content, written like help: where, what stands there, what should, how to mend it. */
export type Diagnostic = Place & {
  readonly code: Code
  readonly severity: Severity
  readonly found: string
  readonly expected: Bilingual
  readonly hint: Bilingual
}

/** Words that fill the `{name}` places of a message; a pair where the two languages differ. */
export type Values = Readonly<Record<string, string | number | Bilingual>>

/** Collects every problem, so that one run shows them all. */
export type Problems = {
  readonly list: readonly Diagnostic[]
  report(code: Code, place: Place, found: string, values?: Values): void
}

const LONGEST_EXCERPT = 100

/** A short, one-line quotation of what was found. */
export function excerpt(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > LONGEST_EXCERPT ? `${line.slice(0, LONGEST_EXCERPT - 1)}…` : line
}

const fill = (message: Bilingual, values: Values): Bilingual =>
  mapHalves(message, (text, locale) =>
    text.replace(/\{(\w+)\}/g, (whole, name: string) => {
      const value = values[name] ?? whole
      return typeof value === 'object' ? value[locale] : String(value)
    }),
  )

/** An empty collection of problems. */
export function createProblems(): Problems {
  const list: Diagnostic[] = []
  return {
    list,
    report(code, { file, line }, found, values = {}) {
      const { severity, expected, hint } = messages[code]
      list.push({
        code,
        severity,
        file,
        line,
        found: excerpt(found) || '(nothing)',
        expected: fill(expected, values),
        hint: fill(hint, values),
      })
    },
  }
}
