/**
 * What a page knows of releases: one that waits, one that another tab has taken, one that did not fit on the device. A page is never
 * loaded anew unless its own learner asked for it here.
 */
import { BASE_PATH } from '../core/address'
import { whenNobodySits } from './sitting'
import { DEVICE_FULL, type Wish } from './wishes'

/**
 * - `waiting`: a new release is here, whole, and waits
 * - `taken`: another tab has taken it; this one still shows the old one
 * - `full`: the device had no room for it, or for the site at all
 */
export type Notice = 'waiting' | 'taken' | 'full'

/** Whether this tab asked for the release that waits. */
let asked = false

/** Tells of what happens to releases. @returns what ends it */
export function watchReleases(tell: (notice: Notice) => void): () => void {
  if (!('serviceWorker' in navigator)) return () => undefined
  const { serviceWorker } = navigator
  const end = new AbortController()
  const { signal } = end
  // The first worker of all takes over nothing: the page is of the release it keeps.
  const first = serviceWorker.controller === null
  const onTaken = (): void => {
    if (asked) location.reload()
    else if (!first) tell('taken')
  }
  serviceWorker.addEventListener('controllerchange', onTaken, { signal })
  serviceWorker.addEventListener('message', ({ data }) => data === DEVICE_FULL && tell('full'), { signal })
  void serviceWorker.ready.then((registration) => {
    if (signal.aborted) return
    const follow = (): void => {
      const { installing } = registration
      installing?.addEventListener('statechange', () => installing.state === 'installed' && tell('waiting'), { signal })
    }
    if (registration.waiting) tell('waiting')
    follow()
    registration.addEventListener('updatefound', follow, { signal })
  })
  return () => end.abort()
}

/**
 * Has the release that waits take over; this page is then loaded anew, and other tabs are told.
 * @returns false when an exam or a session is open in some tab: then it goes on waiting
 */
export async function takeRelease(): Promise<boolean> {
  const waiting = (await navigator.serviceWorker.getRegistration(`${BASE_PATH}/`))?.waiting
  // Another tab was faster: loading the page anew brings it.
  if (!waiting) {
    location.reload()
    return true
  }
  return whenNobodySits(async () => {
    asked = true
    const wish: Wish = 'use-now'
    waiting.postMessage(wish)
    await new Promise<void>((resolve) => {
      waiting.addEventListener('statechange', () => waiting.state === 'activated' && resolve())
    })
  })
}
