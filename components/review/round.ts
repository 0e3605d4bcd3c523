/** What the table adds to a session: putting a card back, and how the queue looks. Pure. */
import type { CardId } from '@/lib/content/types'
import { currentCard, type Session, startSession, undoGrade } from '@/lib/scheduler/session'
import type { Tick } from './queue-bar'

/** The session with the card of the last grade back on the table, also when an earlier session or another tab gave it. */
export function putBack(session: Session, card: CardId): Session {
  if (session.grades.at(-1)?.card === card) return undoGrade(session)
  const others = session.pending.filter((other) => other !== card)
  if (session.grades.length === 0) return startSession([card, ...others])
  const cards = session.cards.includes(card) ? session.cards : [card, ...session.cards]
  return { ...session, cards, pending: [card, ...others] }
}

/** Where each card of the session stands, in its order. */
export function ticks(session: Session): readonly { readonly id: CardId; readonly tick: Tick }[] {
  const waiting = new Set(session.pending)
  const missed = new Set(session.grades.map(({ card }) => card))
  const current = currentCard(session)
  return session.cards.map((id) => {
    if (id === current) return { id, tick: 'at' }
    if (!waiting.has(id)) return { id, tick: 'hit' }
    return { id, tick: missed.has(id) ? 'miss' : 'open' }
  })
}
