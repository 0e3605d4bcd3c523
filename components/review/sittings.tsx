import { useState } from 'react'
import { StatusBanner } from '@/components/progress/status-banner'
import type { Locale } from '@/lib/core/locale'
import { useProgress, useProgressStore } from '@/lib/store/react'
import { DeckHeader } from './deck-header'
import type { Material } from './material'
import { momentOf } from './outcomes'
import { UnknownCard } from './rest'
import { ReviewDeck } from './review-deck'
import { cardsAbout, EVERYTHING, sessionFor, type Wanted, wantedBy } from './wanted'

type SittingsProps = {
  readonly locale: Locale
  readonly material: Material
  /** The address's query: what is asked for. */
  readonly search: string
}

/** One session after another: the first as the address asks, the next ones from every card. */
export function Sittings({ locale, material, search }: SittingsProps) {
  const [sitting, setSitting] = useState(() => ({ serial: 0, wanted: wantedBy(search) }))
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

type SittingProps = Omit<SittingsProps, 'search'> & { readonly wanted: Wanted; readonly onMore: () => void }

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
