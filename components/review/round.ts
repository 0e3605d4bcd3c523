/** One sitting at the table: a fixed set of cards, in which a missed card returns until it is hit once. Pure. */
import type { CardId } from '@/lib/content/types'
import type { Grade } from './grade'
import type { Tick } from './queue-bar'

type Act = { readonly card: CardId; readonly grade: Grade; readonly ms: number; readonly queue: readonly CardId[] }

export type Round = {
  /** Fixed at the start; only undoing a grade of an earlier round adds to it. */
  readonly set: readonly CardId[]
  /** What is still to come; the first is on the table. */
  readonly queue: readonly CardId[]
  readonly acts: readonly Act[]
}

export const startRound = (cards: readonly CardId[]): Round => ({ set: cards, queue: cards, acts: [] })

export const onTable = (round: Round): CardId | null => round.queue[0] ?? null

/** A hit card leaves; a missed one goes to the end of the queue. */
export function graded(round: Round, grade: Grade, ms: number): Round {
  const [card, ...rest] = round.queue
  if (card === undefined) return round
  const queue = grade === 'hit' ? rest : [...rest, card]
  return { ...round, queue, acts: [...round.acts, { card, grade, ms, queue: round.queue }] }
}

/** Puts the card of the last grade back on the table, also when it was graded before this round. */
export function undone(round: Round, card: CardId): Round {
  const last = round.acts.at(-1)
  if (last?.card === card) return { ...round, queue: last.queue, acts: round.acts.slice(0, -1) }
  return {
    ...round,
    set: round.set.includes(card) ? round.set : [card, ...round.set],
    queue: [card, ...round.queue.filter((other) => other !== card)],
  }
}

/** Where each card of the set stands, in the order of the set. */
export function ticks(round: Round): readonly { readonly id: CardId; readonly tick: Tick }[] {
  const waiting = new Set(round.queue)
  const missed = new Set(round.acts.map(({ card }) => card))
  const current = onTable(round)
  return round.set.map((id) => {
    if (id === current) return { id, tick: 'at' }
    if (!waiting.has(id)) return { id, tick: 'hit' }
    return { id, tick: missed.has(id) ? 'miss' : 'open' }
  })
}

export function tally(round: Round): { readonly hits: number; readonly misses: number; readonly ms: number } {
  const hits = round.acts.filter(({ grade }) => grade === 'hit').length
  return { hits, misses: round.acts.length - hits, ms: round.acts.reduce((sum, { ms }) => sum + ms, 0) }
}
