import { useCallback, useEffect, useMemo, useState } from 'react'
import { inOwnTask, ownTask } from '@/components/ui/own-task'
import type { QuestionIndex } from '@/lib/content/payload'
import { progressStore } from '@/lib/store/environment'
import { fetchCards, fetchMisconceptions, fetchOutline, fetchQuestionIndex } from '@/lib/store/payloads'
import { usePersonalCards } from '@/lib/store/react'
import { joinMaterial, type Material, withOwnCards } from '../review/material'

type Coming<T> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly retry: () => void }
  | ({ readonly kind: 'here' } & T)

/** The cards, with what stands behind them. */
type WithMaterial = { readonly material: Material }
/** The cards, and what there is to ask. */
type WithIndex = WithMaterial & { readonly index: QuestionIndex }

export type DeckMaterial = Coming<WithMaterial>
export type CourseMaterial = Coming<WithIndex>

/** Loads once a visit, for whichever screen asks first; a load that fails is not held. */
function once<T>(load: () => Promise<T | null>): () => Promise<T | null> {
  let held: Promise<T | null> | null = null
  return () => {
    held ??= load().then((loaded) => {
      if (loaded === null) held = null
      return loaded
    })
    return held
  }
}

/** Every module's cards, and the facts behind wrong options. */
const loadDeckMaterial = once(async (): Promise<WithMaterial | null> => {
  const [outline, misconceptions] = await Promise.all([fetchOutline(), fetchMisconceptions()])
  if (!outline.ok || !misconceptions.ok) return null
  const asked: ReturnType<typeof fetchCards>[] = []
  for (const { id } of outline.value.modules) {
    await ownTask()
    asked.push(fetchCards(id))
  }
  const payloads = await Promise.all(asked)
  const cards = payloads.flatMap((payload) => (payload.ok ? [payload.value] : []))
  if (cards.length < payloads.length) return null
  progressStore().describeCards(cards.flatMap((payload) => payload.cards))
  return { material: joinMaterial(outline.value, cards, misconceptions.value) }
})

/** The course as study screens need it: with the index of its questions. */
export const loadCourseMaterial = once(async (): Promise<WithIndex | null> => {
  const [index, deck] = await Promise.all([fetchQuestionIndex(), loadDeckMaterial()])
  return index.ok && deck ? { index: index.value, ...deck } : null
})

function useLoaded<T extends WithMaterial>(load: () => Promise<T | null>): Coming<T> {
  const own = usePersonalCards()
  const [state, setState] = useState<Coming<T>>({ kind: 'loading' })
  const [tries, setTries] = useState(0)
  const retry = useCallback(() => {
    setState({ kind: 'loading' })
    setTries((count) => count + 1)
  }, [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: another try is another load
  useEffect(() => {
    let current = true
    const callOff = inOwnTask(() => {
      load().then((loaded) => {
        if (current) setState(loaded ? { kind: 'here', ...loaded } : { kind: 'failed', retry })
      })
    })
    return () => {
      current = false
      callOff()
    }
  }, [tries, retry, load])
  return useMemo(
    () => (state.kind === 'here' ? { ...state, material: withOwnCards(state.material, own) } : state),
    [state, own],
  )
}

/** The cards, with the learner's own beside them. */
export const useDeckMaterial = (): DeckMaterial => useLoaded(loadDeckMaterial)

/** The course, with the learner's own cards beside it. */
export const useCourseMaterial = (): CourseMaterial => useLoaded(loadCourseMaterial)
