/** Room on the device. What is kept for offline use shares it with the learner's log, which comes first. */

/** Bytes that stay free for the log: years of it. */
const RESERVE = 5_000_000
const TRIAL = 'trial'

/**
 * Whether so many bytes more can be kept and the log still has room. Found by keeping as many for a moment: what browsers say of
 * their room is made up (Chromium reports 10 GiB more than is used, whatever the device has), so that sites cannot tell devices apart.
 */
export async function hasRoomFor(bytes: number): Promise<boolean> {
  if (bytes === 0) return true
  const cache = await caches.open(TRIAL)
  const key = new URL(TRIAL, location.href).href
  try {
    await cache.put(key, new Response(new Uint8Array(bytes + RESERVE)))
    return true
  } catch (error) {
    return !isFull(error)
  } finally {
    await cache.delete(key)
    await caches.delete(TRIAL)
  }
}

/** Whether something failed because the device is full. */
export const isFull = (error: unknown): boolean => error instanceof Error && error.name === 'QuotaExceededError'
