/** A Starlight site of one page: a lesson's text as plain Markdown, everything else as it comes. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { err, ok, type Result } from '@/lib/core/result'
import { plainLesson } from './plain-lesson'
import { ran } from './ran'
import { sow } from './sow'

/** The newest that run on Node 20. */
const PACKAGES = ['astro@5', '@astrojs/starlight@0.36'] as const

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
export async function starlight(
  lesson: string,
): Promise<Result<{ readonly folder: string; readonly site: string }, string>> {
  const folder = mkdtempSync(join(tmpdir(), 'warm-cache-starlight-'))
  sow(folder, files(lesson))
  const steps = [
    ['npm', 'install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error', ...PACKAGES],
    ['npx', 'astro', 'build'],
  ] as const
  for (const [command, ...words] of steps) {
    const { status, said } = await ran(folder, command, words, { ASTRO_TELEMETRY_DISABLED: '1' })
    if (status === 0) continue
    rmSync(folder, { recursive: true, force: true })
    return err(`${command} ${words[0]}: ${said.trim().split('\n').at(-1) || 'no answer in time'}`)
  }
  const site = join(folder, 'dist')
  writeFileSync(join(site, 'serve.json'), '{}')
  return ok({ folder, site })
}
