import { useTranslations } from 'next-intl'
import type { Locale } from '@/lib/core/locale'
import { prompt, type Question } from '@/lib/labs/ports/drill'

/** The sentence that asks a question. */
export function useAsking(locale: Locale): (question: Question) => string {
  const t = useTranslations('ports-drill')
  return (question) =>
    question.direction === 'to-port'
      ? t('ask-to-port', { service: prompt(question, locale) })
      : t('ask-to-service', { port: prompt(question, locale) })
}
