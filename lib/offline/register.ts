import { BASE_PATH } from '../core/address'

/**
 * Registers the worker once the page has loaded, so that its downloads never compete with what the learner waits for.
 * Does nothing where workers are not allowed (private mode, plain http); the site then simply needs the network.
 */
export function registerWorker(): void {
  if (!('serviceWorker' in navigator)) return
  const register = () => void navigator.serviceWorker.register(`${BASE_PATH}/sw.js`).catch(() => undefined)
  if (document.readyState === 'complete') register()
  else addEventListener('load', register, { once: true })
}

/** What a study page says to the worker: this learner will want the bank without a network. */
export const KEEP_QUESTIONS = 'keep-questions'

/** What the search page says once it has its text: on a first visit it came before there was a worker to keep it. */
export const KEEP_SEARCH = 'keep-search'

function tell(wish: string): void {
  if (!('serviceWorker' in navigator)) return
  void navigator.serviceWorker.ready.then(({ active }) => active?.postMessage(wish))
}

/** Has the worker fetch the bank in the background, as soon as there is a worker. */
export const keepQuestions = (): void => tell(KEEP_QUESTIONS)

/** Has the worker keep the text of the search, if it does not yet. */
export const keepSearch = (): void => tell(KEEP_SEARCH)
