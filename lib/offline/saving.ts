import type { FileCache } from './file-cache'
import { hasRoomFor } from './room'
import type { Kept } from './wishes'

/**
 * Files fetched at one asking. The page asks again and again: so a browser that puts its worker to sleep after some minutes cannot break
 * a long save, a page that is closed stops it, and asking again goes on where it was.
 */
const AT_ONCE = 16

/** How much of some caches is on the device. */
export async function howMuch(caches: readonly FileCache[]): Promise<Kept> {
  const parts = await Promise.all(caches.map((cache) => cache.howMuch()))
  return {
    bytes: parts.reduce((sum, { bytes }) => sum + bytes, 0),
    missing: parts.reduce((sum, { missing }) => sum + missing, 0),
    outdated: parts.some(({ outdated }) => outdated),
    stopped: null,
  }
}

/** Whether there is room for what is missing: all of it or nothing, so that whoever is told it is too much has lost no room to half of it. */
export async function checkRoom(caches: readonly FileCache[]): Promise<Kept> {
  const kept = await howMuch(caches)
  return (await hasRoomFor(kept.missing)) ? kept : { ...kept, stopped: 'full' }
}

/** Saves some more of what is missing. */
export async function saveSome(caches: readonly FileCache[]): Promise<Kept> {
  for (const cache of caches) {
    if ((await cache.howMuch()).missing === 0) continue
    const stopped = await cache.fillSome(AT_ONCE)
    return { ...(await howMuch(caches)), stopped }
  }
  return howMuch(caches)
}
