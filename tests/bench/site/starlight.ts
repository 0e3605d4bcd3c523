/** A Starlight site of one page: a lesson's text as plain Markdown, everything else as it comes. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { err, ok, type Result } from '@/lib/core/result'
import { plainLesson } from './plain-lesson'
import { sow } from './sow'

/** The newest that run on Node 20. */
const PACKAGES = ['astro@5', '@astrojs/starlight@0.36'] as const
/** Milliseconds for the installation and for the build: a registry that hangs is one that is not there. */
const PATIENCE = 180_000

const files = (lesson: string): Readonly<Record<string, string>> => {
  const { title, body } = plainLesson(readFileSync(`content/lessons/${lesson}.md`, 'utf8'))
  return {
    'package.json': '{ "name": "anchor", "private": true, "type": "module" }',
    'astro.config.mjs': `import { defineConfig } from 'astro/config'
import starlight from '@astrojs/starlight'
export default defineConfig({ integrations: [starlight({ title: 'Anchor' })] })`,
    'src/content.config.ts': `import { defineCollection } from 'astro:content'
import { docsLoader } from '@astrojs/starlight/loaders'
import { docsSchema } from '@astrojs/starlight/schema'
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) }`,
    'src/content/docs/index.md': `---\ntitle: ${JSON.stringify(title)}\ndescription: ${JSON.stringify(title)}\n---\n${body}`,
  }
}

/**
 * Installs and builds it in a temporary folder, which is the caller's to remove.
 * @returns the folder and the finished site in it, or the last line of what went wrong: without a registry there is no such anchor
 */
export function starlight(lesson: string): Result<{ readonly folder: string; readonly site: string }, string> {
  const folder = mkdtempSync(join(tmpdir(), 'warm-cache-starlight-'))
  sow(folder, files(lesson))
  const steps = [
    ['npm', 'install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error', ...PACKAGES],
    ['npx', 'astro', 'build'],
  ] as const
  for (const [command, ...words] of steps) {
    const { status, stdout, stderr } = spawnSync(command, words, {
      cwd: folder,
      encoding: 'utf8',
      timeout: PATIENCE,
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
    })
    if (status === 0) continue
    rmSync(folder, { recursive: true, force: true })
    return err(`${command} ${words[0]}: ${`${stdout}${stderr}`.trim().split('\n').at(-1) || 'no answer in time'}`)
  }
  const site = join(folder, 'dist')
  writeFileSync(join(site, 'serve.json'), '{}')
  return ok({ folder, site })
}
