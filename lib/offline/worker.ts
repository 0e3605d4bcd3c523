/// <reference lib="webworker" />
/**
 * The service worker. Every page and all cards are precached at install, so that any page opens in a tunnel after the first visit;
 * the bank follows when a study page asks for it, a program when it is first used. A new release waits until every tab is closed; it never reloads under a
 * learner's hands.
 */
import { matchPrecache, type PrecacheEntry, precacheAndRoute } from 'workbox-precaching'
import { registerRoute, setCatchHandler, setDefaultHandler } from 'workbox-routing'
import { NetworkOnly } from 'workbox-strategies'
import { withSlash } from './addresses'
import { createFileCache, isProgramFile, isQuestionFile } from './file-cache'
import { KEEP_QUESTIONS } from './register'

declare const self: ServiceWorkerGlobalScope & { __WB_MANIFEST: (PrecacheEntry | string)[] }

const manifest = self.__WB_MANIFEST.map((entry) => (typeof entry === 'string' ? { url: entry } : entry))
const { scope } = self.registration
const questions = createFileCache('questions', manifest.filter(isQuestionFile), scope)
const programs = createFileCache('programs', manifest.filter(isProgramFile), scope)
const shell = manifest.filter((entry) => !isQuestionFile(entry) && !isProgramFile(entry))

// A web worker takes its address, the part behind # included, from the response it is made of, and Next tells it there what to load.
// A kept response brings the address it was kept under; a new one has none, and so the worker keeps the one it was asked for.
registerRoute(
  ({ request }) => request.destination === 'worker',
  async ({ request }) => {
    const kept = await matchPrecache(request.url.replace(/#.*/, ''))
    return kept ? new Response(kept.body, kept) : fetch(request)
  },
)

precacheAndRoute(shell, {
  directoryIndex: 'index.html',
  ignoreURLParametersMatching: [/.*/],
  cleanURLs: false,
  // `/ko/review` is served from `/ko/review/`, as the host would redirect it.
  urlManipulation: ({ url }) => [withSlash(url)],
})

for (const kept of [questions, programs]) {
  registerRoute(
    ({ url }) => kept.has(url),
    ({ url }) => kept.answer(url),
  )
  self.addEventListener('activate', (event) => event.waitUntil(kept.tidy()))
}
self.addEventListener('message', (event) => {
  if (event.data === KEEP_QUESTIONS) event.waitUntil(questions.fill())
})

setDefaultHandler(new NetworkOnly())
setCatchHandler(async ({ request }) => {
  const page = request.mode === 'navigate' ? await matchPrecache('404.html') : undefined
  return page ?? Response.error()
})
