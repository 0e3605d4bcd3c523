/** Writes what study pages fetch beside the site that Next wrote. `OUT_DIR` names the folder (default `out`), `COURSE_FILE` the course. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { loadCourse } from '../content/compile/load'
import { payloadFiles } from '../payload/files'

const folder = join(process.env.OUT_DIR ?? 'out', 'payload')
for (const [path, make] of payloadFiles(loadCourse())) {
  const file = join(folder, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, JSON.stringify(make()))
}
