/** A table of cards from anywhere, as one's own cards: what would come of it, before anything does. */
import { isCardId } from '../../content/ids'
import {
  MOST_PERSONAL_CARDS,
  type NewPersonalCard,
  type PersonalCard,
  type PersonalFace,
} from '../../content/personal-card'
import type { CardId } from '../../content/types'
import { locales } from '../../core/locale'
import { err, ok, type Result } from '../../core/result'
import { type Row, readTable, type TableFault } from '../csv/read'
import { ankiHeaders } from './anki-headers'
import { type Columns, columnsOf } from './columns'
import { decodeText, type FileRefusal } from './decode'
import { delimiterOf } from './delimiter'
import { type RowFault, readRow } from './read-row'

/**
 * Why nothing can be taken from a file at all.
 * - `one-column`: there is no second side
 * - `too-many`: more cards than one learner may have
 * - `nothing`: not one row can be a card; `faults` says why
 */
export type ImportRefusal =
  | FileRefusal
  | TableFault
  | { readonly kind: 'one-column' | 'too-many' }
  | { readonly kind: 'nothing'; readonly faults: readonly RowFault[] }

export type ImportPreview = {
  /** What would be written: new cards, and known ones that read otherwise now. */
  readonly cards: readonly NewPersonalCard[]
  readonly fresh: number
  readonly changed: number
  /** Cards that are there already, just so. */
  readonly same: number
  /** Rows that repeat an earlier one. */
  readonly doubles: number
  /** Cards of the course: they are here already, and would only be asked twice. */
  readonly ofCourse: number
  readonly faults: readonly RowFault[]
}

export type Known = {
  readonly personal: readonly PersonalCard[]
  readonly course: ReadonlySet<CardId>
}

const sameFace = (a: PersonalFace, b: PersonalFace): boolean => locales.every((locale) => a[locale] === b[locale])

const isSame = (a: NewPersonalCard, b: PersonalCard): boolean =>
  !b.removed && sameFace(a.front, b.front) && sameFace(a.back, b.back)

function isOfCourse({ cells }: Row, { id }: Columns, course: Known['course']): boolean {
  const named = id === null ? '' : (cells[id] ?? '').trim()
  return isCardId(named) && course.has(named)
}

type Table = {
  readonly rows: readonly Row[]
  readonly columns: Columns
  readonly html: boolean
  readonly width: number
}

function openTable(text: string): Result<Table, ImportRefusal> {
  const { separator, html, aside, rest, firstLine } = ankiHeaders(text)
  const read = readTable(rest, separator ?? delimiterOf(rest), firstLine)
  if (!read.ok) return read
  const [first] = read.value
  if (first === undefined) return err({ kind: 'empty' })
  const columns = columnsOf(first.cells, aside)
  if (columns.faces.length < 2) return err({ kind: 'one-column' })
  const rows = columns.header ? read.value.slice(1) : read.value
  if (rows.length > MOST_PERSONAL_CARDS) return err({ kind: 'too-many' })
  return ok({ rows, columns, html, width: first.cells.length })
}

function preview({ rows, columns, html, width }: Table, { personal, course }: Known): ImportPreview {
  const held = new Map(personal.map((card) => [card.id, card]))
  const taken = new Map<CardId, NewPersonalCard>()
  const faults: RowFault[] = []
  const counts = { fresh: 0, changed: 0, same: 0, doubles: 0, ofCourse: 0 }
  for (const row of rows) {
    if (isOfCourse(row, columns, course)) {
      counts.ofCourse++
      continue
    }
    const read = readRow(row, columns, { html, width })
    if (!read.ok) faults.push(read.error)
    else if (taken.has(read.value.id)) counts.doubles++
    else taken.set(read.value.id, read.value)
  }
  const cards = [...taken.values()].filter((card) => {
    const known = held.get(card.id)
    const verdict = known === undefined || known.removed ? 'fresh' : isSame(card, known) ? 'same' : 'changed'
    counts[verdict]++
    return verdict !== 'same'
  })
  return { cards, ...counts, faults }
}

/** Most cards of one's own, those there already included. */
const fits = ({ fresh }: ImportPreview, { personal }: Known): boolean =>
  fresh + personal.filter(({ removed }) => !removed).length <= MOST_PERSONAL_CARDS

/** What a file would bring. Nothing is written here, and text is only ever text. */
export function readCards(bytes: Uint8Array, known: Known): Result<ImportPreview, ImportRefusal> {
  const text = decodeText(bytes)
  if (!text.ok) return text
  const table = openTable(text.value)
  if (!table.ok) return table
  const found = preview(table.value, known)
  if (!fits(found, known)) return err({ kind: 'too-many' })
  const any = found.cards.length + found.same + found.ofCourse > 0
  return any ? ok(found) : err({ kind: 'nothing', faults: found.faults })
}
