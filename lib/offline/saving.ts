import type { FileCache } from './file-cache'
import type { Kept } from './wishes'

/**
 * Files fetched at one asking. The page asks again and again: so a browser that puts its worker to sleep after some minutes cannot break
 * a long save, a page that is closed stops it, and asking again goes on where it was.
 */
const AT_ONCE = 16

/** How much of some caches is on the device. */
export async function howMuch(caches: readonly FileCache[]): Promise<Omit<Kept, 'stopped'>> {
  const parts = await Promise.all(caches.map((cache) => cache.howMuch()))
  return {
    bytes: parts.reduce((sum, { bytes }) => sum + bytes, 0),
    missing: parts.reduce((sum, { missing }) => sum + missing, 0),
    outdated: parts.some(({ outdated }) => outdated),
  }
}

/** Saves some more of what is missing. @param hasRoom whether the device has room for so many bytes */
export async function saveSome(
  caches: readonly FileCache[],
  hasRoom: (bytes: number) => Promise<boolean>,
): Promise<Kept> {
  const before = await howMuch(caches)
  // All of it or nothing: whoever is told that it is too much has lost no room to half of it.
  if (!(await hasRoom(before.missing))) return { ...before, stopped: 'full' }
  for (const cache of caches) {
    if ((await cache.howMuch()).missing === 0) continue
    const stopped = await cache.fill(AT_ONCE)
    return { ...(await howMuch(caches)), stopped }
  }
  return { ...before, stopped: null }
}
