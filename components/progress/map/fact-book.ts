import type { Card, CardId, Fact, FactId, LessonId } from '@/lib/content/types'

/** A fact with where it is taught and which card asks for it: of several the first in the course. */
export type FactEntry = { readonly fact: Fact; readonly lesson: LessonId; readonly card: CardId }
export type FactEntries = ReadonlyMap<FactId, FactEntry>

export function factEntries(cards: Iterable<Card>, facts: ReadonlyMap<FactId, Fact>): FactEntries {
  const entries = new Map<FactId, FactEntry>()
  for (const { id: card, lesson, facts: own } of cards) {
    for (const id of own) {
      const fact = facts.get(id)
      if (fact && !entries.has(id)) entries.set(id, { fact, lesson, card })
    }
  }
  return entries
}
