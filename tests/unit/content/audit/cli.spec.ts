import { spawnSync } from 'node:child_process'
import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { withCase } from '../fixtures'

const HOME = fileURLToPath(new URL('../../../..', import.meta.url))
const FIXTURES = join(HOME, 'tests/fixtures/audit')
/** Runs the command line on the base of the compiler's cases, whose three questions share a stem. */
const run = (audited: boolean, ...args: string[]) =>
  withCase('valid', (root) => {
    if (audited) cpSync(join(FIXTURES, 'bounds.yml'), join(root, 'audit.yml'))
    return spawnSync(process.execPath, ['--import', 'tsx', 'lib/content/compile/cli.ts', '--root', root, ...args], {
      cwd: HOME,
      encoding: 'utf8',
      env: { ...process.env, NOTES: join(FIXTURES, 'notes') },
    })
  })
const rowSchema = z.object({
  check: z.string(),
  subject: z.string(),
  language: z.enum(['en', 'ko']).nullable(),
  measured: z.string(),
  bound: z.string(),
  verdict: z.string(),
  details: z.array(z.string()),
})

describe('the command line', () => {
  it('[C71] prints the audit behind the counts and exits with 1 when it fails', () => {
    const { stdout, status } = run(true)
    expect(status).toBe(1)
    expect(stdout).toMatch(/questions, all +3\n\nguessing by habit/)
    expect(stdout).toContain('fails    ko                                     3 found')
    expect(stdout).toMatch(/copied from the notes[^\n]*\n {2}holds {4}en/)
    expect(stdout).toMatch(/audit: 1 fail, \d+ not yet, \d+ hold, 0 skipped\n\n0 errors, 0 warnings\n$/)
  })
  it('[C71] prints it as JSON on demand, every detail included', () => {
    const { stdout, status } = run(true, '--json')
    expect(status).toBe(1)
    const { audit } = z.object({ audit: z.array(rowSchema) }).parse(JSON.parse(stdout))
    expect(audit.find(({ verdict }) => verdict === 'fails')).toMatchObject({ check: 'stems', language: 'ko' })
    expect(audit.find(({ verdict }) => verdict === 'fails')?.details).toHaveLength(3)
  })
  it('[C71] says so when nothing is judged', () => {
    const { stdout, status } = run(false)
    expect(status).toBe(0)
    expect(stdout).toContain('audit: no audit.yml, nothing judged')
  })
})
