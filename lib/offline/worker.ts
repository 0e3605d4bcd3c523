/// <reference lib="webworker" />
/**
 * The service worker. Every page and all cards are precached at install, so that any page opens in a tunnel after the first visit;
 * the bank follows when a study page asks for it, a program when it is first used, all of it when the settings page asks. A new release
 * waits until every tab is closed or the learner asks for it; it never reloads under a learner's hands.
 */
import { PrecacheController, PrecacheRoute } from 'workbox-precaching'
import { registerRoute, setCatchHandler, setDefaultHandler } from 'workbox-routing'
import { NetworkOnly } from 'workbox-strategies'
import { withSlash } from './addresses'
import { type Entry, isProgramFile, isQuestionFile, isSearchFile, isShellFile } from './entries'
import { createFileCache } from './file-cache'
import { installShell } from './install'
import { checkRoom, howMuch, saveSome } from './saving'
import { isWish, type Wish } from './wishes'

declare const self: ServiceWorkerGlobalScope & { __WB_MANIFEST: readonly Entry[] }

const manifest = self.__WB_MANIFEST
const { scope } = self.registration
const questions = createFileCache('questions', manifest.filter(isQuestionFile), scope)
const programs = createFileCache('programs', manifest.filter(isProgramFile), scope)
const searchText = createFileCache('search', manifest.filter(isSearchFile), scope)
const onDemand = [questions, searchText, programs]
const shell = manifest.filter(isShellFile)
const pages = new PrecacheController()
pages.addToCacheList([...shell])

// A web worker takes its address, the part behind # included, from the response it is made of, and Next tells it there what to load.
// A kept response brings the address it was kept under; a new one has none, and so the worker keeps the one it was asked for.
registerRoute(
  ({ request }) => request.destination === 'worker',
  async ({ request }) => {
    const kept = await pages.matchPrecache(request.url.replace(/#.*/, ''))
    return kept ? new Response(kept.body, kept) : fetch(request)
  },
)

registerRoute(
  new PrecacheRoute(pages, {
    directoryIndex: 'index.html',
    ignoreURLParametersMatching: [/.*/],
    cleanURLs: false,
    // `/ko/review` is served from `/ko/review/`, as the host would redirect it.
    urlManipulation: ({ url }) => [withSlash(url)],
  }),
)

for (const kept of onDemand)
  registerRoute(
    ({ url }) => kept.has(url),
    ({ url }) => kept.answer(url),
  )

self.addEventListener('install', (event) => event.waitUntil(installShell(event, pages, shell)))
self.addEventListener('activate', (event) => {
  event.waitUntil(Promise.all([pages.activate(event), ...onDemand.map((kept) => kept.tidy())]))
})

const grant: Record<Wish, () => Promise<unknown>> = {
  'keep-questions': () => questions.fill(),
  'keep-search': () => searchText.fill(),
  'how-much': () => howMuch(onDemand),
  'check-room': () => checkRoom(onDemand),
  'save-some': () => saveSome(onDemand),
  'use-now': () => self.skipWaiting(),
}
self.addEventListener('message', (event) => {
  const wish: unknown = event.data
  if (isWish(wish)) event.waitUntil(grant[wish]().then((said) => event.ports[0]?.postMessage(said)))
})

setDefaultHandler(new NetworkOnly())
setCatchHandler(async ({ request }) => {
  // Somebody cleared a part of the cache, and the server has another release by now: that one is better than nothing.
  const direct = await fetch(request).catch(() => null)
  if (direct) return direct
  const page = request.mode === 'navigate' ? await pages.matchPrecache('404.html') : undefined
  return page ? new Response(page.body, { status: 404, headers: page.headers }) : Response.error()
})
