/** The learner's own cards as a tab holds them, kept in step with the database. */

import type { PersonalCard } from '../content/personal-card'
import type { CardId } from '../content/types'
import { err, ok } from '../core/result'
import { isLater } from '../progress/backup/later'
import { isPersonalCard } from '../progress/guard/personal-card'
import type { Database, Stored } from './operations'
import { settled } from './requests'

export type OwnCards = {
  /** Those in the deck, in the order they were made. @param waiting versions that are not on the disk yet */
  shown(waiting: readonly PersonalCard[]): readonly PersonalCard[]
  load(database: Database): Stored<void>
  /** Adds what was committed. */
  take(cards: readonly PersonalCard[]): void
}

type Held = ReadonlyMap<CardId, PersonalCard>

function withCards(held: Held, cards: readonly PersonalCard[]): Held {
  const next = new Map(held)
  for (const card of cards) {
    const before = next.get(card.id)
    if (!before || isLater(card, before)) next.set(card.id, card)
  }
  return next
}

const inDeck = (held: Held): readonly PersonalCard[] =>
  [...held.values()].filter(({ removed }) => !removed).toSorted((a, b) => (a.made < b.made ? -1 : 1))

/** @param observe told when each version was made, removed ones too: what this tab changes next must sort behind it */
export function createOwnCards(observe: (made: readonly string[]) => void): OwnCards {
  let held: Held = new Map()
  let list: readonly PersonalCard[] = []

  function hold(next: Held): void {
    observe([...next.values()].map(({ made }) => made))
    held = next
    list = inDeck(next)
  }

  return {
    shown: (waiting) => (waiting.length === 0 ? list : inDeck(withCards(held, waiting))),
    async load(database) {
      const rows = await database.view(['cards'], (tx) => settled<unknown[]>(tx.objectStore('cards').getAll()))
      if (!rows.ok) return err(rows.error)
      hold(new Map(rows.value.filter(isPersonalCard).map((card) => [card.id, card])))
      return ok(undefined)
    },
    take(cards) {
      if (cards.length > 0) hold(withCards(held, cards))
    },
  }
}
