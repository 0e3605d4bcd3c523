import { useEffect, useState } from 'react'
import { fetchCards, fetchQuestionIndex } from '@/lib/store/payloads'
import { joinMaterial, type Material } from './material'

export type Loading =
  | { readonly state: 'loading' }
  | { readonly state: 'failed' }
  | { readonly state: 'ready'; readonly material: Material }

/** Every card of the course, or null when any part of it did not come. */
async function load(): Promise<Material | null> {
  const index = await fetchQuestionIndex()
  if (!index.ok) return null
  const files = await Promise.all(index.value.modules.map(({ id }) => fetchCards(id)))
  const payloads = files.flatMap((file) => (file.ok ? [file.value] : []))
  return payloads.length === files.length ? joinMaterial(index.value, payloads) : null
}

/** Fetches what the deck shows; `retry` starts over. */
export function useMaterial(): { readonly loading: Loading; readonly retry: () => void } {
  const [tries, setTries] = useState(0)
  const [loading, setLoading] = useState<Loading>({ state: 'loading' })
  // biome-ignore lint/correctness/useExhaustiveDependencies: each try loads again
  useEffect(() => {
    let wanted = true
    void load().then((material) => {
      if (wanted) setLoading(material ? { state: 'ready', material } : { state: 'failed' })
    })
    return () => {
      wanted = false
    }
  }, [tries])
  const retry = (): void => {
    setLoading({ state: 'loading' })
    setTries(tries + 1)
  }
  return { loading, retry }
}
