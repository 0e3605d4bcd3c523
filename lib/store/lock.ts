/** Web Locks: what one tab of this browser holds, no other does. With environment.ts and keeping.ts the only files here that ask the page. */
import { nameOf } from './requests'
import { CHANNEL_NAME } from './schema'

/**
 * Asks for a lock: `free` takes it if nobody holds it, `wait` when the holder is gone, `steal` from whoever holds it.
 * @param onLost another tab has stolen it
 * @param signal ends the waiting
 * @returns what gives the lock back, or null when it was not to be had
 */
export type AskLock = (
  name: string,
  how: 'free' | 'wait' | 'steal',
  onLost: () => void,
  signal?: AbortSignal,
) => Promise<(() => void) | null>

/** What gives a lock back; `taken` when it was not to be had; `none` where there are no locks, or none are allowed. */
type Answer = (() => void) | 'taken' | 'none'

const request = (name: string, options: LockOptions, onLost?: () => void): Promise<Answer> =>
  new Promise((resolve) => {
    // Not there without HTTPS and in old browsers.
    const manager = typeof navigator !== 'undefined' && 'locks' in navigator ? navigator.locks : null
    if (manager === null) return resolve('none')
    let granted = false
    manager
      .request(`${CHANNEL_NAME}/${name}`, options, (lock) => {
        if (lock === null) return resolve('taken')
        granted = true
        return new Promise<void>((release) => resolve(release))
      })
      .catch((error: unknown) => {
        if (granted) onLost?.()
        else resolve(nameOf(error) === 'AbortError' ? 'taken' : 'none')
      })
  })

/** Where there are no Web Locks, or none are allowed (site data blocked), everyone gets what they ask for. */
export const askLock: AskLock = async (name, how, onLost, signal) => {
  const options = how === 'free' ? { ifAvailable: true } : how === 'steal' ? { steal: true } : signal ? { signal } : {}
  const answer = await request(name, options, onLost)
  if (answer === 'none') return () => {}
  return answer === 'taken' ? null : answer
}

/** Holds a device until the tab is gone. Where there are no Web Locks, or none are allowed, nothing can be claimed. */
export const claim = async (device: string): Promise<boolean> =>
  typeof (await request(`device/${device}`, { ifAvailable: true })) === 'function'
