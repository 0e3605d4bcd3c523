import { CHANNEL_NAME } from './database'

/** Holds a Web Lock on the device until the tab is gone. Where there are none (no HTTPS, old browsers) nothing can be claimed. */
export const claim = (device: string): Promise<boolean> =>
  new Promise((resolve) => {
    if (!('locks' in navigator)) return resolve(false)
    navigator.locks
      .request(`${CHANNEL_NAME}/device/${device}`, { ifAvailable: true }, (lock) => {
        resolve(lock !== null)
        return lock === null ? undefined : new Promise<void>(() => {})
      })
      .catch(() => resolve(false))
  })
