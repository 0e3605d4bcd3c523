import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { type Compilation, compileCourse, type Reading, readCourse } from '../../../lib/content/compile/compile'
import type { Course } from '../../../lib/content/types'

const FIXTURES = fileURLToPath(new URL('../../fixtures/content', import.meta.url))
const expectedSchema = z.array(z.strictObject({ code: z.string(), file: z.string(), line: z.int() }))

/** Every case, the base that they are laid over left out. */
export const caseNames = (): string[] =>
  readdirSync(FIXTURES, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'base')
    .map(({ name }) => name)

function inFolder<T>(fill: (root: string) => void, use: (root: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'warm-cache-'))
  const root = join(folder, 'content')
  try {
    cpSync(join(FIXTURES, 'base'), root, { recursive: true })
    fill(root)
    return use(root)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Lays a case over the base and works with the tree; `absent.txt` names base files that the case takes away. */
export const withCase = <T>(name: string, use: (root: string) => T): T =>
  inFolder((root) => {
    const isContent = (path: string): boolean => !/(?:expected\.yml|absent\.txt)$/.test(path)
    cpSync(join(FIXTURES, name), root, { recursive: true, filter: isContent })
    const absent = join(FIXTURES, name, 'absent.txt')
    if (existsSync(absent)) for (const path of readFileSync(absent, 'utf8').trim().split('\n')) rmSync(join(root, path))
  }, use)

const compiled = new Map<string, Compilation>()

/** Compiles a case, once a test file. */
export function compileCase(name: string): Compilation {
  const result = compiled.get(name) ?? withCase(name, compileCourse)
  compiled.set(name, result)
  return result
}

const putFiles =
  (files: Readonly<Record<string, string>>) =>
  (root: string): void => {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, path)), { recursive: true })
      writeFileSync(join(root, path), text)
    }
  }

/** Compiles the base with files put over it. */
export const compileWith = (files: Readonly<Record<string, string>>): Compilation =>
  inFolder(putFiles(files), compileCourse)

/** The same, as far as it can be read, with the bounds of its audit. */
export const readWith = (files: Readonly<Record<string, string>>): Reading => inFolder(putFiles(files), readCourse)

/** The course, or a failed test that shows why there is none. */
export function courseOf({ course, diagnostics }: Compilation): Course {
  if (course === null) throw new Error(JSON.stringify(diagnostics, null, 2))
  return course
}

type Row = z.infer<typeof expectedSchema>[number]
const rows = (found: readonly Row[]): string[] => found.map(({ code, file, line }) => `${file}:${line} ${code}`).sort()

/** What a case should report, and what it does. */
export const expectedOf = (name: string): string[] =>
  rows(expectedSchema.parse(parse(readFileSync(join(FIXTURES, name, 'expected.yml'), 'utf8'))))
export const reportedOf = ({ diagnostics }: Compilation): string[] => rows([...diagnostics])

/** Asserts that cases report exactly what they should. */
export function reports(...names: readonly string[]): void {
  for (const name of names) expect(reportedOf(compileCase(name)), name).toEqual(expectedOf(name))
}

/** The page of the base that tests write over; its body begins on line 8. */
export const extraLesson = (body: string): Readonly<Record<string, string>> => ({
  'lessons/extra.md': `---\nsummary: { en: One more page., ko: 한 쪽 더입니다. }\n---\n# Extra\n\n→ 더 읽기\n\n${body}`,
})

/** The blocks of a page with this body. */
export const blocksOf = (body: string): Course['lessons'][number]['blocks'] =>
  courseOf(compileWith(extraLesson(body))).lessons.find(({ id }) => id === 'extra')?.blocks ?? []
