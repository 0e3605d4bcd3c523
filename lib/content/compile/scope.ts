import type { Problems, Values } from './diagnostics'
import type { Code } from './messages'
import type { Kind, ReferredKind, Register } from './register'
import type { Misrendered, TermNames } from './strict-terms'
import type { SourceFile } from './tree'
import type { NamedTerms } from './typed-answers'

/** What the whole compilation shares. */
export type Bench = {
  readonly problems: Problems
  readonly register: Register
  /** The glossary's names, read before anything that is checked against them. */
  readonly terms: readonly TermNames[]
  readonly misrendered: Misrendered
  readonly namedTerms: NamedTerms
}

/** The view a reader has of the file it reads: lines in, problems and ids out. */
export type Scope = {
  readonly file: string
  readonly bench: Bench
  /** A line as the author wrote it, for messages. */
  quote(line: number): string
  report(code: Code, line: number, found: string, values?: Values): void
  define(kind: Kind, id: string, line: number): void
  refer(kind: ReferredKind, id: string, line: number): void
}

/** Binds the shared bench to one file. */
export const scopeOf = (bench: Bench, { path: file, text }: SourceFile): Scope => ({
  file,
  bench,
  quote: (line) => text.split('\n')[line - 1] ?? '',
  report: (code, line, found, values) => bench.problems.report(code, { file, line }, found, values),
  define: (kind, id, line) => bench.register.define(kind, id, { file, line }),
  refer: (kind, id, line) => bench.register.refer(kind, id, { file, line }),
})
