/** `tsx lib/content/compile/keep.ts FILE`: compiles the content folder for the processes of one build, or says what is wrong with it. */
import { keepCourse } from './kept'
import { loadCourse } from './load'

const [, , file] = process.argv
try {
  if (file === undefined) throw new Error('keep.ts needs the name of a file')
  keepCourse(loadCourse(), file)
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}
