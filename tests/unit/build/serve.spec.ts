import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { get } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const port = 3291
const origin = `http://127.0.0.1:${port}`

/** Begins a download and breaks it off at its first bytes. */
const brokenOff = () =>
  new Promise<void>((resolve, reject) => {
    const request = get(`${origin}/large.bin`, (response) => {
      response.once('data', () => request.destroy())
      response.once('close', resolve)
      response.on('error', () => undefined)
    })
    request.on('error', (error) => (request.destroyed ? resolve() : reject(error)))
  })

test('[Z35] the server outlives downloads that are broken off: their files are closed', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'warm-cache-serve-'))
  writeFileSync(join(folder, 'large.bin'), randomBytes(4_000_000))
  mkdirSync(join(folder, 'ko'))
  writeFileSync(join(folder, 'ko/index.html'), '<!doctype html><title>page</title>')
  writeFileSync(join(folder, '404.html'), '<!doctype html><title>none</title>')
  // 150 files may be open at once: fewer than the downloads that follow.
  const command = `ulimit -n 150; exec node_modules/.bin/tsx lib/build/serve.ts "${folder}" ${port}`
  const server = spawn('sh', ['-c', command], { stdio: ['ignore', 'pipe', 'inherit'] })
  try {
    await new Promise((resolve) => server.stdout.once('data', resolve))
    for (let download = 0; download < 200; download++) await brokenOff()
    expect(await (await fetch(`${origin}/ko/`)).text()).toContain('page')
    expect((await fetch(`${origin}/ko`, { redirect: 'manual' })).headers.get('location')).toBe('/ko/')
    const nowhere = await fetch(`${origin}/nowhere/`)
    expect([nowhere.status, await nowhere.text()]).toEqual([404, expect.stringContaining('none')])
  } finally {
    server.kill()
    rmSync(folder, { recursive: true, force: true })
  }
}, 60_000)
