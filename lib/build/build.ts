/**
 * `npm run build`: compiles the course once (`COURSE_FILE`), has Next write the pages from it, writes what study pages fetch, and seals it
 * all. The content folder is `CONTENT_DIR` (default `content`), the finished site's `OUT_DIR` (default `out`), its sub-path `BASE_PATH`.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const folder = mkdtempSync(join(tmpdir(), 'course-'))
const course = join(folder, 'course.json')

const steps: readonly (readonly string[])[] = [
  ['tsx', 'lib/content/compile/keep.ts', course],
  ['next', 'build'],
  ['tsx', 'lib/build/payload.ts'],
  ['tsx', 'lib/build/seal.ts'],
]

/** Runs one step; the first is given no course, because it makes it. */
const runs = ([command = '', ...args]: readonly string[], at: number): boolean =>
  spawnSync(command, args, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, COURSE_FILE: at === 0 ? '' : course },
  }).status === 0

try {
  process.exitCode = steps.every(runs) ? 0 : 1
} finally {
  rmSync(folder, { recursive: true })
}
