import { spawnSync } from 'node:child_process'
import { utimesSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { z } from 'zod'
import { extraLesson, withCase } from './fixtures'

const HOME = fileURLToPath(new URL('../../..', import.meta.url))
const [[EXTRA, TEXT] = ['', '']] = Object.entries(extraLesson('Something new.\n→ 새로운 내용입니다.\n'))

describe('loadCourse', () => {
  let load: typeof import('../../../lib/content/compile/load')
  beforeEach(async () => {
    vi.resetModules()
    load = await import('../../../lib/content/compile/load')
  })
  afterEach(() => {
    vi.restoreAllMocks()
    vi.unstubAllEnvs()
  })

  /** Works where a case is the `content/` of the working directory. */
  const inDirectoryOf = (name: string, use: (content: string) => void): void =>
    withCase(name, (root) => {
      vi.spyOn(process, 'cwd').mockReturnValue(dirname(root))
      use(root)
    })

  it('[C49] compiles once a process', () =>
    inDirectoryOf('valid', (content) => {
      const course = load.loadCourse()
      writeFileSync(join(content, EXTRA), TEXT)
      expect(load.loadCourse()).toBe(course)
    }))
  it('[C49] compiles again in development when a file changes, and only then', () =>
    inDirectoryOf('valid', (content) => {
      vi.stubEnv('NODE_ENV', 'development')
      const course = load.loadCourse()
      expect(load.loadCourse()).toBe(course)
      writeFileSync(join(content, EXTRA), TEXT)
      utimesSync(join(content, EXTRA), new Date(), new Date(Date.now() + 5000))
      expect(load.loadCourse().lessons[1]?.blocks[0]).toMatchObject({ text: { en: ['Something new.'] } })
    }))
  it('[C49] throws a readable text when there are errors', () =>
    inDirectoryOf('missing-half', () => {
      expect(load.loadCourse).toThrow(
        /content\/ has 4 errors[\s\S]*facts\/extra\.md:2 {2}error {2}missing-half[\s\S]*영어와 한국어/,
      )
    }))
})

describe('the command line', () => {
  const run = (...args: string[]) =>
    spawnSync(process.execPath, ['--import', 'tsx', 'lib/content/compile/cli.ts', ...args], {
      cwd: HOME,
      encoding: 'utf8',
    })
  const outputSchema = z.object({
    counts: z.object({ lessons: z.number(), cards: z.object({ all: z.number() }) }),
    diagnostics: z.array(z.object({ code: z.string(), severity: z.string(), file: z.string(), line: z.number() })),
  })

  it(
    '[C50] prints a table and exits with 0 for a course without errors',
    () =>
      withCase('unknown-file', (root) => {
        const { stdout, status } = run('--root', root)
        expect(status).toBe(0)
        expect(stdout).toMatch(/lessons +2\n/)
        expect(stdout).toContain('notes.txt:1  warning  unknown-file')
        expect(stdout).toMatch(/0 errors, 2 warnings\n$/)
      }),
    30_000,
  )
  it(
    '[C50] prints JSON on demand and exits with 1 for errors',
    () =>
      withCase('no-key', (root) => {
        const { stdout, status } = run('--json', '--root', root)
        expect(status).toBe(1)
        const { counts, diagnostics } = outputSchema.parse(JSON.parse(stdout))
        expect(counts.cards.all).toBe(3)
        expect(diagnostics).toEqual([
          { code: 'no-key', severity: 'error', file: 'questions/resilient/extra.md', line: 12 },
        ])
      }),
    30_000,
  )
})
