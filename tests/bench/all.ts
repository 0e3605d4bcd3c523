/**
 * `npm run bench`: every part; `-- NAME` one part; `-- --json` for machines; `-- --built` uses `out/` as it is. A part that is asked for by
 * its name may take longer: `-- scale` goes to 1,500 lessons then, which are eight minutes more, and all parts together stay under twenty.
 * Fails on ratios, bytes and counts only: absolute times are printed beside their bar.
 */

import { spawnSync } from 'node:child_process'
import { parseArgs } from 'node:util'
import { exam } from './exam'
import { files } from './files'
import { labs } from './labs'
import { progress } from './progress'
import { review } from './review'
import { scale } from './scale'
import { search } from './search'
import { site } from './site'
import { storage } from './storage'
import { fails, type Measure, table } from './table'

const parts: Readonly<Record<string, (options: { readonly named: boolean }) => Promise<readonly Measure[]>>> = {
  storage,
  review,
  exam,
  progress,
  files,
  search,
  labs,
  site,
  scale,
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'boolean', default: false },
    built: { type: 'boolean', default: false },
  },
})
const names = positionals.length > 0 ? positionals : Object.keys(parts)
const unknown = names.filter((name) => !(name in parts))
if (unknown.length > 0) {
  process.stderr.write(`no such part: ${unknown.join(', ')}. There are: ${Object.keys(parts).join(', ')}\n`)
  process.exit(2)
}
// The part on scale builds sites of its own.
if (!values.built && names.some((name) => name !== 'scale')) {
  const { status } = spawnSync('npm', ['run', '--silent', 'build'], { stdio: values.json ? 'ignore' : 'inherit' })
  if (status !== 0) process.exit(1)
}
const results: Record<string, readonly Measure[]> = {}
for (const name of names) {
  const measures = (await parts[name]?.({ named: positionals.length > 0 })) ?? []
  results[name] = measures
  if (!values.json) process.stdout.write(`\n${table(name, measures)}\n`)
}
if (values.json) process.stdout.write(`${JSON.stringify(results, null, 2)}\n`)
process.exitCode = Object.values(results).flat().some(fails) ? 1 : 0
