import { useState } from 'react'
import type { Locale } from '@/lib/core/locale'
import type { Progress } from '@/lib/progress/state'
import { summarise } from '@/lib/scheduler/session'
import { aheadOf } from './ahead'
import { EndForecast } from './end-forecast'
import type { UndoProps } from './hands'
import type { Material } from './material'
import { NothingDue } from './nothing-due'
import { SessionEnd } from './session-end'
import type { Deck } from './use-deck'

type OverProps = {
  readonly locale: Locale
  readonly material: Material
  readonly progress: Progress
  readonly deck: Deck
  readonly undo: UndoProps
  readonly onMore: () => void
}

/** No card on the table: the session is over, or there was nothing to begin with. */
export function Over({ locale, material, progress, deck, undo, onMore }: OverProps) {
  // One moment for the whole end: what is told of the days ahead is told for it.
  const [now] = useState(() => Date.now())
  const ahead = aheadOf(material, progress, now)
  if (deck.session.cards.length === 0 && deck.session.grades.length === 0) {
    return <NothingDue locale={locale} ahead={ahead} now={now} undo={undo} onMore={onMore} />
  }
  const summary = { ...summarise(deck.session), before: deck.before, cram: deck.cram }
  return (
    <SessionEnd
      locale={locale}
      summary={summary}
      ahead={ahead}
      now={now}
      undo={undo}
      onMore={onMore}
      forecast={<EndForecast locale={locale} material={material} progress={progress} now={now} />}
    />
  )
}
