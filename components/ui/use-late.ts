import { useCallback, useEffect, useState } from 'react'
import { inOwnTask } from './own-task'

/** A part of a page whose code comes after the page. */
export type Late<T> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly retry: () => void }
  | { readonly kind: 'here'; readonly part: T }

/**
 * @param wanted from when on it is loaded
 * @param bring an `import()`; the same function at every render
 */
export function useLate<T>(wanted: boolean, bring: () => Promise<T>): Late<T> {
  const [late, setLate] = useState<Late<T>>({ kind: 'loading' })
  const load = useCallback(() => {
    setLate({ kind: 'loading' })
    bring().then(
      (part) => setLate({ kind: 'here', part }),
      () => setLate({ kind: 'failed', retry: load }),
    )
  }, [bring])
  useEffect(() => {
    if (wanted) return inOwnTask(load)
  }, [wanted, load])
  return late
}
