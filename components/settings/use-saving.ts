import { useEffect, useRef, useState } from 'react'
import { readKept, saveAll } from '@/lib/offline/save-all'
import type { Kept, Reason } from '@/lib/offline/wishes'

export type SavingState =
  /** The pages themselves are not there yet, or never will be in this browser. */
  | { readonly kind: 'unready' }
  /** `word`: what there is to say of the saving that has just ended. */
  | { readonly kind: 'still'; readonly kept: Kept; readonly word: Reason | 'cancelled' | 'saved' | null }
  | { readonly kind: 'saving'; readonly kept: Kept; readonly from: number }

/** What is on the device for offline use, and saving the rest of it. */
export function useSaving() {
  const [state, setState] = useState<SavingState>({ kind: 'unready' })
  const wanted = useRef(false)

  useEffect(() => {
    let here = true
    const show = (kept: Kept | null): void => {
      if (here && kept && !wanted.current) setState({ kind: 'still', kept, word: null })
    }
    const look = (): void => void readKept().then(show)
    look()
    // The bank comes along by itself meanwhile, and a new release may have come while the page was away.
    document.addEventListener('visibilitychange', look)
    return () => {
      here = false
      wanted.current = false
      document.removeEventListener('visibilitychange', look)
    }
  }, [])

  const start = (before: Kept): void => {
    wanted.current = true
    const goOn = (kept: Kept): boolean => {
      if (wanted.current) setState({ kind: 'saving', kept, from: before.missing })
      return wanted.current
    }
    void saveAll(before, goOn).then((kept) => {
      setState({ kind: 'still', kept, word: kept.stopped ?? (kept.missing > 0 ? 'cancelled' : 'saved') })
      wanted.current = false
    })
  }

  return {
    state,
    start,
    cancel: () => {
      wanted.current = false
    },
  }
}
