import { createTranslator, useLocale, useMessages } from 'next-intl'
import { useMemo } from 'react'
import type { LabId } from '@/lib/content/labs'

/** A word of a lab by its key, with the values it names. */
export type LabWords = (key: string, values?: Readonly<Record<string, string | number>>) => string

/** The words of a lab whose keys are made of ids, which types cannot know; a test per lab holds that each is there. */
export function useLabWords(lab: LabId): LabWords {
  const locale = useLocale()
  const all: Readonly<Record<string, Readonly<Record<string, string>>>> = useMessages()
  const messages = all[`lab-${lab}`]
  return useMemo(() => {
    const words: LabWords = createTranslator({ locale, messages: messages ?? {} })
    return words
  }, [locale, messages])
}
