/// <reference lib="webworker" />
/**
 * Files kept for offline use that not everybody needs, each under its own revision. The bank's are many, and fetched when a study page
 * asks: in the background, a few at a time. Programs and the text of the search are kept once they have been used. The settings page
 * asks for all of them. After a new release the earlier revision of a file stays, and answers without a network, until the new one is here.
 */
import { type Entry, isGenuine } from './entries'
import { hasRoomFor, isFull } from './room'
import type { Kept, Reason } from './wishes'

/** Files fetched at a time: the learner's own requests go first. */
const AT_A_TIME = 4

export type FileCache = {
  /** Whether an address is one of its files. */
  has(url: URL): boolean
  /** From the cache, else from the network, and kept; without a network an earlier revision. Throws when there is none. */
  answer(url: URL): Promise<Response>
  /** Fetches what is not there yet, if there is room for all of it. @returns why it got no further */
  fill(): Promise<Reason | null>
  /** Fetches so many files of what is not there yet. @returns why it got no further */
  fillSome(most: number): Promise<Reason | null>
  howMuch(): Promise<Omit<Kept, 'stopped'>>
  /** Drops what this release does not name. */
  tidy(): Promise<void>
}

/**
 * @param name of the cache in the browser
 * @param scope where the site begins: entries are relative to it
 */
export function createFileCache(name: string, entries: readonly Entry[], scope: string): FileCache {
  const files = new Map(
    entries.map((entry) => {
      const { href } = new URL(entry.url, scope)
      return [href, { ...entry, href, key: `${href}?revision=${entry.revision}` }]
    }),
  )
  type File = NonNullable<ReturnType<typeof files.get>>
  const withoutRevision = (key: string): string => key.split('?')[0] ?? key
  const heldKeys = async (cache: Cache): Promise<readonly string[]> => (await cache.keys()).map(({ url }) => url)

  /** What is not here in this release's revision. */
  async function missing(cache: Cache): Promise<readonly File[]> {
    const held = new Set(await heldKeys(cache))
    return [...files.values()].filter(({ key }) => !held.has(key))
  }

  /** Fetches a file that did not come meanwhile. @returns why it is not here */
  const fetchMissing = async (file: File, cache: Cache): Promise<Reason | null> => {
    if (await cache.match(file.key)) return null
    return fetchAndKeep(file, cache).then(
      ({ refused }) => refused,
      () => 'unreachable' as const,
    )
  }

  /** Fetches a file and keeps it if it is this release's; throws when nothing comes. */
  async function fetchAndKeep({ href, key, integrity }: File, cache: Cache) {
    // Past the browser's own cache: an older body must not be kept under the new revision.
    const fresh = await fetch(href, { cache: 'reload' })
    if (!fresh.ok) return { fresh, refused: fresh.status === 404 ? 'changed' : 'unreachable' } as const
    if (!(await isGenuine(await fresh.clone().arrayBuffer(), integrity))) return { fresh, refused: 'changed' } as const
    try {
      await cache.put(key, fresh.clone())
    } catch (error) {
      return { fresh, refused: isFull(error) ? 'full' : 'unreachable' } as const
    }
    for (const old of await cache.keys(href, { ignoreSearch: true })) if (old.url !== key) await cache.delete(old)
    return { fresh, refused: null } as const
  }

  /** Fetches files a few at a time until one fails. On a full device it gives back what it brought: the log needs the room more. */
  async function keepOrGiveBack(wanted: readonly File[], cache: Cache): Promise<Reason | null> {
    const waiting = [...wanted]
    const kept: File[] = []
    const refusals: Reason[] = []
    const fetchOn = async (): Promise<void> => {
      for (let next = waiting.shift(); next !== undefined && refusals.length === 0; next = waiting.shift()) {
        const refused = await fetchMissing(next, cache)
        if (refused === null) kept.push(next)
        else refusals.push(refused)
      }
    }
    await Promise.all(Array.from({ length: AT_A_TIME }, fetchOn))
    if (refusals.includes('full')) for (const { key } of kept) await cache.delete(key)
    return refusals[0] ?? null
  }

  return {
    has: (url) => files.has(url.href),
    async answer(url) {
      const cache = await caches.open(name)
      const file = files.get(url.href)
      if (!file) return fetch(url)
      const held = await cache.match(file.key)
      if (held) return held
      const came = await fetchAndKeep(file, cache).catch(() => null)
      if (came?.fresh.ok) return came.fresh
      return (await cache.match(file.href, { ignoreSearch: true })) ?? came?.fresh ?? Response.error()
    },
    async fill() {
      const cache = await caches.open(name)
      const wanted = await missing(cache)
      return (await hasRoomFor(bytesOf(wanted))) ? keepOrGiveBack(wanted, cache) : 'full'
    },
    async fillSome(most) {
      const cache = await caches.open(name)
      return keepOrGiveBack((await missing(cache)).slice(0, most), cache)
    },
    async howMuch() {
      const cache = await caches.open(name)
      const lacking = await missing(cache)
      const held = new Set((await heldKeys(cache)).map(withoutRevision))
      return {
        bytes: bytesOf([...files.values()]),
        missing: bytesOf(lacking),
        outdated: lacking.some(({ href }) => held.has(href)),
      }
    },
    async tidy() {
      const cache = await caches.open(name)
      for (const key of await heldKeys(cache)) if (!files.has(withoutRevision(key))) await cache.delete(key)
    },
  }
}

const bytesOf = (entries: readonly Pick<Entry, 'bytes'>[]): number => entries.reduce((sum, { bytes }) => sum + bytes, 0)
