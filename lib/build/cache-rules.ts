/**
 * How long browsers and edges may keep each file of `out/`, as data: `public/_headers` and the README's recipes say the same, and
 * tests hold them to it. Pure.
 */

export type CacheRule = {
  readonly name: 'hashed' | 'revalidated'
  readonly cacheControl: string
  /** Folders from `out/`; null for whatever no other rule names. */
  readonly folders: readonly string[] | null
}

export const cacheRules: readonly CacheRule[] = [
  // Names that carry a hash of the content, or the id of the build: what stands there never changes.
  { name: 'hashed', cacheControl: 'public, max-age=31536000, immutable', folders: ['_next/static', 'assets'] },
  // Pages, payloads, pictures, manifests and the worker keep their address from release to release: they are asked for anew.
  { name: 'revalidated', cacheControl: 'public, max-age=0, must-revalidate', folders: null },
]

/** Files for hosts that read them; no browser asks for them. */
export const hostFiles: readonly string[] = ['_headers']

const covers = ({ folders }: CacheRule, file: string): boolean =>
  folders?.some((folder) => file.startsWith(`${folder}/`)) ?? false

/** The rules a file falls under: exactly one. @param file its path from `out/`, with forward slashes */
export function rulesOf(file: string): readonly CacheRule[] {
  const named = cacheRules.filter((rule) => covers(rule, file))
  return named.length > 0 ? named : cacheRules.filter(({ folders }) => folders === null)
}
