/**
 * Known vulnerabilities of what is shipped (`npm audit --omit=dev`). A registry that does not answer, or an answer that is none, is
 * "not measured" and fails nothing; a high or critical one does.
 */
import { spawnSync } from 'node:child_process'

export type Verdict = { readonly line: string; readonly fails: boolean }

const LEVELS = ['info', 'low', 'moderate', 'high', 'critical'] as const

const at = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined

/** @param output what `npm audit --json` wrote */
export function verdictOf(output: string): Verdict {
  let report: unknown
  try {
    report = JSON.parse(output)
  } catch {
    report = undefined
  }
  const counted = at(at(report, 'metadata'), 'vulnerabilities')
  const counts = LEVELS.map((level) => ({ level, count: at(counted, level) }))
  if (!counts.every(({ count }) => typeof count === 'number'))
    return { line: 'not measured: the registry did not answer', fails: false }
  const found = counts.filter(({ count }) => count !== 0)
  return {
    line: found.length === 0 ? 'none known' : found.map(({ level, count }) => `${count} ${level}`).join(', '),
    fails: found.some(({ level }) => level === 'high' || level === 'critical'),
  }
}

if (process.argv[1]?.endsWith('audit.ts')) {
  const { stdout } = spawnSync('npm', ['audit', '--omit=dev', '--json', '--fetch-retries=0'], {
    encoding: 'utf8',
    timeout: 30_000,
  })
  const { line, fails } = verdictOf(stdout ?? '')
  process.stdout.write(`vulnerabilities of what is shipped: ${line}\n`)
  process.exitCode = fails ? 1 : 0
}
