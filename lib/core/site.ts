import { BASE_PATH } from './address'

/**
 * Where the site is published, without a slash at the end: `https://example.org`. Null where the build was not told (`SITE_URL`): then
 * nothing that needs a whole address (canonical, hreflang, sitemap, pictures for links) is written.
 */
export const SITE_URL: string | null = process.env.SITE_URL?.replace(/\/+$/, '') || null

/** A whole address from one inside the site, base path included; null where the site's is not known. */
export const absolute = (path: string): string | null => (SITE_URL === null ? null : SITE_URL + path)

/** What a crawler may not list, from the root of the host. */
export const PRIVATE_PATHS: readonly string[] = [`${BASE_PATH}/payload/`]
