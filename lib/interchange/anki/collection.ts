/** Cards, their schedule and their reviews as the rows of an Anki collection. */
import type { CardId } from '../../content/types'
import type { Locale } from '../../core/locale'
import { SECOND } from '../../core/time'
import { project } from '../../progress/project'
import type { CardProgress } from '../../progress/state'
import { DEFAULT_RETENTION } from '../../scheduler/fsrs'
import { isLeech } from '../../scheduler/leech'
import { type StudyDay, studyDay } from '../../scheduler/study-day'
import type { CardMaterial, Learner, OnProgress } from '../material'
import { reviewsOf } from '../reviews'
import { cardRow } from './card-row'
import { collectionRow } from './collection-row'
import { ankiNotes, noteRow } from './notes'
import { numbersOf } from './numbers'
import { revlogRows } from './revlog'
import type { TableName } from './schema'

export type Values = readonly (string | number)[]
export type AnkiCollection = Readonly<Record<Exclude<TableName, 'graves'>, readonly Values[]>>

const NOTES = 1
const CARDS = 2

/** The study day that Anki counts from: none of the due days lies before it. */
function earliestDay(known: readonly (CardProgress | undefined)[], { now }: Learner): StudyDay {
  const days = known.flatMap((card) => (card?.memory ? [studyDay(card.memory.due, now.offset)] : []))
  return days.reduce((least, day) => Math.min(least, day), studyDay(now.at, now.offset))
}

/**
 * @param first the language read first; both are in every note
 * @param onProgress told of the replay of the log, which is most of the work
 */
export function ankiCollection(
  material: CardMaterial,
  learner: Learner,
  first: Locale,
  onProgress: OnProgress = () => undefined,
): AnkiCollection {
  const { now, events } = learner
  const progress = project(events)
  const notes = ankiNotes(material, first)
  const ids: readonly CardId[] = notes.map(({ id }) => id)
  const noteNumbers = numbersOf(ids, NOTES)
  const cardNumbers = numbersOf(ids, CARDS)
  const seconds = Math.floor(now.at / SECOND)
  const retention = progress.plan?.retention ?? DEFAULT_RETENTION
  const dayZero = earliestDay(
    ids.map((id) => progress.cards[id]),
    learner,
  )
  const numbered = notes.map((note, index) => ({
    note,
    known: progress.cards[note.id],
    number: noteNumbers.get(note.id) ?? 0,
    card: cardNumbers.get(note.id) ?? 0,
    position: index + 1,
  }))
  return {
    col: [collectionRow({ first, now, dayZero, retention, nextPosition: notes.length + 1 })],
    notes: numbered.map(({ note, number, known }) => noteRow(note, number, isLeech(known?.memory), seconds)),
    cards: numbered.map(({ known, number, card, position }) =>
      cardRow(known, { card, note: number, position, now, dayZero, retention }),
    ),
    revlog: revlogRows(reviewsOf(events, onProgress), cardNumbers, now),
  }
}
