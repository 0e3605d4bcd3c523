import type { Locale } from './locale'

/** The sub-path the site is published under: '' or '/path'. Inlined at build by Next and by esbuild. */
export const BASE_PATH: string = process.env.NEXT_PUBLIC_BASE_PATH ?? ''

/**
 * The one way to write an address inside the site: adds the base path and the trailing slash the export serves.
 * @param path site path from the root, with or without query and fragment: `/ko/exam?question=x`
 */
export function href(path: `/${string}`): string {
  const [, bare = '/', rest = ''] = /^([^?#]*)(.*)$/.exec(path) ?? []
  const file = /\.[a-z0-9]+$/i.test(bare)
  return `${BASE_PATH}${file || bare.endsWith('/') ? bare : `${bare}/`}${rest}`
}

/** An address under one language. */
export const localHref = (locale: Locale, path: `/${string}` = '/'): string =>
  href(`/${locale}${path === '/' ? '' : path}`)
