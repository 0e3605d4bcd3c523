/** Cards as a table: both languages, plain text, and how each is remembered. Our own import reads its first columns back. */
import { plainText } from '../content/plain-text'
import { type Locale, locales } from '../core/locale'
import { project } from '../progress/project'
import type { CardProgress } from '../progress/state'
import type { Cell } from './csv/write'
import { faceText, type Side } from './faces'
import { type CardMaterial, keptCards, type Learner } from './material'
import { timestamp } from './timestamp'

export const CARD_COLUMNS = [
  'id',
  'front_ko',
  'back_ko',
  'front_en',
  'back_en',
  'kind',
  'lesson',
  'facts',
  'state',
  'due',
  'stability_days',
  'difficulty',
  'reviews',
  'lapses',
  'suspended',
  'flagged',
] as const

const FACES: readonly (readonly [Side, Locale])[] = locales.flatMap((locale) => [
  ['front', locale] as const,
  ['back', locale] as const,
])

function schedule(known: CardProgress | undefined): Cell[] {
  const memory = known?.memory ?? null
  const marks = [known?.suspended ?? false, known?.flagged ?? false]
  if (memory === null) return ['new', null, null, null, 0, 0, ...marks]
  const { phase, due, stability, difficulty, reps, lapses } = memory
  return [phase, timestamp(due), round(stability), round(difficulty), reps, lapses, ...marks]
}

const round = (value: number): number => Math.round(value * 1000) / 1000

/** @returns the header and one row a card: those of the course in its order, then one's own */
export function cardsTable({ cards, facts, personal }: CardMaterial, { events }: Learner): Cell[][] {
  const progress = project(events)
  const claims = new Map(facts.map(({ id, claim }) => [id, plainText(claim.en)]))
  const ofCourse = cards.map((card): Cell[] => [
    card.id,
    ...FACES.map(([side, locale]) => faceText(card, side, locale)),
    card.kind,
    card.lesson,
    card.facts.map((fact) => claims.get(fact) ?? fact).join('\n'),
    ...schedule(progress.cards[card.id]),
  ])
  const own = keptCards(personal).map((card): Cell[] => [
    card.id,
    ...FACES.map(([side, locale]) => card[side][locale]),
    'personal',
    null,
    null,
    ...schedule(progress.cards[card.id]),
  ])
  return [[...CARD_COLUMNS], ...ofCourse, ...own]
}
