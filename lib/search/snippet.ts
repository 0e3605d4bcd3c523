import type { Piece } from './marks'

/** So much stands before the first mark of a text that is cut. */
const BEFORE = 40

const cutStart = (text: string, keep: number): string => {
  const from = text.length - keep
  const space = text.indexOf(' ', from)
  return text.slice(space < 0 ? from : space + 1)
}

/**
 * A text cut to about `most` characters around its first mark, at spaces; `…` stands where something was left out.
 * What is short enough stays whole.
 */
export function snippet(pieces: readonly Piece[], most: number): readonly Piece[] {
  const length = pieces.reduce((sum, { text }) => sum + text.length, 0)
  if (length <= most) return pieces
  const result: Piece[] = []
  let room = most
  const [first, ...others] = pieces
  const rest = first && !first.marked && others.length > 0 ? others : pieces
  if (first && rest === others) {
    const cut = first.text.length > BEFORE && first.text.length > most / 3
    const text = cut ? `…${cutStart(first.text, BEFORE)}` : first.text
    result.push({ text, marked: false })
    room -= text.length
  }
  for (const piece of rest) {
    if (room <= 0) break
    if (piece.text.length <= room) result.push(piece)
    else {
      const end = piece.text.lastIndexOf(' ', room)
      result.push({ text: piece.text.slice(0, end > 0 ? end : room), marked: piece.marked })
    }
    room -= piece.text.length
  }
  const shown = result.reduce((sum, { text }) => sum + text.length, 0)
  return shown < length ? [...result, { text: '…', marked: false }] : result
}
