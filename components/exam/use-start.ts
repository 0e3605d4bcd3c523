import { useEffect, useRef, useState } from 'react'
import type { Locale } from '@/lib/core/locale'
import type { Form } from '@/lib/exam/form'
import { fetchQuestions } from '@/lib/store/payloads'
import { useCommands } from '@/lib/store/react'
import { useGo } from './address'

export type StartOptions = {
  readonly locale: Locale
  /** The clock is about to run: nothing can fail any more, and the room is next. */
  readonly onOpening: () => void
  /** A question is no longer what the index says: a new release came in between. */
  readonly onStale: () => void
}

/** Every question is fetched before the clock starts, so that a lost connection costs nobody a minute. */
export function useStart({ locale, onOpening, onStale }: StartOptions) {
  const commands = useCommands()
  const { toRoom } = useGo(locale)
  const [state, setState] = useState<'idle' | 'busy' | 'failed'>('idle')
  const busy = useRef(false)
  const here = useRef(false)
  useEffect(() => {
    here.current = true
    return () => {
      here.current = false
    }
  }, [])

  const start = async (form: Form): Promise<void> => {
    if (busy.current) return
    busy.current = true
    setState('busy')
    const fetched = await fetchQuestions(form.questions.map(({ question }) => question))
    // Whoever has gone elsewhere meanwhile is not called back to sit an exam.
    if (!here.current) return
    const fresh =
      fetched.ok && fetched.value.every(({ question }, index) => question.revision === form.questions[index]?.revision)
    if (fetched.ok && fresh) {
      onOpening()
      const questions = fetched.value.map(({ question }) => question)
      toRoom(await commands.startAttempt({ form, questions, language: locale }))
      return
    }
    busy.current = false
    setState('failed')
    if (fetched.ok || fetched.error.kind === 'missing') onStale()
  }

  return { state, start }
}
