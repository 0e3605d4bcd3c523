import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { cacheRules, rulesOf } from '@/lib/build/cache-rules'
import { cacheControlFor, commandsOf, synced } from '../../harness/published'

const headers = readFileSync('public/_headers', 'utf8')
const readme = readFileSync('README.md', 'utf8')

/** One file of each class, as a build leaves them. */
const files = [
  'index.html',
  'ko/lessons/ports-by-heart/index.html',
  'ko/review/index.txt',
  'payload/questions/index.json',
  'manifest/ko.webmanifest',
  'icons/icon-512.png',
  'og/ko.png',
  'sw.js',
  'robots.txt',
  'sitemap.xml',
  '404.html',
  '_next/build-id/_x.js',
  '_next/static/chunks/3a.js',
  '_next/static/media/sql-wasm.1f.wasm',
  'assets/reading.0123456789.js',
]

describe('what caches may keep', () => {
  it('[Z30] every file falls under one rule, and only what carries a hash may be kept for ever', () => {
    for (const file of files) {
      const rules = rulesOf(file)
      expect(rules.length, file).toBe(1)
      expect(rules[0]?.name, file).toBe(/^(_next\/static|assets)\//.test(file) ? 'hashed' : 'revalidated')
    }
  })

  it('[Z30] public/_headers says of every file what its rule says', () => {
    for (const file of files) expect(cacheControlFor(headers, `/${file}`), file).toBe(rulesOf(file)[0]?.cacheControl)
  })

  it('[Z31] the commands for S3 bring every file once, with the header of its rule', () => {
    const commands = commandsOf(readme)
    expect(commands.length).toBeGreaterThan(1)
    for (const file of files) {
      const brought = commands.filter((command) => synced(command, file))
      expect(brought.length, file).toBe(1)
      expect(brought[0]?.cacheControl, file).toBe(rulesOf(file)[0]?.cacheControl)
    }
    for (const file of ['_headers']) expect(commands.filter((command) => synced(command, file)).length, file).toBe(0)
    // Nothing hashed is deleted, and it goes first.
    expect(commands[0]?.cacheControl).toBe(cacheRules[0]?.cacheControl)
    for (const command of commands.filter(({ deletes }) => deletes))
      expect(files.filter((file) => rulesOf(file)[0]?.name === 'hashed' && synced(command, file))).toEqual([])
  })

  it('[Z32] the recipes for nginx and Caddy name each header and each folder that may be kept', () => {
    for (const language of ['nginx', 'caddy']) {
      const recipe = new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``).exec(readme)?.[1] ?? ''
      for (const { cacheControl, folders } of cacheRules) {
        expect(recipe, language).toContain(`"${cacheControl}"`)
        for (const folder of folders ?? [])
          for (const part of folder.split('/')) expect(recipe, language).toContain(part)
      }
    }
  })
})
