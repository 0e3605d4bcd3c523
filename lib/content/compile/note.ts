import type { Bilingual } from '../../core/locale'
import { isCardId } from '../ids'
import type { Card, CardKind, FactId, LessonId, Paired } from '../types'

/** What an author writes as one `:::card`. */
export type Note = {
  readonly id: string
  readonly kind: CardKind
  readonly lesson: LessonId
  readonly facts: readonly FactId[]
  readonly front: Paired
  readonly back: Paired
  /** Number of gaps of a cloze sentence, else 0. */
  readonly gaps: number
  readonly accept: Bilingual<readonly string[]> | null
}

/** The cards of a note: both directions of a `reverse`, one a gap of a `cloze`, else the note itself. */
export function expandNote(note: Note): Card[] {
  const { id, kind, lesson, facts, front, back, gaps, accept } = note
  const card = (cardId: string, changes: Partial<Card> = {}): Card[] =>
    isCardId(cardId) ? [{ id: cardId, note: id, kind, lesson, facts, front, back, gap: null, accept, ...changes }] : []
  switch (kind) {
    case 'reverse':
      return [...card(id), ...card(`${id}~reverse`, { front: back, back: front })]
    case 'cloze':
      return Array.from({ length: gaps }, (_, index) => card(`${id}~${index + 1}`, { gap: index + 1 })).flat()
    default:
      return card(id)
  }
}
