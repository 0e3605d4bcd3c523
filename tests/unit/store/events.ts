/** Events for the store tests, as plain values. */
import type { CardId } from '@/lib/content/types'
import type { LearningEvent } from '@/lib/progress/events'
import { formatEventId } from '@/lib/progress/ids'
import { NOON } from './browser'

export const DEVICE = 'a123456789'
export const OTHER = 'b123456789'

export const idAt = (ms: number, device = DEVICE): string => formatEventId({ time: NOON + ms, counter: 0, device })

// Card ids are brands: minted here and nowhere else.
export const cardId = (id: string) => id as CardId

/** A hit on a card, so many milliseconds after noon. */
export const reviewed = (ms: number, fields: { card?: string; device?: string } = {}): LearningEvent => ({
  v: 1,
  id: idAt(ms, fields.device),
  at: NOON + ms,
  offset: 540,
  device: fields.device ?? DEVICE,
  kind: 'card-reviewed',
  card: cardId(fields.card ?? 'card'),
  rating: 3,
  ms: 1000,
  language: 'ko',
})

export const hit = (card: string) => ({ card: cardId(card), rating: 3, ms: 1000, language: 'ko' }) as const
