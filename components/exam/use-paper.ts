import { useCallback } from 'react'
import type { Question } from '@/lib/content/types'
import { useProgressStore } from '@/lib/store/react'
import { useResource } from './use-resource'

/** The questions of an attempt as they were when it started; null when this device does not have them, undefined while looking. */
export function usePaper(attempt: string): readonly Question[] | null | undefined {
  const store = useProgressStore()
  const load = useCallback(() => store.paper(attempt), [store, attempt])
  return useResource(load).value
}
