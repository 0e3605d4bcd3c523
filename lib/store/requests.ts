/**
 * IndexedDB's events as promises. A library would do, but the database ships to reading pages, whose whole script budget is 5 kB:
 * idb alone takes a quarter of it. No step awaits anything but requests of its own transaction, or the transaction would close.
 */

export const settled = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })

/** Resolves when the transaction is complete, not when its requests are; rejects with what aborted it. */
export const completed = (tx: IDBTransaction): Promise<void> =>
  new Promise((resolve, reject) => {
    tx.oncomplete = () => resolve()
    tx.onabort = () => reject(tx.error ?? new DOMException('the transaction was aborted', 'AbortError'))
  })

export const describe = (error: unknown): string =>
  error instanceof Error ? `${error.name}: ${error.message}` : String(error)
export const nameOf = (error: unknown): string => (error instanceof Error ? error.name : '')
