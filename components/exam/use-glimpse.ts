import { useEffect } from 'react'
import { inOwnTask } from '@/components/ui/own-task'
import { plainText } from '@/lib/content/plain-text'
import type { Locale } from '@/lib/core/locale'
import { noteGlimpse } from '@/lib/store/glimpse'
import type { RoomQuestion } from './room-model'

/** Keeps what is on the screen for the moment in which the room is opened again. */
export function useGlimpse(attempt: string, item: RoomQuestion | undefined, language: Locale, size: string): void {
  useEffect(() => {
    if (!item) return
    const stem = item.question.stem.map((paragraph) => plainText(paragraph[language]))
    return inOwnTask(() => noteGlimpse({ attempt, language, size, stem }))
  }, [attempt, item, language, size])
}
