/** What to review now: a fixed set of cards in a fixed order, from the course, the memory and the time alone. */
import type { CardId } from '../content/types'
import { type Deck, type QueueCard, sortDeck } from './due'
import { apart } from './siblings'

/** `total` cards at most, of which `fresh` at most were never seen. New cards take the room that due ones leave. */
export type QueueLimits = { readonly total: number; readonly fresh: number }

/** A first session of twenty; later ones stay within about five minutes at eight seconds a card. */
export const DEFAULT_LIMITS: QueueLimits = { total: 40, fresh: 20 }

export type QueueOptions = {
  readonly limits?: QueueLimits
  /** Cards that come first, due or not: those of facts missed in a question. */
  readonly first?: readonly CardId[]
  /** The cards an exam plan has chosen for today, best first; they take the place of due reviews and new cards. */
  readonly chosen?: readonly CardId[] | null
}

/** What a plan has chosen, seen cards before new ones, both in its order. */
function chosenCards({ cards, states }: Deck, chosen: readonly CardId[]): readonly QueueCard[] {
  const known = new Map(cards.map((card) => [card.id, card]))
  const dealt = chosen.flatMap((id) => {
    const card = known.get(id)
    return card && !states[id]?.suspended ? [card] : []
  })
  const isSeen = ({ id }: QueueCard): boolean => Boolean(states[id]?.memory)
  return [...dealt.filter(isSeen), ...dealt.filter((card) => !isSeen(card))]
}

/**
 * The session's cards: first those asked to come first, then learning steps that are due (the longest waiting first),
 * then the plan's choice, or reviews of this study day (the coldest first) and new cards in course order. One card of a
 * note a day, see `sortDeck`; what siblings remain are moved apart. Equal cards keep the order of the course.
 */
export function buildQueue(deck: Deck, options: QueueOptions = {}): readonly CardId[] {
  const { limits = DEFAULT_LIMITS, first = [], chosen = null } = options
  const { fresh, learning, review } = sortDeck(deck)
  const known = new Map(deck.cards.map((card) => [card.id, card]))
  const heads = first.flatMap((id) => known.get(id) ?? [])
  const taken = new Set(heads.map(({ id }) => id))
  const notes = new Set(deck.together ? [] : heads.map(({ note }) => note))
  const stays = (card: QueueCard): boolean => !taken.has(card.id) && !notes.has(card.note)
  const steps = learning.filter(({ id }) => !taken.has(id))
  if (chosen !== null) {
    // What the plan ranks lower falls out first, so the cut comes before seen and new cards are parted.
    const stepIds = new Set(steps.map(({ id }) => id))
    const room = Math.max(0, limits.total - heads.length - steps.length)
    const ranked = chosenCards(deck, chosen.filter((id) => !stepIds.has(id)).slice(0, room)).filter(stays)
    return order([...heads, ...steps, ...ranked].slice(0, limits.total))
  }
  const due = [...heads, ...steps, ...review.filter(stays)].slice(0, limits.total)
  const room = Math.max(0, Math.min(limits.fresh, limits.total - due.length))
  return order([...due, ...fresh.filter(stays).slice(0, room)])
}

const order = (cards: readonly QueueCard[]): readonly CardId[] => apart(cards, ({ note }) => note).map(({ id }) => id)
