import { useCallback, useEffect, useState } from 'react'

type Over =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'failed'; readonly retry: () => void }
  | { readonly kind: 'here'; readonly Over: typeof import('./over').Over }

/**
 * The end of a session, loaded when one has begun to be graded: the first card waits for none of it.
 * @param wanted from when on it is loaded
 */
export function useOver(wanted: boolean): Over {
  const [over, setOver] = useState<Over>({ kind: 'waiting' })
  const load = useCallback(() => {
    setOver({ kind: 'waiting' })
    import('./over').then(
      ({ Over }) => setOver({ kind: 'here', Over }),
      () => setOver({ kind: 'failed', retry: load }),
    )
  }, [])
  useEffect(() => {
    if (wanted) load()
  }, [wanted, load])
  return over
}
