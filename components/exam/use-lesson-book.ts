import { useCallback } from 'react'
import type { FactId, LessonId, ModuleId } from '@/lib/content/types'
import { fetchCards } from '@/lib/store/payloads'
import { useResource } from './use-resource'

/** The lesson that teaches each fact, as the cards tell it. */
export type LessonBook = ReadonlyMap<FactId, LessonId>

const NO_LESSONS: LessonBook = new Map()

/** @param modules of the course, in order; what cannot be had has no lesson to lead to */
export function useLessonBook(modules: readonly ModuleId[]): LessonBook {
  const wanted = modules.join(' ')
  // biome-ignore lint/correctness/useExhaustiveDependencies: the ids are the modules
  const load = useCallback(async (): Promise<LessonBook> => {
    const payloads = await Promise.all(modules.map(fetchCards))
    const cards = payloads.flatMap((payload) => (payload.ok ? payload.value.cards : []))
    // Of several lessons the first stays: it is read first.
    return new Map(cards.toReversed().flatMap(({ facts, lesson }) => facts.map((fact) => [fact, lesson] as const)))
  }, [wanted])
  return useResource(load).value ?? NO_LESSONS
}
