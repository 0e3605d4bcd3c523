import { useCallback, useEffect, useRef, useState } from 'react'
import type { Bilingual } from '@/lib/core/locale'
import { keepSearch } from '@/lib/offline/register'
import type { Answer, Request } from '@/lib/search/answer'
import { openSearch, type Searcher } from './ask-search'
import type { Said } from './desk'

export type SearchState = {
  readonly phase: 'loading' | 'ready' | 'failed'
  readonly examples: readonly Bilingual[]
  /** The latest answer; it stays until the next comes, so that nothing flickers. */
  readonly answer: Answer | null
}

const after = (state: SearchState, said: Said): SearchState => {
  switch (said.kind) {
    case 'ready':
      return { ...state, phase: 'ready', examples: said.examples }
    case 'failed':
      return { ...state, phase: 'failed' }
    case 'answer':
      return { ...state, answer: said.answer }
  }
}

/** The search of this page, and the answer to what is asked; nothing is asked without words. */
export function useAnswer(request: Request): SearchState & { readonly retry: () => void } {
  const [state, setState] = useState<SearchState>({ phase: 'loading', examples: [], answer: null })
  const [tries, setTries] = useState(0)
  const searcher = useRef<Searcher | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another try is another search
  useEffect(() => {
    const opened = openSearch((said) => {
      if (said.kind === 'ready' && process.env.NODE_ENV === 'production') keepSearch()
      setState((before) => after(before, said))
    })
    searcher.current = opened
    return () => opened.close()
  }, [tries])
  const { question, kind, most } = request
  // biome-ignore lint/correctness/useExhaustiveDependencies: a search that was opened again is asked again
  useEffect(() => {
    if (question !== '') searcher.current?.ask({ question, kind, most })
  }, [question, kind, most, tries])
  const retry = useCallback(() => {
    setState((before) => ({ ...before, phase: 'loading' }))
    setTries((count) => count + 1)
  }, [])
  return { ...state, retry }
}
