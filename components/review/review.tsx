'use client'

import { useDeferredValue, useSyncExternalStore } from 'react'
import { useDeckMaterial } from '@/components/progress/course-material'
import { StatusBanner } from '@/components/progress/status-banner'
import { useLate } from '@/components/ui/use-late'
import type { Locale } from '@/lib/core/locale'
import { hasBegun } from '@/lib/progress/begun'
import { useProgress, useStoreStatus } from '@/lib/store/react'
import { DeckHeader } from './deck-header'
import { MaterialFailed, Waiting } from './rest'
import type { Shown } from './shown'

const noChange = () => () => {}
const loadSittings = () => import('./sittings')

type ReviewProps = {
  readonly locale: Locale
  /** What a newcomer is dealt first, so that it stands in the document; null where the course has no cards. */
  readonly first: Shown | null
}

/** The review deck: waits for the log, the cards and its own code, then deals. */
export function Review({ locale, first }: ReviewProps) {
  const search = useSyncExternalStore(
    noChange,
    () => location.search,
    () => '',
  )
  const { status } = useStoreStatus()
  // The router comes here too, when the document's guess is long past.
  const promised = useProgress(hasBegun) || search !== '' ? null : first
  const course = useDeckMaterial()
  const late = useLate(true, loadSittings)
  // Deferred, so that the first card is drawn in slices and a phone answers touches in between.
  const ready = useDeferredValue(status !== 'loading' && course.kind === 'here' && late.kind === 'here')
  if (ready && course.kind === 'here' && late.kind === 'here') {
    return <late.part.Sittings key={search} locale={locale} material={course.material} search={search} />
  }
  const failed = course.kind === 'failed' ? course : late.kind === 'failed' ? late : null
  return (
    <div className="review" data-deck={failed ? undefined : ''}>
      <DeckHeader locale={locale} />
      <StatusBanner />
      {failed ? <MaterialFailed onRetry={failed.retry} /> : <Waiting locale={locale} first={promised} />}
    </div>
  )
}
