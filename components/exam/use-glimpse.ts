import { useEffect } from 'react'
import { inOwnTask } from '@/components/ui/own-task'
import { plainText } from '@/lib/content/plain-text'
import type { Question } from '@/lib/content/types'
import { type Glimpse, noteGlimpse } from '@/lib/store/glimpse'

type Shown = Pick<Glimpse, 'attempt' | 'language' | 'size' | 'strip'> & { readonly question: Question | undefined }

/** Keeps what is on the screen for the moment in which the room is opened again. */
export function useGlimpse({ attempt, language, size, strip, question }: Shown): void {
  useEffect(() => {
    if (!question) return
    const stem = question.stem.map((paragraph) => plainText(paragraph[language]))
    return inOwnTask(() => noteGlimpse({ attempt, language, size, strip, stem }))
  }, [attempt, language, size, strip, question])
}
