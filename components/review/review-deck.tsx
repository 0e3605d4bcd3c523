import { useRef } from 'react'
import type { CardId } from '@/lib/content/types'
import type { Locale } from '@/lib/core/locale'
import type { Progress } from '@/lib/progress/state'
import type { CardMemory } from '@/lib/scheduler/memory'
import { currentCard, summarise } from '@/lib/scheduler/session'
import type { ProgressStore } from '@/lib/store/contract'
import { useStoreStatus } from '@/lib/store/react'
import { aheadOf } from './ahead'
import { DeckBanner } from './deck-banner'
import { DeckHeader } from './deck-header'
import { DeckTable } from './deck-table'
import { sendOff } from './ghost'
import type { Grade } from './grade'
import { factsOf, type Material, topicOf } from './material'
import { NothingDue } from './rest'
import { ticks } from './round'
import { SessionEnd } from './session-end'
import type { Shown } from './shown'
import { useDeck } from './use-deck'
import { useKeys } from './use-keys'

type ReviewDeckProps = {
  readonly locale: Locale
  readonly material: Material
  readonly store: Pick<ProgressStore, 'getState' | 'commands'>
  readonly progress: Progress
  readonly cards: readonly CardId[]
  readonly onMore: () => void
}

/** One session: from its first card to its end. */
export function ReviewDeck({ locale, material, store, progress, cards, onMore }: ReviewDeckProps) {
  const card = useRef<HTMLElement>(null)
  const ghosts = useRef<HTMLDivElement>(null)
  const saving = useStoreStatus().status === 'saving'
  const deck = useDeck({
    store,
    material,
    cards,
    locale,
    onLeave: (grade) => card.current && ghosts.current && sendOff(card.current, ghosts.current, grade),
  })
  const { session, deal, side, language } = deck

  const show = (id: CardId | null, memory: CardMemory | null): Shown | null => {
    const found = id === null ? undefined : material.cards.get(id)
    if (!found) return null
    const [facts, topic] = [factsOf(material, found), topicOf(material, found)]
    return { card: found, facts, topic, language, memory, now: deal.now }
  }
  const shown = show(currentCard(session), deal.memory)
  useKeys((act) => {
    if (act === 'undo') void deck.undo()
    else if (!shown) return false
    else if (act === 'language') deck.switchLanguage()
    else if (act === 'turn') deck.turn()
    else if (side === 'back') void deck.grade(act)
    else return false
    return true
  })

  const undo = { last: lastGrade(progress), saving: saving || deck.saving, onUndo: () => void deck.undo() }
  return (
    <>
      {shown ? (
        <DeckTable
          locale={locale}
          deck={deck}
          shown={shown}
          show={(id) => show(id, progress.cards[id]?.memory ?? null)}
          retention={progress.plan?.retention}
          undo={undo}
          card={card}
          ghosts={ghosts}
        />
      ) : (
        <div className="review">
          <DeckHeader locale={locale} {...(session.cards.length > 0 ? { ticks: ticks(session) } : {})} />
          <DeckBanner />
          <Over locale={locale} material={material} progress={progress} deck={deck} undo={undo} onMore={onMore} />
        </div>
      )}
      <p className="vh" aria-live="polite">
        {deck.said}
      </p>
    </>
  )
}

type OverProps = Pick<ReviewDeckProps, 'locale' | 'material' | 'progress' | 'onMore'> & {
  readonly deck: ReturnType<typeof useDeck>
  readonly undo: Parameters<typeof SessionEnd>[0]['undo']
}

/** No card on the table: the session is over, or there was nothing to begin with. */
function Over({ locale, material, progress, deck, undo, onMore }: OverProps) {
  const now = Date.now()
  const ahead = aheadOf(material, progress, now)
  if (deck.session.cards.length === 0) {
    return <NothingDue locale={locale} ahead={ahead} now={now} undo={undo} onMore={onMore} />
  }
  const summary = { ...summarise(deck.session), before: deck.before }
  return <SessionEnd locale={locale} summary={summary} ahead={ahead} now={now} undo={undo} onMore={onMore} />
}

function lastGrade(progress: Progress): Grade | null {
  const last = progress.undoable.at(-1)
  if (!last) return null
  return progress.cards[last.card]?.memory?.recalled ? 'hit' : 'miss'
}
