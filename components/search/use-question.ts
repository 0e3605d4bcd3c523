import { useEffect, useState } from 'react'

/** A syllable that is still being put together is searched once it has rested so long, in milliseconds. */
const REST = 300

export type Question = {
  /** What stands in the field. */
  readonly typed: string
  /** What is searched: without spaces around it. */
  readonly question: string
  readonly type: (text: string, composing: boolean) => void
  readonly settle: (text: string) => void
}

const asked = (): string => new URLSearchParams(location.search).get('q') ?? ''

/** Keeps the address in step, so that it can be shared, kept, and opened in the other language. */
function remember(question: string): void {
  const address = new URL(location.href)
  if (question === '') address.searchParams.delete('q')
  else address.searchParams.set('q', question)
  if (address.href !== location.href) history.replaceState(history.state, '', address)
}

/**
 * What is typed, and what of it is searched. While an input method is putting a syllable together (복, 복ㅈ, 복제) each step would be
 * another question: the search waits until it is done or rests.
 */
export function useQuestion(): Question {
  const [typed, setTyped] = useState('')
  /** Null until the address has been read. */
  const [question, setQuestion] = useState<string | null>(null)
  const [composing, setComposing] = useState(false)
  useEffect(() => {
    const question = asked()
    setTyped(question)
    setQuestion(question.trim())
  }, [])
  useEffect(() => {
    if (!composing) return
    const timer = setTimeout(() => setQuestion(typed.trim()), REST)
    return () => clearTimeout(timer)
  }, [typed, composing])
  useEffect(() => {
    if (question !== null) remember(question)
  }, [question])
  const settle = (text: string): void => {
    setTyped(text)
    setComposing(false)
    setQuestion(text.trim())
  }
  return {
    typed,
    question: question ?? '',
    settle,
    type(text, composing) {
      if (!composing) return settle(text)
      setTyped(text)
      setComposing(true)
    },
  }
}
