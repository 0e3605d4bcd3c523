/** The course's own cards and their siblings, from its sources. */
import { loadCourse } from '@/lib/content/compile/load'
import type { CardId } from '@/lib/content/types'

export type DeckCard = { readonly id: CardId; readonly note: string }

export const courseDeck = (): readonly DeckCard[] => loadCourse().cards.map(({ id, note }) => ({ id, note }))
