/** Room on the device. What is kept for offline use shares it with the learner's log, which comes first. */

/** Bytes that stay free for the log: years of it. */
const RESERVE = 5_000_000

/** Whether so many bytes more can be kept and the log still has room. Where the browser does not say, trying will tell. */
export async function hasRoomFor(bytes: number): Promise<boolean> {
  if (bytes === 0) return true
  const { quota, usage } = await navigator.storage.estimate().catch((): StorageEstimate => ({}))
  return quota === undefined || usage === undefined || quota - usage >= bytes + RESERVE
}

/** Whether something failed because the device is full. */
export const isFull = (error: unknown): boolean => error instanceof Error && error.name === 'QuotaExceededError'
