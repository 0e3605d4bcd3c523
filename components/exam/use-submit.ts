import { useCallback, useRef, useState } from 'react'
import { fetchQuestionIndex } from '@/lib/store/payloads'
import { useProgressStore } from '@/lib/store/react'

export type Submission = 'idle' | 'busy' | 'failed'

/** Submitting needs the marking scheme, which may be out of reach: then nothing is lost and it can be tried again. */
export function useSubmit(attempt: string) {
  const store = useProgressStore()
  const [state, setState] = useState<Submission>('idle')
  const busy = useRef(false)
  const submit = useCallback(
    async (cause: 'candidate' | 'time'): Promise<void> => {
      const form = store.getState().progress.attempts[attempt]?.form
      if (busy.current || !form) return
      busy.current = true
      setState('busy')
      const index = await fetchQuestionIndex()
      const blueprint = index.ok ? index.value.blueprints.find(({ id }) => id === form.blueprint) : undefined
      if (blueprint) await store.commands.submitAttempt(attempt, cause, blueprint)
      busy.current = false
      const outcome = store.getState().progress.attempts[attempt]?.outcome
      setState(outcome?.kind === 'running' ? 'failed' : 'idle')
    },
    [store, attempt],
  )
  return { state, submit }
}
