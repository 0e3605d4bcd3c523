import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import createNextIntlPlugin from 'next-intl/plugin'
import { parse } from 'yaml'

const withNextIntl = createNextIntlPlugin('./lib/i18n/request.ts')
const basePath = process.env.BASE_PATH ?? ''

// What the course says of the site; lib/content/compile has checked it.
const site = join(process.env.CONTENT_DIR || 'content', 'site.yml')
const { labs = [], ...words } = existsSync(site) ? parse(readFileSync(site, 'utf8')) : {}

/** A finished static site: `next build` writes `out/`, `lib/build` then seals it. */
export default withNextIntl({
  output: 'export',
  // Another folder lets a second build (the sub-path smoke test) leave `out/` alone.
  ...(process.env.OUT_DIR ? { distDir: process.env.OUT_DIR } : {}),
  trailingSlash: true,
  basePath,
  env: { NEXT_PUBLIC_BASE_PATH: basePath, COURSE_WORDS: JSON.stringify(words), COURSE_LABS: labs.join(' ') },
  reactStrictMode: true,
  // `npm run check` checks every type once; each build need not do it again.
  typescript: { ignoreBuildErrors: true },
  poweredByHeader: false,
  // What lib/build writes is a route in development alone (app/payload).
  pageExtensions: ['ts', 'tsx', ...(process.env.NODE_ENV === 'development' ? ['dev.ts'] : [])],
  // Messages are compiled on the server (lib/i18n/compiled.ts); a page takes along what fills them in, not what parses them.
  turbopack: { resolveAlias: { 'use-intl/format-message': 'use-intl/format-message/format-only' } },
  // Names of scripts are made before lib/build/compile-hint.ts adds a line to them: without it they had other names.
  outputHashSalt: 'compile-hint',
  experimental: { globalNotFound: true },
})
