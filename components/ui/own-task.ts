/**
 * Work that need not be done at once, in a task of its own: a phone answers touches in between.
 * @returns how to call it off
 */
export function inOwnTask(work: () => void): () => void {
  const timer = setTimeout(work)
  return () => clearTimeout(timer)
}

/** Resolves in a task of its own. */
export const ownTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve))
