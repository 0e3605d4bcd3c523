import { type CheckName, messages } from './messages'
import type { Row, Verdict } from './row'

const line = ({ verdict, language, subject, measured, bound }: Row): string =>
  `  ${verdict.padEnd(8)} ${(language ?? '').padEnd(3)} ${subject.padEnd(34)} ${measured.padEnd(44)} ${bound}`.trimEnd()

const MOST_DETAILS = 8

/** The first few of many. */
const firstOf = (details: readonly string[]): readonly string[] =>
  details.length <= MOST_DETAILS
    ? details
    : [...details.slice(0, MOST_DETAILS), `… and ${details.length - MOST_DETAILS} more`]

const isFinding = ({ verdict }: Row): boolean => verdict === 'fails' || verdict === 'not yet'

function section(check: CheckName, rows: readonly Row[]): string {
  const { name, hint } = messages[check]
  const lines = rows.flatMap((row) => [
    line(row),
    ...firstOf(row.details).map((detail) => `${' '.repeat(13)}${detail}`),
  ])
  const help = rows.some(isFinding) ? [`  → ${hint.en}`, `    ${hint.ko}`] : []
  return [`${name.en} · ${name.ko}`, ...lines, ...help].join('\n')
}

/** The audit as a table for people: check by check, with the places to look at and a hint where something is found. */
export function formatAudit(rows: readonly Row[]): string {
  const checks = [...new Set(rows.map(({ check }) => check))]
  const count = (verdict: Verdict): number => rows.filter((row) => row.verdict === verdict).length
  return [
    ...checks.map((check) =>
      section(
        check,
        rows.filter((row) => row.check === check),
      ),
    ),
    `audit: ${count('fails')} fail, ${count('not yet')} not yet, ${count('holds')} hold, ${count('skipped')} skipped`,
  ].join('\n\n')
}
