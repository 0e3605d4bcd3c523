import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ManifestTransform } from 'workbox-build'

/** Enough of a hash to tell revisions of one file apart. */
const REVISION = 12

/**
 * What the worker has to know of each file beside its address: the hash of its content and its size (`Entry` of lib/offline).
 * @param read the content of a file, by its path from `out/`
 */
export const describeFiles =
  (read: (url: string) => Uint8Array): ManifestTransform =>
  (entries) => ({
    manifest: entries.map(({ url, revision, size }) => {
      const content = read(url)
      const hash = createHash('sha256').update(content).digest('base64')
      // workbox-build drops `size` in the end; the worker has to know it.
      return {
        url,
        size,
        revision: revision === null ? null : hash.slice(0, REVISION),
        integrity: `sha256-${hash}`,
        bytes: content.byteLength,
      }
    }),
  })

export const readerOf =
  (out: string) =>
  (url: string): Uint8Array =>
    readFileSync(join(out, url))
