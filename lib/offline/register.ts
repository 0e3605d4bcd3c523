import { BASE_PATH } from '../core/address'
import type { Wish } from './wishes'

/** Registers the worker. Does nothing where workers are not allowed (private mode, plain http); the site then simply needs the network. */
export function registerWorker(): void {
  if ('serviceWorker' in navigator) void navigator.serviceWorker.register(`${BASE_PATH}/sw.js`).catch(() => undefined)
}

/** Registers it once the page has loaded, so that its downloads never compete with what the learner waits for. */
export function registerWorkerLate(): void {
  if (document.readyState === 'complete') registerWorker()
  else addEventListener('load', registerWorker)
}

function tell(wish: Wish): void {
  if (!('serviceWorker' in navigator)) return
  void navigator.serviceWorker.ready.then(({ active }) => active?.postMessage(wish))
}

/** Has the worker fetch the bank in the background, as soon as there is a worker: this learner will want it without a network. */
export const keepQuestions = (): void => tell('keep-questions')

/** Has the worker keep the text of the search, if it does not yet: on a first visit it came before there was a worker to keep it. */
export const keepSearch = (): void => tell('keep-search')
