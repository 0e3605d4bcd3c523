import { useCallback, useRef, useState } from 'react'
import type { Form } from '@/lib/exam/form'
import type { Cut } from '@/lib/exam/scale'
import { fetchQuestionIndex } from '@/lib/store/payloads'
import { useProgressStore } from '@/lib/store/react'

/** `lost`: this device does not hold the questions any more, so the paper cannot be marked here. */
export type Submission = 'idle' | 'busy' | 'failed' | 'lost'

/** The marking scheme of a paper from before papers carried it. */
async function fetchCut({ blueprint }: Form): Promise<Cut | undefined> {
  const index = await fetchQuestionIndex()
  return index.ok ? index.value.blueprints.find(({ id }) => id === blueprint)?.cut : undefined
}

/** Hands a paper in. What stands in the way (its questions are lost, its marking scheme is out of reach) can be tried again. */
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
      const cut = form.cut ?? (await fetchCut(form))
      if (cut) await store.commands.submitAttempt(attempt, cause, cut)
      busy.current = false
      const outcome = store.getState().progress.attempts[attempt]?.outcome
      if (outcome?.kind !== 'running') setState('idle')
      else setState((await store.paper(attempt)) === null ? 'lost' : 'failed')
    },
    [store, attempt],
  )
  return { state, submit }
}
