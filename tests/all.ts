/** `npm test`: everything, from a fresh clone: checks, unit and property tests, both builds, real Chromium. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { checks } from './check'
import { launchOptions } from './harness/browser'
import { run, type Step } from './steps'

/** A browser that starts, or a clear word about what is missing. */
async function ensureBrowser(): Promise<void> {
  const starts = async () =>
    chromium
      .launch(launchOptions)
      .then((browser) => browser.close().then(() => true))
      .catch(() => false)
  if (await starts()) return
  if (!launchOptions.executablePath) {
    process.stdout.write('No Chromium on this system: asking Playwright to install its own.\n')
    spawnSync('npx', ['playwright', 'install', '--with-deps', 'chromium'], { stdio: 'inherit' })
    if (existsSync(chromium.executablePath()) && (await starts())) return
  }
  process.stdout.write(
    [
      'The tests need a Chromium that starts, and none does.',
      '  Debian, Ubuntu:  apt-get install chromium fonts-noto-cjk',
      '  elsewhere:       npx playwright install --with-deps chromium',
      '  or set CHROMIUM to the path of a Chromium or Chrome.',
      '',
    ].join('\n'),
  )
  process.exit(1)
}

const steps: readonly Step[] = [
  ...checks,
  { name: 'unit and property tests', command: ['npx', 'vitest', 'run', '--config', 'tests/vitest.config.ts'] },
  { name: 'labs against the real servers', command: ['npx', 'tsx', 'tests/conformance/all.ts'] },
  { name: 'build', command: ['npm', 'run', '--silent', 'build'] },
  {
    name: 'build under a sub-path',
    command: ['npm', 'run', '--silent', 'build'],
    env: { BASE_PATH: '/warm-cache', OUT_DIR: '.under/warm-cache', SITE_URL: 'https://site.example' },
  },
  {
    name: 'build of another course',
    command: ['npm', 'run', '--silent', 'build'],
    env: { CONTENT_DIR: 'tests/fixtures/course', OUT_DIR: '.under/course' },
  },
  { name: 'real Chromium', command: ['npx', 'playwright', 'test', '--config', 'tests/playwright.config.ts'] },
]

await ensureBrowser()
run(steps)
