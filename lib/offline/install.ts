/// <reference lib="webworker" />
import { cacheNames } from 'workbox-core'
import type { PrecacheController } from 'workbox-precaching'
import type { Entry } from './entries'
import { hasRoomFor, isFull } from './room'
import { DEVICE_FULL } from './wishes'

declare const self: ServiceWorkerGlobalScope

/**
 * Fetches what the shell lacks; throws when a file fails, and the release before stays. What has come by then is kept for the next try,
 * unless the device is full: then it is given back, because the learner's log needs the room, and every page is told.
 */
export async function installShell(event: ExtendableEvent, controller: PrecacheController, shell: readonly Entry[]) {
  const cache = await caches.open(cacheNames.precache)
  const before = new Set((await cache.keys()).map(({ url }) => url))
  const missing = shell.filter(({ url }) => !before.has(controller.getCacheKeyForURL(url) ?? ''))
  try {
    if (!(await hasRoomFor(missing.reduce((sum, { bytes }) => sum + bytes, 0))))
      throw new DOMException('the device is full', 'QuotaExceededError')
    await controller.install(event)
  } catch (error) {
    if (isFull(error)) {
      for (const { url } of await cache.keys()) if (!before.has(url)) await cache.delete(url)
      for (const page of await self.clients.matchAll({ includeUncontrolled: true })) page.postMessage(DEVICE_FULL)
    }
    throw error
  }
}
