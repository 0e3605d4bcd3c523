/** Failures of a disk, at the level of IndexedDB itself. */
import 'fake-indexeddb/auto'

/**
 * - `before`: the transaction is aborted before the request has succeeded
 * - `after`: the request succeeds, then the transaction is aborted, as when the disk fills at the commit
 * - `quota`: the same, with a full disk for a reason
 * - `read`: a read fails
 */
export type Fault = 'before' | 'after' | 'quota' | 'read'

let fault: Fault | null = null
let times = 0

const strikes = (kinds: readonly Fault[]): Fault | null => {
  if (fault === null || times === 0 || !kinds.includes(fault)) return null
  times -= 1
  return fault
}

const { add, get, getAll } = IDBObjectStore.prototype
IDBObjectStore.prototype.add = function (...args) {
  const request = add.apply(this, args)
  const { transaction } = this
  const now = strikes(['before', 'after', 'quota'])
  if (now === 'quota') {
    const error = new DOMException('full', 'QuotaExceededError')
    Object.defineProperty(transaction, 'error', { get: () => error })
  }
  if (now === 'before') transaction.abort()
  else if (now !== null) request.addEventListener('success', () => transaction.abort())
  return request
}
IDBObjectStore.prototype.getAll = function (...args) {
  const request = getAll.apply(this, args)
  if (strikes(['read']) !== null) this.transaction.abort()
  return request
}

IDBObjectStore.prototype.get = function (...args) {
  const request = get.apply(this, args)
  if (this.transaction.mode === 'readonly' && strikes(['read']) !== null) queueMicrotask(() => this.transaction.abort())
  return request
}

/** A sound disk. One at a time: the failures sit in the database's own code. */
export function setDisk() {
  const heal = () => {
    fault = null
    times = 0
  }
  heal()
  return {
    heal,
    /** The next so many requests of that kind fail. */
    fail(next: Fault, count: number) {
      fault = next
      times = count
    },
  }
}
