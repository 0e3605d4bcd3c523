import { useTranslations } from 'next-intl'
import { useMemo, useRef } from 'react'
import { StatusBanner } from '@/components/progress/status-banner'
import type { CardId } from '@/lib/content/types'
import type { Locale } from '@/lib/core/locale'
import type { Progress } from '@/lib/progress/state'
import type { CardMemory } from '@/lib/scheduler/memory'
import type { ProgressStore } from '@/lib/store/contract'
import { useStoreStatus } from '@/lib/store/react'
import { aheadOf } from './ahead'
import { DeckCard } from './deck-card'
import { DeckHeader } from './deck-header'
import { sendOff } from './ghost'
import { Hands } from './hands'
import { factsOf, type Material, topicOf } from './material'
import { horizon, outcomesOf } from './outcomes'
import { graded, onTable, tally, ticks } from './round'
import { SessionEnd } from './session-end'
import type { Shown } from './shown'
import { UnderCard } from './under-card'
import { useDeck } from './use-deck'
import { useKeys } from './use-keys'
import { useSwipe } from './use-swipe'
import { useViewHeight } from './use-view-height'

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
  const t = useTranslations('review')
  const [stage, table, card, ghosts] = [
    useRef<HTMLDivElement>(null),
    useRef<HTMLDivElement>(null),
    useRef<HTMLElement>(null),
    useRef<HTMLDivElement>(null),
  ]
  const saving = useStoreStatus().status === 'saving'
  const deck = useDeck({
    store,
    material,
    cards,
    locale,
    onLeave: (grade) => card.current && ghosts.current && sendOff(card.current, ghosts.current, grade),
  })
  const { round, deal, side, language } = deck
  const current = onTable(round)
  const swipe = useSwipe({ deck: table, stage, sideways: side === 'back', onTurn: deck.turn, onGrade: deck.grade })
  const drag = deck.away ? null : swipe
  useViewHeight(stage)
  useKeys((act) => {
    if (act === 'undo') void deck.undo()
    else if (act === 'language') deck.switchLanguage()
    else if (act === 'turn') deck.turn()
    else if (side === 'back') void deck.grade(act)
    else return false
    return true
  })

  const retention = progress.plan?.retention
  const outcomes = useMemo(
    () => outcomesOf(current ?? '', deal.memory, deal.now, retention),
    [current, deal.memory, deal.now, retention],
  )
  const show = (id: CardId | null, memory: CardMemory | null): Shown | null => {
    const found = id === null ? undefined : material.cards.get(id)
    if (!found) return null
    return {
      card: found,
      facts: factsOf(material, found),
      topic: topicOf(material, found),
      language,
      memory,
      now: deal.now,
    }
  }
  const shown = show(current, deal.memory)
  const undo = { last: lastGrade(progress), saving: saving || deck.saving, onUndo: () => void deck.undo() }

  if (shown === null) {
    return (
      <div className="review" ref={stage}>
        <DeckHeader locale={locale} ticks={ticks(round)} />
        {saving ? <div /> : <StatusBanner />}
        <SessionEnd
          locale={locale}
          summary={{ ...tally(round), before: deck.before }}
          ahead={aheadOf(material, progress, Date.now())}
          now={Date.now()}
          undo={undo}
          onMore={onMore}
        />
        <Said text={deck.said} />
      </div>
    )
  }

  const next = deck.away || drag ? onTable(graded(round, drag?.toward ?? 'hit', 0)) : null
  const under = next === current ? null : show(next, next === null ? null : (progress.cards[next]?.memory ?? null))
  return (
    <div className="review" ref={stage} data-deck="" data-toward={drag?.toward} data-past={drag?.past ? '' : undefined}>
      <DeckHeader locale={locale} ticks={ticks(round)} language={language} onLanguage={deck.switchLanguage} />
      {saving ? <div /> : <StatusBanner />}
      <main className="table" id="main">
        <h1 className="vh">{t('title')}</h1>
        <div className="deck" ref={table} data-side={side} data-behind={Math.min(2, round.queue.length - 1)}>
          {under && <UnderCard key={`under-${next}`} shown={under} locale={locale} />}
          <DeckCard
            key={deal.serial}
            shown={shown}
            locale={locale}
            deck={deck}
            card={card}
            takesFocus={deal.serial > 0}
            toward={drag && { grade: drag.toward, memory: outcomes[drag.toward], until: horizon(outcomes, deal.now) }}
          />
          <div className="ghosts" ref={ghosts} inert aria-hidden="true" />
        </div>
        <Hands locale={locale} deck={deck} card={shown.card} outcomes={outcomes} drag={drag} undo={undo} />
      </main>
      <Said text={deck.said} />
    </div>
  )
}

/** Said once to those who listen: the side, the result. */
function Said({ text }: { text: string }) {
  return (
    <p className="vh" aria-live="polite">
      {text}
    </p>
  )
}

function lastGrade(progress: Progress): 'hit' | 'miss' | null {
  const last = progress.undoable.at(-1)
  if (!last) return null
  return progress.cards[last.card]?.memory?.recalled ? 'hit' : 'miss'
}
