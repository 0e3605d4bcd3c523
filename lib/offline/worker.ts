/// <reference lib="webworker" />
/**
 * The service worker. The whole site is small enough to be kept: everything is precached at install, so that any page opens
 * in a tunnel after the first visit. A new release waits until every tab is closed; it never reloads under a learner's hands.
 */
import { matchPrecache, type PrecacheEntry, precacheAndRoute } from 'workbox-precaching'
import { setCatchHandler, setDefaultHandler } from 'workbox-routing'
import { NetworkOnly } from 'workbox-strategies'
import { withSlash } from './addresses'

declare const self: ServiceWorkerGlobalScope & { __WB_MANIFEST: (PrecacheEntry | string)[] }

precacheAndRoute(self.__WB_MANIFEST, {
  directoryIndex: 'index.html',
  ignoreURLParametersMatching: [/.*/],
  cleanURLs: false,
  // `/ko/review` is served from `/ko/review/`, as the host would redirect it.
  urlManipulation: ({ url }) => [withSlash(url)],
})

setDefaultHandler(new NetworkOnly())
setCatchHandler(async ({ request }) => {
  const page = request.mode === 'navigate' ? await matchPrecache('404.html') : undefined
  return page ?? Response.error()
})
