import type { PersonalCard } from '../../content/personal-card'

/** By what JSON says: where two rows claim one place, the choice depends on the two alone (../log.ts). */
export const lesser = (a: unknown, b: unknown): boolean => JSON.stringify(a) < JSON.stringify(b)

/** Of two versions of a card the one made later. */
export const isLater = (card: PersonalCard, held: PersonalCard): boolean =>
  card.made > held.made || (card.made === held.made && lesser(card, held))
