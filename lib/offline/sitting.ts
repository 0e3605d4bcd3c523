/**
 * Sitting: in the exam room, in a session of cards, in the drill. Nothing is said of releases there, and none takes over meanwhile, in
 * whatever tab. A tab that sits holds a Web Lock, which ends with it however it ends.
 */
import { BASE_PATH } from '../core/address'

const SITTING = `${BASE_PATH}/sitting`

/** @param path of the page, with or without base path and closing slash */
export const isSitting = (path: string): boolean =>
  /\/(?:ko|en)\/(?:exam\/attempt|review|labs\/ports\/drill)\/?$/.test(path)

/** Says that this tab sits. @returns what to call when it no longer does */
export function sit(): () => void {
  const end = new AbortController()
  const ended = new Promise<void>((resolve) => end.signal.addEventListener('abort', () => resolve()))
  // Where there are no Web Locks, the bar is all the protection there is.
  void navigator.locks?.request(SITTING, { mode: 'shared', signal: end.signal }, () => ended).catch(() => undefined)
  return () => end.abort()
}

/** Does something if no tab sits, and lets none sit down before it is done. @returns whether it was done */
export async function whenNobodySits(act: () => Promise<void>): Promise<boolean> {
  if (!navigator.locks) {
    await act()
    return true
  }
  return navigator.locks.request(SITTING, { ifAvailable: true }, async (lock) => {
    if (lock) await act()
    return lock !== null
  })
}
