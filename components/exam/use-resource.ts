import { useCallback, useEffect, useState } from 'react'
import type { QuestionIndex } from '@/lib/content/payload'
import { fetchQuestionIndex } from '@/lib/store/payloads'

export type Resource<T> = {
  /** Undefined until it is there. */
  readonly value: T | undefined
  readonly failed: boolean
  readonly retry: () => void
}

/**
 * Something read once from outside, with a second try.
 * @param load must be the same function as long as the same thing is wanted; gives undefined when it could not be had
 */
export function useResource<T>(load: () => Promise<T | undefined>): Resource<T> {
  const [state, setState] = useState<{ from: typeof load; value: T | undefined; failed: boolean } | null>(null)
  const [turn, setTurn] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new turn is a new try
  useEffect(() => {
    let wanted = true
    load().then((value) => {
      if (wanted) setState({ from: load, value, failed: value === undefined })
    })
    return () => {
      wanted = false
    }
  }, [load, turn])
  const current = state?.from === load ? state : null
  const retry = useCallback(() => {
    // What is there stays until something newer is: the screen that asks for it has something to say meanwhile.
    setState((before) => (before?.failed ? null : before))
    setTurn((before) => before + 1)
  }, [])
  return { value: current?.value, failed: current?.failed ?? false, retry }
}

const loadIndex = async (): Promise<QuestionIndex | undefined> => {
  const index = await fetchQuestionIndex()
  return index.ok ? index.value : undefined
}

/** What the bank holds, without its words. */
export const useQuestionIndex = (): Resource<QuestionIndex> => useResource(loadIndex)
