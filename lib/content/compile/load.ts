import { readdirSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { Course } from '../types'
import { compileCourse } from './compile'
import { formatDiagnostics } from './format'
import { keptCourse } from './kept'
import { contentRoot } from './root'

/** The newest change below a folder; enough to notice that an author saved something. */
function newestChange(root: string): string {
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const times = files.map((entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs)
  return `${files.length}:${Math.max(0, ...times)}`
}

let held: { readonly stamp: string; readonly course: Course } | null = null

/**
 * The course in the content folder, compiled once a process, or once a build where it was kept (`COURSE_FILE`); in development again
 * whenever a file changes.
 * @throws an Error that shows every problem when the content has errors, so that a build stops with a readable text
 */
export function loadCourse(): Course {
  const root = contentRoot()
  const stamp = process.env.NODE_ENV === 'development' ? newestChange(root) : 'once'
  if (held?.stamp === stamp) return held.course
  const course = process.env.COURSE_FILE ? keptCourse(process.env.COURSE_FILE) : compiled(root)
  held = { stamp, course }
  return course
}

function compiled(root: string): Course {
  const { course, diagnostics } = compileCourse(root)
  if (course === null) {
    const errors = diagnostics.filter(({ severity }) => severity === 'error')
    throw new Error(`${relative(process.cwd(), root)}/ has ${errors.length} errors\n\n${formatDiagnostics(errors)}\n`)
  }
  return course
}
