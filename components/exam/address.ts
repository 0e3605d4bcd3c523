import { useRouter, useSearchParams } from 'next/navigation'
import type { Locale } from '@/lib/core/locale'

/** Learner paths do not exist in an export: ids stand in the query. Needs a Suspense boundary above it. */
export const useQuery = (name: 'attempt' | 'question' | 'kind' | 'of' | 'mode'): string | null =>
  useSearchParams().get(name)

/** Going to an attempt's room or report without a reload, so that a log kept in memory alone survives it. */
export function useGo(locale: Locale) {
  const router = useRouter()
  const to = (place: 'attempt' | 'report', id: string) => `/${locale}/exam/${place}/?attempt=${encodeURIComponent(id)}`
  return {
    toRoom: (id: string) => router.push(to('attempt', id)),
    /** The room is over: Back does not lead into it again. */
    toReport: (id: string) => router.replace(to('report', id)),
  }
}

export const reportPath = (id: string): `/${string}` => `/exam/report?attempt=${encodeURIComponent(id)}`
export const roomPath = (id: string): `/${string}` => `/exam/attempt?attempt=${encodeURIComponent(id)}`
