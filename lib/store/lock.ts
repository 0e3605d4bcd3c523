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

const locks = (): LockManager | null =>
  typeof navigator !== 'undefined' && 'locks' in navigator ? navigator.locks : null

/** Where there are no Web Locks (no HTTPS, old browsers), or none are allowed (site data blocked), everyone gets what they ask for. */
export const askLock: AskLock = (name, how, onLost, signal) =>
  new Promise((resolve) => {
    const manager = locks()
    if (manager === null) return resolve(() => {})
    const options =
      how === 'free' ? { ifAvailable: true } : how === 'steal' ? { steal: true } : signal ? { signal } : {}
    let granted = false
    manager
      .request(`${CHANNEL_NAME}/${name}`, options, (lock) => {
        if (lock === null) return resolve(null)
        granted = true
        return new Promise<void>((release) => resolve(release))
      })
      .catch((error: unknown) => {
        if (granted) onLost()
        else resolve(nameOf(error) === 'AbortError' ? null : () => {})
      })
  })

/** Holds a device until the tab is gone. Where there are no Web Locks, or none are allowed, nothing can be claimed. */
export const claim = (device: string): Promise<boolean> =>
  new Promise((resolve) => {
    const manager = locks()
    if (manager === null) return resolve(false)
    manager
      .request(`${CHANNEL_NAME}/device/${device}`, { ifAvailable: true }, (lock) => {
        resolve(lock !== null)
        return lock === null ? undefined : new Promise<void>(() => {})
      })
      .catch(() => resolve(false))
  })
