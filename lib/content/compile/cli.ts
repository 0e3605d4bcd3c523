/**
 * `npm run content`: checks the content and says what it holds.
 * `--json` prints counts and diagnostics as JSON; `--root DIR` compiles another tree. Exit code 1 when there are errors.
 */
import { parseArgs } from 'node:util'
import { readCourse } from './compile'
import { countCourse, formatCounts } from './counts'
import { formatDiagnostics } from './format'

const { values } = parseArgs({
  options: { json: { type: 'boolean', default: false }, root: { type: 'string', default: 'content' } },
})
const { material, diagnostics } = readCourse(values.root)
const counts = countCourse(material)
const errors = diagnostics.filter(({ severity }) => severity === 'error').length

const text = (): string =>
  [formatDiagnostics(diagnostics), formatCounts(counts), `${errors} errors, ${diagnostics.length - errors} warnings`]
    .filter((part) => part !== '')
    .join('\n\n')

process.stdout.write(`${values.json ? JSON.stringify({ counts, diagnostics }, null, 2) : text()}\n`)
process.exitCode = errors > 0 ? 1 : 0
