import { useCallback, useEffect, useMemo, useState } from 'react'
import type { QuestionIndex } from '@/lib/content/payload'
import { progressStore } from '@/lib/store/environment'
import { fetchCards, fetchMisconceptions, fetchQuestionIndex } from '@/lib/store/payloads'
import { usePersonalCards } from '@/lib/store/react'
import { joinMaterial, type Material, withOwnCards } from '../review/material'

export type CourseMaterial =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly retry: () => void }
  | { readonly kind: 'here'; readonly index: QuestionIndex; readonly material: Material }

type Loaded = { readonly index: QuestionIndex; readonly material: Material }

/** The course as study screens need it: the index, the facts behind wrong options, and every module's cards. */
async function load(): Promise<Loaded | null> {
  const [index, misconceptions] = await Promise.all([fetchQuestionIndex(), fetchMisconceptions()])
  if (!index.ok || !misconceptions.ok) return null
  const payloads = await Promise.all(index.value.modules.map(({ id }) => fetchCards(id)))
  const cards = payloads.flatMap((payload) => (payload.ok ? [payload.value] : []))
  if (cards.length < payloads.length) return null
  progressStore().describeCards(cards.flatMap((payload) => payload.cards))
  return { index: index.value, material: joinMaterial(index.value, cards, misconceptions.value) }
}

let held: Promise<Loaded | null> | null = null

/** Loads it once a visit, from whichever screen asks first; a load that fails is not held. */
export function loadCourseMaterial(): Promise<Loaded | null> {
  held ??= load().then((loaded) => {
    if (loaded === null) held = null
    return loaded
  })
  return held
}

/** The course, with the learner's own cards beside it. */
export function useCourseMaterial(): CourseMaterial {
  const own = usePersonalCards()
  const [state, setState] = useState<CourseMaterial>({ kind: 'loading' })
  const [tries, setTries] = useState(0)
  const retry = useCallback(() => {
    setState({ kind: 'loading' })
    setTries((count) => count + 1)
  }, [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: another try is another load
  useEffect(() => {
    let current = true
    loadCourseMaterial().then((loaded) => {
      if (current) setState(loaded ? { kind: 'here', ...loaded } : { kind: 'failed', retry })
    })
    return () => {
      current = false
    }
  }, [tries, retry])
  return useMemo(
    () => (state.kind === 'here' ? { ...state, material: withOwnCards(state.material, own) } : state),
    [state, own],
  )
}
