'use client'

import { useDeferredValue, useState, useSyncExternalStore } from 'react'
import { useCourseMaterial } from '@/components/progress/course-material'
import { StatusBanner } from '@/components/progress/status-banner'
import type { Locale } from '@/lib/core/locale'
import { useProgress, useProgressStore, useStoreStatus } from '@/lib/store/react'
import { DeckHeader } from './deck-header'
import type { Material } from './material'
import { momentOf } from './outcomes'
import { MaterialFailed, UnknownCard, Waiting } from './rest'
import { ReviewDeck } from './review-deck'
import { cardsAbout, EVERYTHING, sessionFor, type Wanted, wantedBy } from './wanted'

const noChange = () => () => {}

/** The review deck: waits for the log and the cards, then deals. */
export function Review({ locale }: { locale: Locale }) {
  const search = useSyncExternalStore(
    noChange,
    () => location.search,
    () => '',
  )
  const { status } = useStoreStatus()
  const course = useCourseMaterial()
  // Deferred, so that the first card is drawn in slices and a phone answers touches in between.
  const ready = useDeferredValue(status !== 'loading' && course.kind === 'here')
  if (ready && course.kind === 'here') {
    return <Sittings key={search} locale={locale} material={course.material} asked={wantedBy(search)} />
  }
  return (
    <div className="review" data-deck={course.kind === 'failed' ? undefined : ''}>
      <DeckHeader locale={locale} />
      <StatusBanner />
      {course.kind === 'failed' ? <MaterialFailed onRetry={course.retry} /> : <Waiting />}
    </div>
  )
}

type SittingsProps = { readonly locale: Locale; readonly material: Material; readonly asked: Wanted }

/** One session after another: the first as the address asks, the next ones from every card. */
function Sittings({ locale, material, asked }: SittingsProps) {
  const [sitting, setSitting] = useState({ serial: 0, wanted: asked })
  const next = (): void => setSitting(({ serial }) => ({ serial: serial + 1, wanted: { ...EVERYTHING, more: true } }))
  if (cardsAbout(material, sitting.wanted).length === 0) {
    return (
      <div className="review">
        <DeckHeader locale={locale} />
        <StatusBanner />
        <UnknownCard locale={locale} onAll={next} />
      </div>
    )
  }
  return <Sitting key={sitting.serial} locale={locale} material={material} wanted={sitting.wanted} onMore={next} />
}

type SittingProps = Omit<SittingsProps, 'asked'> & { readonly wanted: Wanted; readonly onMore: () => void }

/** The set is fixed here, once: what falls due later belongs to a later session. */
function Sitting({ locale, material: found, wanted, onMore }: SittingProps) {
  // An own card that is removed elsewhere stays on the table until the session is over.
  const [material] = useState(found)
  const store = useProgressStore()
  const progress = useProgress((all) => all)
  const [cards] = useState(() => sessionFor(material, wanted, store.getState().progress, momentOf(Date.now())))
  return (
    <ReviewDeck
      locale={locale}
      material={material}
      store={store}
      progress={progress}
      cards={cards}
      cram={wanted.cram}
      onMore={onMore}
    />
  )
}
