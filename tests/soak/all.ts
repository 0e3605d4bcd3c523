/** `npm run soak`: the long versions of what `npm test` does briefly, for a night or a release. */
import { run } from '../steps'

const playwright = ['npx', 'playwright', 'test', '--config', 'tests/playwright.config.ts', '--workers', '1'] as const

const SEED = String(Date.now() % 2 ** 31)

run([
  {
    name: `unit and property tests, SEED=${SEED}`,
    command: ['npx', 'vitest', 'run', '--config', 'tests/vitest.config.ts'],
    env: { SEED },
  },
  {
    name: 'store model, 200,000 sequences',
    command: ['npx', 'vitest', 'run', '--config', 'tests/vitest.config.ts', 'tests/unit/store/model'],
    env: { SEQUENCES: '200000', SEED },
  },
  { name: 'build', command: ['npm', 'run', '--silent', 'build'] },
  {
    name: 'killed fifty times',
    command: [...playwright, '--project', 'desktop', '--grep', String.raw`\[D67\]`],
    env: { KILL_ROUNDS: '50' },
  },
  { name: 'the same with careless writes', command: [...playwright, '--project', 'soak'], env: { SOAK: '1' } },
])
