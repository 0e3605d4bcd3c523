/** `npm run check`: format, lint, types, architecture, content, known vulnerabilities. */
import { run } from './steps'

export const checks = [
  { name: 'format and lint', command: ['npx', 'biome', 'check', '.'] },
  { name: 'route types', command: ['npx', 'next', 'typegen'] },
  { name: 'types', command: ['npx', 'tsc', '--noEmit', '-p', 'tsconfig.json'] },
  {
    name: 'architecture',
    command: ['npx', 'vitest', 'run', '--config', 'tests/vitest.config.ts', 'tests/unit/architecture.spec.ts'],
  },
  { name: 'content', command: ['npx', 'tsx', 'lib/content/compile/cli.ts'] },
  { name: 'audit', command: ['npx', 'tsx', 'tests/audit.ts'] },
] as const

if (process.argv[1]?.endsWith('check.ts')) run(checks)
