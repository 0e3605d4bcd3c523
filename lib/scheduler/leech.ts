import type { CardMemory } from './memory'

/** Lapses from which a card takes more than it gives, as in Anki. */
export const LEECH_LAPSES = 8

/** Whether a card keeps being forgotten once learnt: another way to it is needed, not another review. */
export const isLeech = (memory: Pick<CardMemory, 'lapses'> | null | undefined): boolean =>
  (memory?.lapses ?? 0) >= LEECH_LAPSES
