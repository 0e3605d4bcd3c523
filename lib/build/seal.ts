/**
 * What runs after `next build`: strips reading pages, writes each page's policy, hints at compiling, adds the reading module and the
 * service worker.
 * `OUT_DIR` names the folder (default `out`), `BASE_PATH` the sub-path.
 */
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { injectManifest } from 'workbox-build'
import { bundle, writeHashed } from './bundle'
import { withCompileHint } from './compile-hint'
import { filesUnder } from './files'
import { addPolicy } from './policy'
import { describeFiles, readerOf } from './precache'
import {
  addReadingModule,
  isAbsentPage,
  isReadingPage,
  stripFramework,
  stylesheetsOf,
  withIconInside,
  withOneStylesheet,
} from './strip'

const out = process.env.OUT_DIR ?? 'out'
const basePath = process.env.BASE_PATH ?? ''
const say = (line: string) => process.stdout.write(`${line}\n`)

/** Pages of labs that the course does not have: they say so, and nothing leads there. */
function leaveOutAbsent(): void {
  for (const file of filesUnder(out).filter((name) => name.endsWith('.html'))) {
    const path = join(out, file)
    if (existsSync(path) && isAbsentPage(readFileSync(path, 'utf8'))) rmSync(dirname(path), { recursive: true })
  }
}

/** Only without the framework: with it, the router knows the files by their names and would bring them again. */
function joinStyles(page: string): string {
  const styles = stylesheetsOf(page).map((address) => readFileSync(join(out, address.slice(basePath.length)), 'utf8'))
  return styles.length < 2
    ? page
    : withOneStylesheet(page, `${basePath}/${writeHashed(out, 'reading', 'css', styles.join('\n'))}`)
}

async function sealPages(): Promise<void> {
  const reading = writeHashed(out, 'reading', 'js', await bundle('lib/reading/main.ts', 'esm', basePath))
  const icon = readFileSync(join(out, 'icons/icon.svg'), 'utf8')
  const files = filesUnder(out)
  let stripped = 0
  for (const file of files.filter((name) => name.endsWith('.html'))) {
    const path = join(out, file)
    const page = readFileSync(path, 'utf8')
    const document = isReadingPage(page)
      ? addReadingModule(withIconInside(joinStyles(stripFramework(page)), icon), `${basePath}/${reading}`)
      : page
    if (document !== page) {
      stripped++
      // The router never visits a stripped page, so its payloads beside it are dead weight.
      const folder = dirname(file)
      for (const payload of readdirSync(join(out, folder)))
        if (payload.endsWith('.txt') && payload !== 'robots.txt') rmSync(join(out, folder, payload), { force: true })
    }
    writeFileSync(path, addPolicy(document))
  }
  say(
    `sealed ${files.filter((name) => name.endsWith('.html')).length} pages, ${stripped} of them without the framework`,
  )
}

/** By what is in it alone, so that its name, which Next made of that, still stands for one content. */
function hintScripts(): void {
  const folder = join(out, '_next/static/chunks')
  for (const file of filesUnder(folder).filter((name) => name.endsWith('.js'))) {
    const path = join(folder, file)
    writeFileSync(path, withCompileHint(readFileSync(path, 'utf8')))
  }
}

async function writeWorker(): Promise<void> {
  const worker = join(out, 'sw.js')
  writeFileSync(worker, await bundle('lib/offline/worker.ts', 'iife', basePath))
  const { count, size, warnings } = await injectManifest({
    swSrc: worker,
    swDest: worker,
    globDirectory: out,
    globPatterns: ['**/*.{html,js,css,txt,json,svg,png,webmanifest,wasm}'],
    globIgnores: ['sw.js', 'picture.png', 'og/**', 'screenshots/**', '_not-found/**', '**/robots.txt'],
    // Next and esbuild put hashes into these names; a second one in the query would only cost a fetch.
    dontCacheBustURLsMatching: /(_next\/static|assets)\//,
    manifestTransforms: [describeFiles(readerOf(out))],
    maximumFileSizeToCacheInBytes: 4 * 1024 * 1024,
  })
  for (const warning of warnings) say(warning)
  say(`service worker lists ${count} files, ${Math.round(size / 1024)} kB before compression`)
}

leaveOutAbsent()
await sealPages()
hintScripts()
await writeWorker()
