import { plainText } from '../../content/plain-text'
import type { Card, CardId, Fact } from '../../content/types'
import { type Locale, locales } from '../../core/locale'
import { faceOf, type Side } from '../faces'
import { type CardMaterial, keptCards } from '../material'
import { escapeHtml, richHtml } from './html'
import { NOTE_TYPE_ID } from './numbers'
import { fieldChecksum } from './sha1'

/** A card of ours as Anki's note: fields of HTML in the order of `FIELDS`, tags, and what the browser lists it by. */
export type AnkiNote = {
  readonly id: CardId
  readonly fields: readonly string[]
  readonly tags: readonly string[]
  readonly sort: string
}

const SEPARATOR = '\u001f'

const factList = (facts: readonly Fact[], locale: Locale): string =>
  facts.length === 0 ? '' : `<ul>${facts.map(({ claim }) => `<li>${richHtml(claim[locale])}</li>`).join('')}</ul>`

function courseNote(card: Card, facts: ReadonlyMap<string, Fact>, first: Locale): AnkiNote {
  const own = card.facts.flatMap((id) => facts.get(id) ?? [])
  const face = (side: Side, locale: Locale): string => richHtml(faceOf(card, side, locale))
  const faces = locales.flatMap((locale) => [face('front', locale), face('back', locale)])
  return {
    id: card.id,
    fields: [escapeHtml(card.id), ...faces, ...locales.map((locale) => factList(own, locale))],
    tags: ['warm-cache', `warm-cache::${card.lesson}`],
    sort: plainText(faceOf(card, 'front', first)),
  }
}

/** Every card as a note, those of the course first. @param first the language read first */
export function ankiNotes({ cards, facts, personal }: CardMaterial, first: Locale): readonly AnkiNote[] {
  const ledger = new Map(facts.map((fact) => [fact.id, fact]))
  const own = keptCards(personal).map(({ id, front, back }): AnkiNote => {
    const faces = locales.flatMap((locale) => [front[locale] ?? '', back[locale] ?? ''])
    return {
      id,
      fields: [escapeHtml(id), ...faces.map(escapeHtml), '', ''],
      tags: ['warm-cache', 'warm-cache::my-cards'],
      sort: front[first] ?? Object.values(front)[0] ?? '',
    }
  })
  return [...cards.map((card) => courseNote(card, ledger, first)), ...own]
}

/**
 * Values for `notes`, in the order of its columns.
 * @param leech whether it is forgotten again and again: Anki marks such notes by a tag
 * @param seconds time of the package: a note of a later one replaces that of an earlier one
 */
export const noteRow = (
  note: AnkiNote,
  number: number,
  leech: boolean,
  seconds: number,
): readonly (string | number)[] => [
  number,
  // What makes it the same note in the next package.
  `warm-cache:${note.id}`,
  NOTE_TYPE_ID,
  seconds,
  -1,
  ` ${[...note.tags, ...(leech ? ['leech'] : [])].join(' ')} `,
  note.fields.join(SEPARATOR),
  note.sort,
  fieldChecksum(note.id),
  0,
  '',
]
