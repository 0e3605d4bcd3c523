/** The least a Next app can be: one page with one heading, of this project's own Next and React. */
import { mkdtempSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ran } from './ran'
import { sow } from './sow'

const FILES = {
  'package.json': '{ "name": "empty", "private": true, "type": "module" }',
  // The packages are linked, so only the root of the file system lies above both them and the app.
  'next.config.js': "export default { output: 'export', trailingSlash: true, turbopack: { root: '/' } }",
  'app/layout.jsx':
    "export const metadata = { title: 'Empty', description: 'An empty page' }\nexport default ({ children }) => <html lang=\"en\"><body>{children}</body></html>",
  'app/page.jsx': 'export default () => <main><h1>Empty</h1></main>',
} as const

/**
 * Builds it in a temporary folder, which is the caller's to remove.
 * @returns the folder, and where in it the finished site lies
 * @throws with what Next said
 */
export async function emptyNext(): Promise<{ readonly folder: string; readonly site: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'warm-cache-empty-'))
  sow(folder, FILES)
  symlinkSync(realpathSync('node_modules'), join(folder, 'node_modules'))
  const { status, said } = await ran(folder, 'npx', ['next', 'build'], {
    NODE_ENV: 'production',
    NEXT_TELEMETRY_DISABLED: '1',
  })
  if (status !== 0) throw new Error(`the empty Next app cannot be built: ${said}`)
  const site = join(folder, 'out')
  writeFileSync(join(site, 'serve.json'), '{}')
  return { folder, site }
}
