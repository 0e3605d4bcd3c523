/**
 * `npm run content`: checks the content, says what it holds and audits the bank of questions.
 * `--json` prints counts, diagnostics and audit as JSON; `--root DIR` compiles another tree. `NOTES=DIR` names the folder of study
 * notes that nothing may be copied from. Exit code 1 when there are errors or the audit fails.
 */
import { parseArgs } from 'node:util'
import { auditCourse } from './audit/audit'
import { NOTES_FOLDER, readNotes } from './audit/notes'
import { formatAudit } from './audit/table'
import { readCourse } from './compile'
import { countCourse, formatCounts } from './counts'
import { formatDiagnostics } from './format'
import { contentRoot } from './root'

const { values } = parseArgs({
  options: { json: { type: 'boolean', default: false }, root: { type: 'string', default: contentRoot() } },
})
const { material, bounds, diagnostics } = readCourse(values.root)
const counts = countCourse(material)
const errors = diagnostics.filter(({ severity }) => severity === 'error').length
const audit = bounds === null ? null : auditCourse(material, bounds, readNotes(process.env.NOTES ?? NOTES_FOLDER))
const failures = (audit ?? []).filter(({ verdict }) => verdict === 'fails').length

const text = (): string =>
  [
    formatDiagnostics(diagnostics),
    formatCounts(counts),
    audit === null ? 'audit: no audit.yml, nothing judged' : formatAudit(audit),
    `${errors} errors, ${diagnostics.length - errors} warnings`,
  ]
    .filter((part) => part !== '')
    .join('\n\n')

process.stdout.write(`${values.json ? JSON.stringify({ counts, diagnostics, audit }, null, 2) : text()}\n`)
process.exitCode = errors > 0 || failures > 0 ? 1 : 0
