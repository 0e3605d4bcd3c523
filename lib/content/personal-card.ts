/**
 * A card the learner wrote or brought along. It lives beside the course and never in it: its id can be no authored id, its text is
 * plain text and nothing else, and either language may be missing.
 */
import { hash53 } from '../core/hash'
import { type Locale, locales } from '../core/locale'
import type { CardId } from './types'

/** One side of a card; at least one language stands there. */
export type PersonalFace = Readonly<Partial<Record<Locale, string>>>

export type PersonalCard = {
  /** `my-~` and 6 to 40 letters and digits: authored ids never have a tilde behind a hyphen (ids.ts). */
  readonly id: CardId
  /** Hybrid id (progress/ids.ts) of the last change: of two versions the later is the card. */
  readonly made: string
  readonly front: PersonalFace
  readonly back: PersonalFace
  /** Taken out of the deck. It stays as a mark, so that an older backup does not bring it back. */
  readonly removed?: true
}

/** A card as it is handed to the store, which says when. */
export type NewPersonalCard = Pick<PersonalCard, 'id' | 'front' | 'back'>

/** Most UTF-16 units of one side in one language, and most cards of one learner. */
export const LONGEST_FACE = 2000
export const MOST_PERSONAL_CARDS = 10_000

const PERSONAL = /^my-~[a-z0-9]{6,40}$/
/** Control characters but tab and line feed, and half a surrogate pair. */
const UNPRINTABLE = /[^\P{Cc}\t\n]|\p{Cs}/u

export const isPersonalCardId = (value: unknown): value is CardId => typeof value === 'string' && PERSONAL.test(value)

/**
 * Text as a card keeps it: NFC, line feeds alone, no space around it.
 * @returns null for what no card can hold: nothing, too much, control characters, half a surrogate pair
 */
export function plainFace(text: string): string | null {
  const face = text.normalize('NFC').replace(/\r\n?/g, '\n').trim()
  return isFaceText(face) ? face : null
}

/** Whether a text can stand on a card as it is. */
export const isFaceText = (value: unknown): value is string =>
  typeof value === 'string' && value.trim() !== '' && value.length <= LONGEST_FACE && !UNPRINTABLE.test(value)

/** At least one language, no other fields than languages. */
export const isPersonalFace = (value: unknown): value is PersonalFace =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  Object.keys(value).length > 0 &&
  Object.entries(value).every(([name, text]) => locales.some((locale) => locale === name) && isFaceText(text))

/**
 * The id of a card that has none of its own: made from what it asks and says, so that the same card brought along twice is one card.
 */
export function personalCardId(front: PersonalFace, back: PersonalFace): CardId {
  const text = JSON.stringify([front, back].flatMap((face) => locales.map((locale) => face[locale] ?? '')))
  const id: unknown = `my-~${[1, 2].map((seed) => hash53(text, seed).toString(36).padStart(11, '0')).join('')}`
  if (!isPersonalCardId(id)) throw new TypeError('two hashes make 22 letters and digits')
  return id
}
