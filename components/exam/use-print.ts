import { useEffect, useRef, useState } from 'react'
import type { Form } from '@/lib/exam/form'
import { fetchQuestions } from '@/lib/store/payloads'
import { type RoomQuestion, roomQuestions } from './room-model'

type Printed = { readonly form: Form; readonly questions: readonly RoomQuestion[] }

/**
 * Prints a paper: its questions are fetched and laid out for the page, then the browser is asked. They stay laid out until another
 * paper is chosen, because some browsers go on at once and read the page later. Nothing is recorded: a printed paper is not an exam.
 */
export function usePrint(form: Form) {
  const [state, setState] = useState<'idle' | 'busy' | 'failed'>('idle')
  const [printed, setPrinted] = useState<Printed | null>(null)
  const wanted = useRef(form)
  useEffect(() => {
    wanted.current = form
    setState('idle')
  }, [form])
  useEffect(() => {
    if (printed) window.print()
  }, [printed])

  const print = async (): Promise<void> => {
    if (state === 'busy') return
    setState('busy')
    const fetched = await fetchQuestions(form.questions.map(({ question }) => question))
    // Whoever has chosen another paper meanwhile did not ask for this one.
    if (wanted.current !== form) return
    const payloads = fetched.ok ? fetched.value.map(({ question }) => question) : []
    const questions = roomQuestions(form, payloads)
    setState(questions ? 'idle' : 'failed')
    if (questions) setPrinted({ form, questions })
  }

  return { state, print, questions: printed?.form === form ? printed.questions : null }
}
