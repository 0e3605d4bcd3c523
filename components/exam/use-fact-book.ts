import { useCallback } from 'react'
import type { QuestionId } from '@/lib/content/types'
import { fetchQuestion } from '@/lib/store/payloads'
import type { FactBook } from './report-model'
import { type Resource, useResource } from './use-resource'

/** The facts around some questions, as they stand today. A question that has since been dropped has none; offline is a failure. */
export function useFactBook(questions: readonly QuestionId[]): Resource<FactBook> {
  const wanted = questions.join(' ')
  // biome-ignore lint/correctness/useExhaustiveDependencies: the ids are the questions
  const load = useCallback(async (): Promise<FactBook | undefined> => {
    const fetched = await Promise.all(questions.map(fetchQuestion))
    if (fetched.some((result) => !result.ok && result.error.kind !== 'missing')) return undefined
    return new Map(
      fetched.flatMap((result) => (result.ok ? result.value.facts.map((fact) => [fact.id, fact] as const) : [])),
    )
  }, [wanted])
  return useResource(load)
}
