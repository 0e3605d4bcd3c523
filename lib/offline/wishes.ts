/** What pages ask of the service worker and what it says, as plain messages. Each side guards what it gets. */

export const wishes = ['keep-questions', 'keep-search', 'how-much', 'check-room', 'save-some', 'use-now'] as const
export type Wish = (typeof wishes)[number]

export const isWish = (value: unknown): value is Wish => wishes.some((wish) => wish === value)

/** Said to every page: the site could not be kept for offline use, because the device is full. */
export const DEVICE_FULL = 'device-full'

/**
 * Why a file is not kept.
 * - `unreachable`: no network, or a server in trouble
 * - `changed`: the server has another release’s file by now
 * - `full`: the device has no room
 */
export const reasons = ['unreachable', 'changed', 'full'] as const
export type Reason = (typeof reasons)[number]

/** How much of what not everybody needs is on this device. */
export type Kept = {
  /** Bytes of all of it, as they lie on the device. */
  readonly bytes: number
  /** Bytes of what is not there in this release's revision. */
  readonly missing: number
  /** Whether an earlier revision of something missing is there. */
  readonly outdated: boolean
  /** Why the last asking got no further. */
  readonly stopped: Reason | null
}

export function isKept(value: unknown): value is Kept {
  if (typeof value !== 'object' || value === null) return false
  if (!('bytes' in value && 'missing' in value && 'outdated' in value && 'stopped' in value)) return false
  const { bytes, missing, outdated, stopped } = value
  return (
    typeof bytes === 'number' &&
    typeof missing === 'number' &&
    typeof outdated === 'boolean' &&
    (stopped === null || reasons.some((reason) => reason === stopped))
  )
}
