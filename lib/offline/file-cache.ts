/// <reference lib="webworker" />
/**
 * Files kept for offline use that not everybody needs. The bank's are many, and fetched when a study page asks: in the background, a
 * few at a time, each under its own revision. WebAssembly is large, and kept once it has been used. A new release fetches what has
 * changed and drops what is gone.
 */
import type { PrecacheEntry } from 'workbox-precaching'

/** Files fetched at a time: the learner's own requests go first. */
const AT_A_TIME = 4

/** Whether an entry of the precache manifest is a question; what study pages need at once is not. */
export const isQuestionFile = ({ url }: { readonly url: string }): boolean =>
  /payload\/questions\/(?!(?:index|misconceptions)\.json)/.test(url)

/** Whether an entry is a program that only some pages start. */
export const isProgramFile = ({ url }: { readonly url: string }): boolean => url.endsWith('.wasm')

export type FileCache = {
  /** Whether an address is one of its files. */
  has(url: URL): boolean
  /** From the cache, else from the network, and kept. */
  answer(url: URL): Promise<Response>
  /** Fetches what is not there yet. What fails is fetched at the next asking. */
  fill(): Promise<void>
  /** Drops what this release does not name. */
  tidy(): Promise<void>
}

/**
 * @param name of the cache in the browser
 * @param scope where the site begins: entries are relative to it
 */
export function createFileCache(name: string, entries: readonly PrecacheEntry[], scope: string): FileCache {
  const keys = new Map(
    entries.map(({ url, revision }) => {
      const { href } = new URL(url, scope)
      return [href, `${href}?revision=${revision}`]
    }),
  )

  async function answer(url: URL): Promise<Response> {
    const key = keys.get(url.href) ?? url.href
    const cache = await caches.open(name)
    const held = await cache.match(key)
    if (held) return held
    // Past the browser's own cache: an older body must not be kept under the new revision.
    const fresh = await fetch(url, { cache: 'reload' })
    if (fresh.ok) await cache.put(key, fresh.clone())
    return fresh
  }

  return {
    has: (url) => keys.has(url.href),
    answer,
    async fill() {
      const waiting = [...keys.keys()]
      const fetchOn = async (): Promise<void> => {
        for (let next = waiting.shift(); next !== undefined; next = waiting.shift())
          await answer(new URL(next)).catch(() => undefined)
      }
      await Promise.all(Array.from({ length: AT_A_TIME }, fetchOn))
    },
    async tidy() {
      const cache = await caches.open(name)
      const known = new Set(keys.values())
      for (const { url } of await cache.keys()) if (!known.has(url)) await cache.delete(url)
    },
  }
}
