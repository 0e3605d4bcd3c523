/**
 * What runs after `next build`: strips reading pages, writes each page's policy, adds the reading module and the service worker.
 * `OUT_DIR` names the folder (default `out`), `BASE_PATH` the sub-path.
 */
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { injectManifest } from 'workbox-build'
import { bundle, writeHashed } from './bundle'
import { filesUnder } from './files'
import { addPolicy } from './policy'
import { addReadingModule, isReadingPage, stripFramework } from './strip'

const out = process.env.OUT_DIR ?? 'out'
const basePath = process.env.BASE_PATH ?? ''
const say = (line: string) => process.stdout.write(`${line}\n`)

async function sealPages(): Promise<void> {
  const reading = writeHashed(out, 'reading', await bundle('lib/reading/main.ts', 'esm', basePath))
  const files = filesUnder(out)
  let stripped = 0
  for (const file of files.filter((name) => name.endsWith('.html'))) {
    const path = join(out, file)
    const page = readFileSync(path, 'utf8')
    const document = isReadingPage(page) ? addReadingModule(stripFramework(page), `${basePath}/${reading}`) : page
    if (document !== page) {
      stripped++
      // The router never visits a stripped page, so its payloads beside it are dead weight.
      const folder = file.replace(/[^/]*$/, '')
      for (const payload of files.filter(
        (name) => name.startsWith(folder) && /^[^/]*\.txt$/.test(name.slice(folder.length)),
      ))
        if (payload !== 'robots.txt') rmSync(join(out, payload), { force: true })
    }
    writeFileSync(path, addPolicy(document))
  }
  say(
    `sealed ${files.filter((name) => name.endsWith('.html')).length} pages, ${stripped} of them without the framework`,
  )
}

async function writeWorker(): Promise<void> {
  const worker = join(out, 'sw.js')
  writeFileSync(worker, await bundle('lib/offline/worker.ts', 'iife', basePath))
  const { count, size, warnings } = await injectManifest({
    swSrc: worker,
    swDest: worker,
    globDirectory: out,
    globPatterns: ['**/*.{html,js,css,txt,json,svg,png,webmanifest,wasm}'],
    globIgnores: ['sw.js', 'picture.png', 'og/**', '_not-found/**', '**/robots.txt'],
    // Next and esbuild put hashes into these names; a second one in the query would only cost a fetch.
    dontCacheBustURLsMatching: /(_next\/static|assets)\//,
    maximumFileSizeToCacheInBytes: 4 * 1024 * 1024,
  })
  for (const warning of warnings) say(warning)
  say(`service worker lists ${count} files, ${Math.round(size / 1024)} kB before compression`)
}

await sealPages()
await writeWorker()
