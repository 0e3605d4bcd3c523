import { type RefObject, useEffect, useId, useRef } from 'react'
import type { Locale } from '@/lib/core/locale'
import type { Instant } from '@/lib/core/time'
import type { CardMemory } from '@/lib/scheduler/memory'
import { CardBack } from './card-back'
import { CardFront } from './card-front'
import type { Grade } from './grade'
import type { Shown } from './shown'
import type { Deck } from './use-deck'

type DeckCardProps = {
  readonly shown: Shown
  readonly locale: Locale
  readonly deck: Deck
  readonly card: RefObject<HTMLElement | null>
  readonly toward: { readonly grade: Grade; readonly memory: CardMemory; readonly until: Instant } | null
  /** Whether the focus follows the card: not on arrival at the page. */
  readonly takesFocus: boolean
  readonly onSuspend: () => void
}

/** The card on the table: both sides once it has been turned, only one of them there for those who listen. */
export function DeckCard({ shown, locale, deck, card, toward, takesFocus, onSuspend }: DeckCardProps) {
  const id = useId()
  const { side, revealed, deal } = deck
  const shownSide = useRef(takesFocus ? null : side)
  useEffect(() => {
    if (shownSide.current !== side) focusOn(card.current, side)
    shownSide.current = side
  }, [side, card])
  const [questionId, answerId] = [`${id}q`, `${id}a`]
  return (
    <article
      className="card"
      ref={card}
      tabIndex={-1}
      aria-labelledby={side === 'front' ? questionId : answerId}
      data-side={side}
      data-turned={revealed ? '' : undefined}
      data-away={deck.away ? '' : undefined}
      data-from={deal.from ?? undefined}
    >
      <div className="face front" inert={side !== 'front'}>
        <CardFront
          shown={shown}
          locale={locale}
          questionId={questionId}
          typed={deck.typed}
          onType={deck.setTyped}
          onCheck={deck.turn}
        />
      </div>
      {revealed && (
        <div className="face back" inert={side !== 'back'}>
          <CardBack
            shown={shown}
            locale={locale}
            answerId={answerId}
            typed={deck.typed}
            toward={toward}
            onSuspend={onSuspend}
          />
        </div>
      )}
    </article>
  )
}

/** With a keyboard at hand a typed card takes the words at once; on a phone it does not raise the keyboard unasked. */
function focusOn(card: HTMLElement | null, side: Deck['side']): void {
  const field = side === 'front' && matchMedia('(hover: hover)').matches ? card?.querySelector('input') : null
  ;(field ?? card)?.focus({ preventScroll: true })
}
