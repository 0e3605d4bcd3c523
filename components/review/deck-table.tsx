import { useTranslations } from 'next-intl'
import { type RefObject, useMemo, useRef } from 'react'
import type { CardId } from '@/lib/content/types'
import type { Locale } from '@/lib/core/locale'
import { currentCard, gradeCard } from '@/lib/scheduler/session'
import { DeckBanner } from './deck-banner'
import { DeckCard } from './deck-card'
import { DeckHeader } from './deck-header'
import { type Grading, ratingOf } from './grade'
import { Hands, type UndoProps } from './hands'
import { horizon, outcomesOf } from './outcomes'
import { ticks } from './round'
import type { Shown } from './shown'
import { UnderCard } from './under-card'
import type { Deck } from './use-deck'
import { useSwipe } from './use-swipe'
import { useViewHeight } from './use-view-height'

type DeckTableProps = {
  readonly locale: Locale
  readonly deck: Deck
  readonly shown: Shown
  /** Any card as it would lie on the table. */
  readonly show: (card: CardId) => Shown | null
  readonly retention: number | undefined
  readonly grading: Grading
  readonly undo: UndoProps
  readonly card: RefObject<HTMLElement | null>
  readonly ghosts: RefObject<HTMLDivElement | null>
  readonly onMenu: () => void
}

/** The table with a card on it: queue above, hands below, the finger in between. */
export function DeckTable(props: DeckTableProps) {
  const { locale, deck, shown, show, retention, grading, undo, card, ghosts, onMenu } = props
  const t = useTranslations('review')
  const stage = useRef<HTMLDivElement>(null)
  const table = useRef<HTMLDivElement>(null)
  const { session, deal, side } = deck
  const current = shown.card.id
  const swipe = useSwipe({
    deck: table,
    stage,
    sideways: side === 'back',
    onTurn: deck.turn,
    onGrade: (grade) => void deck.grade(ratingOf[grade]),
  })
  const drag = deck.away ? null : swipe
  useViewHeight(stage)

  const outcomes = useMemo(
    () => outcomesOf(current, deal.memory, deal.now, retention),
    [current, deal.memory, deal.now, retention],
  )
  const next = deck.away || drag ? currentCard(gradeCard(session, ratingOf[drag?.toward ?? 'hit'], 0)) : null
  const under = next === null || next === current ? null : show(next)
  return (
    <div className="review" ref={stage} data-deck="" data-toward={drag?.toward} data-past={drag?.past ? '' : undefined}>
      <DeckHeader locale={locale} ticks={ticks(session)} language={deck.language} onLanguage={deck.switchLanguage} />
      <DeckBanner note={deck.cram && t('cramNote')} />
      <main className="tabletop" id="main">
        <h1 className="vh">{t('title')}</h1>
        <div className="deck" ref={table} data-side={side} data-behind={Math.min(2, session.pending.length - 1)}>
          {under && <UnderCard key={`under-${next}`} shown={under} locale={locale} />}
          <DeckCard
            key={deal.serial}
            shown={shown}
            locale={locale}
            deck={deck}
            card={card}
            takesFocus={deal.serial > 0}
            toward={
              drag && {
                grade: drag.toward,
                memory: outcomes[ratingOf[drag.toward]],
                until: horizon(outcomes, deal.now),
              }
            }
            onSuspend={() => void deck.suspend()}
          />
          <div className="ghosts" ref={ghosts} inert aria-hidden="true" />
        </div>
        <Hands
          locale={locale}
          deck={deck}
          card={shown.card}
          outcomes={outcomes}
          grading={grading}
          drag={drag}
          undo={undo}
          onMenu={onMenu}
        />
      </main>
    </div>
  )
}
