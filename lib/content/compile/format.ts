import type { Diagnostic } from './diagnostics'

const byPlace = (a: Diagnostic, b: Diagnostic): number =>
  a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1

const formatOne = ({ code, severity, file, line, found, expected, hint }: Diagnostic): string =>
  [
    `${file}:${line}  ${severity}  ${code}`,
    `  found     ${found}`,
    `  expected  ${expected.en}`,
    `            ${expected.ko}`,
    `  hint      ${hint.en}`,
    `            ${hint.ko}`,
  ].join('\n')

/** Diagnostics as a text for people, in the order of files and lines, errors and warnings together. */
export const formatDiagnostics = (diagnostics: readonly Diagnostic[]): string =>
  [...diagnostics].sort(byPlace).map(formatOne).join('\n\n')
