import {
  isPersonalCardId,
  LONGEST_FACE,
  type NewPersonalCard,
  personalCardId,
  plainFace,
} from '../../content/personal-card'
import type { Locale } from '../../core/locale'
import { err, ok, type Result } from '../../core/result'
import { hasHangul } from '../../text/hangul'
import { undefuse } from '../csv/formula'
import type { Row } from '../csv/read'
import type { Side } from '../faces'
import type { Columns } from './columns'
import { htmlToText } from './html-text'

/**
 * - `no-front`, `no-back`: a side without a word
 * - `too-long`: a cell longer than `LONGEST_FACE`
 * - `unprintable`: control characters, or half a character
 * - `extra-cells`: more cells than the first row has: a delimiter in a text without quotes around it
 */
export type RowFault = {
  readonly kind: 'no-front' | 'no-back' | 'too-long' | 'unprintable' | 'extra-cells'
  readonly line: number
}

/** HTML may be longer than what it shows, but not without end. */
const MOST_HTML = 20 * LONGEST_FACE

type Face = Partial<Record<Locale, string>>
type Faces = Record<Side, Face>

/** @returns null for an empty cell */
function faceText(cell: string, html: boolean): Result<string | null, RowFault['kind']> {
  if (cell.length > (html ? MOST_HTML : LONGEST_FACE + 1)) return err('too-long')
  const text = html ? htmlToText(undefuse(cell)) : undefuse(cell)
  if (text.trim() === '') return ok(null)
  const face = plainFace(text)
  if (face !== null) return ok(face)
  return err(text.normalize('NFC').trim().length > LONGEST_FACE ? 'too-long' : 'unprintable')
}

function facesOf(cells: readonly string[], columns: Columns, html: boolean): Result<Faces, RowFault['kind']> {
  const faces: Faces = { front: {}, back: {} }
  for (const { column, side, locale } of columns.faces) {
    const text = faceText(cells[column] ?? '', html)
    if (!text.ok) return text
    if (text.value === null) continue
    const language = locale ?? (hasHangul(text.value) ? 'ko' : 'en')
    faces[side][language] ??= text.value
  }
  return ok(faces)
}

const isEmpty = (face: Face): boolean => Object.keys(face).length === 0

/** A row as a card of one's own. A row that names an id keeps it; any other gets one made from its words. */
export function readRow(
  { line, cells }: Row,
  columns: Columns,
  { html, width }: { readonly html: boolean; readonly width: number },
): Result<NewPersonalCard, RowFault> {
  if (cells.slice(width).some((cell) => cell.trim() !== '')) return err({ kind: 'extra-cells', line })
  const faces = facesOf(cells, columns, html)
  if (!faces.ok) return err({ kind: faces.error, line })
  const { front, back } = faces.value
  if (isEmpty(front)) return err({ kind: 'no-front', line })
  if (isEmpty(back)) return err({ kind: 'no-back', line })
  const named = columns.id === null ? null : cells[columns.id]?.trim()
  return ok({ id: isPersonalCardId(named) ? named : personalCardId(front, back), front, back })
}
