import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  resolve: {
    alias: {
      '@': fileURLToPath(new URL('..', import.meta.url)),
      // As in next.config.js: messages come compiled.
      'use-intl/format-message': 'use-intl/format-message/format-only',
    },
  },
  test: {
    include: ['tests/unit/**/*.spec.ts'],
    setupFiles: ['tests/harness/seed.ts'],
    environment: 'node',
    testTimeout: 60_000,
    // An alias reaches only what is not left to Node.
    server: { deps: { inline: ['next-intl', 'use-intl'] } },
  },
})
