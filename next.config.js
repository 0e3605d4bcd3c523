import createNextIntlPlugin from 'next-intl/plugin'

const withNextIntl = createNextIntlPlugin('./lib/i18n/request.ts')
const basePath = process.env.BASE_PATH ?? ''

/** A finished static site: `next build` writes `out/`, `lib/build` then seals it. */
export default withNextIntl({
  output: 'export',
  // Another folder lets a second build (the sub-path smoke test) leave `out/` alone.
  ...(process.env.OUT_DIR ? { distDir: process.env.OUT_DIR } : {}),
  trailingSlash: true,
  basePath,
  env: { NEXT_PUBLIC_BASE_PATH: basePath },
  reactStrictMode: true,
  // `npm run check` checks every type once; each build need not do it again.
  typescript: { ignoreBuildErrors: true },
  poweredByHeader: false,
  experimental: { globalNotFound: true },
})
