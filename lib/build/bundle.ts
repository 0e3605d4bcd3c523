import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { build } from 'esbuild'

/**
 * Bundles one browser entry with esbuild, the same base path inlined as Next inlines.
 * @returns the code, minified
 */
export async function bundle(entry: string, format: 'esm' | 'iife', basePath: string): Promise<string> {
  const result = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    write: false,
    format,
    target: ['chrome123', 'firefox125', 'safari17.5'],
    legalComments: 'none',
    define: { 'process.env.NEXT_PUBLIC_BASE_PATH': JSON.stringify(basePath), 'process.env.NODE_ENV': '"production"' },
  })
  return result.outputFiles[0]?.text ?? ''
}

/** Writes code under a name that carries its hash; returns the path from `out`. */
export function writeHashed(out: string, name: string, ending: 'js' | 'css', code: string): string {
  const hash = createHash('sha256').update(code).digest('hex').slice(0, 10)
  const path = `assets/${name}.${hash}.${ending}`
  mkdirSync(dirname(join(out, path)), { recursive: true })
  writeFileSync(join(out, path), code)
  return path
}
