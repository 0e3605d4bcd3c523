import { defineConfig, devices } from '@playwright/test'
import { launchOptions } from './harness/browser'

const port = Number(process.env.PORT ?? 3210)
const subPort = port + 1
const coursePort = port + 2
/** Tests of sites that are built apart. */
const apart = /subpath|course\.spec/

/** What no width changes and no test of which asks for one: it runs on the desktop alone. */
const anyScreen = /\/(storage|safe|offline|deck-offline|deck-endurance|readiness)\.spec/

/** Real Chromium on a phone and on a desktop against the finished site in `out/`, a smoke run under a sub-path, and one of another course. */
export default defineConfig({
  testDir: './e2e',
  outputDir: '../test-results',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  // A machine that stumbles once is not a fault of the site; what passes only at the second try is listed as flaky.
  retries: 1,
  workers: 2,
  reporter: [['list']],
  timeout: 60_000,
  // The worker has tests of its own; elsewhere its downloads would only compete with what is tested.
  use: {
    serviceWorkers: 'block',
    baseURL: `http://127.0.0.1:${port}`,
    launchOptions,
    locale: 'ko-KR',
    timezoneId: 'Asia/Seoul',
  },
  projects: [
    { name: 'desktop', testIgnore: apart, use: { viewport: { width: 1280, height: 800 } } },
    {
      name: 'phone',
      testIgnore: [apart, anyScreen],
      use: { ...devices['Pixel 7'], viewport: { width: 390, height: 844 }, launchOptions, locale: 'ko-KR' },
    },
    // The long tests of `npm run soak`.
    ...(process.env.SOAK ? [{ name: 'soak', testDir: './soak' }] : []),
    {
      name: 'subpath',
      testMatch: /subpath/,
      use: { baseURL: `http://127.0.0.1:${subPort}`, viewport: { width: 390, height: 844 } },
    },
    {
      name: 'course',
      testMatch: /course\.spec/,
      use: { baseURL: `http://127.0.0.1:${coursePort}`, viewport: { width: 1280, height: 800 } },
    },
  ],
  webServer: [
    {
      command: `npx tsx lib/build/serve.ts out ${port}`,
      url: `http://127.0.0.1:${port}/sw.js`,
      reuseExistingServer: false,
      cwd: '..',
    },
    {
      command: `npx tsx lib/build/serve.ts .under ${subPort}`,
      url: `http://127.0.0.1:${subPort}/warm-cache/sw.js`,
      reuseExistingServer: false,
      cwd: '..',
    },
    {
      command: `npx tsx lib/build/serve.ts .under/course ${coursePort}`,
      url: `http://127.0.0.1:${coursePort}/sw.js`,
      reuseExistingServer: false,
      cwd: '..',
    },
  ],
})
