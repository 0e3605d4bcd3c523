import { existsSync } from 'node:fs'
import type { LaunchOptions } from '@playwright/test'

const installed = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
].find((path) => path !== undefined && existsSync(path))

/**
 * How every test starts its browser: a Chromium of the system where there is one, otherwise Playwright's own.
 * The background services are off because a machine without a network refuses them noisily.
 */
export const launchOptions: LaunchOptions = {
  ...(installed ? { executablePath: installed } : {}),
  args: [
    '--no-sandbox',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
  ],
}
