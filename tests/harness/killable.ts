/** A Chromium of its own process group on a profile that stays, so that it can be killed as a dead battery kills it. */
import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { type BrowserContext, chromium } from '@playwright/test'
import { launchOptions } from './browser'

export type Killable = {
  readonly context: BrowserContext
  /** No good-bye: SIGKILL to the browser and everything it has started. */
  kill(): Promise<void>
}

const PORT_FILE = 'DevToolsActivePort'

/** Resolves when the browser has written where it listens. */
async function address(profile: string, child: ChildProcess): Promise<string> {
  const file = join(profile, PORT_FILE)
  for (;;) {
    if (child.exitCode !== null) throw new Error(`the browser ended with ${child.exitCode}`)
    const [port, path] = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : []
    if (port && path) return `ws://127.0.0.1:${port}${path}`
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

export async function launchKillable(profile: string): Promise<Killable> {
  rmSync(join(profile, PORT_FILE), { force: true })
  const args = ['--headless=new', '--remote-debugging-port=0', `--user-data-dir=${profile}`, '--lang=ko-KR']
  const child = spawn(
    launchOptions.executablePath ?? chromium.executablePath(),
    [...args, ...(launchOptions.args ?? []), 'about:blank'],
    { detached: true, stdio: 'ignore' },
  )
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const browser = await chromium.connectOverCDP(await address(profile, child))
  const [context] = browser.contexts()
  if (!context) throw new Error('the browser has no context')
  return {
    context,
    async kill() {
      if (child.pid) process.kill(-child.pid, 'SIGKILL')
      await ended
      await browser.close().catch(() => undefined)
    },
  }
}
