import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  resolve: { alias: { '@': fileURLToPath(new URL('..', import.meta.url)) } },
  test: {
    include: ['tests/unit/**/*.spec.ts'],
    setupFiles: ['tests/harness/seed.ts'],
    environment: 'node',
    testTimeout: 60_000,
  },
})
