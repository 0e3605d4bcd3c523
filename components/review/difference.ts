/** How a typed answer differs from the accepted one, letter by letter. */
export type Piece = { readonly kind: 'same' | 'extra' | 'missing'; readonly text: string }

/** Longer answers are compared as a whole: a letter-by-letter difference of a sentence helps nobody. */
const MOST = 80

const lettersOf = (text: string): readonly string[] => [...text.normalize('NFC')]

/** Length of the longest common subsequence of each pair of suffixes, ignoring case. */
function common(a: readonly string[], b: readonly string[]): readonly (readonly number[])[] {
  const table: number[][] = Array.from({ length: a.length + 1 }, () => Array.from({ length: b.length + 1 }, () => 0))
  for (let i = a.length - 1; i >= 0; i--) {
    const row = table[i] ?? []
    const below = table[i + 1] ?? []
    for (let j = b.length - 1; j >= 0; j--) {
      const same = a[i]?.toLowerCase() === b[j]?.toLowerCase()
      row[j] = same ? (below[j + 1] ?? 0) + 1 : Math.max(below[j] ?? 0, row[j + 1] ?? 0)
    }
  }
  return table
}

function joined(pieces: readonly Piece[]): readonly Piece[] {
  const result: Piece[] = []
  for (const piece of pieces) {
    const last = result.at(-1)
    if (last?.kind === piece.kind) result[result.length - 1] = { kind: piece.kind, text: last.text + piece.text }
    else result.push(piece)
  }
  return result
}

/** Both texts in one line: what was right, what was too much, what was missing. */
export function difference(typed: string, wanted: string): readonly Piece[] {
  const a = lettersOf(typed)
  const b = lettersOf(wanted)
  if (a.length > MOST || b.length > MOST) {
    return joined([
      { kind: 'extra', text: typed },
      { kind: 'missing', text: wanted },
    ])
  }
  const table = common(a, b)
  const pieces: Piece[] = []
  let i = 0
  let j = 0
  while (i < a.length || j < b.length) {
    const left = a[i]
    const right = b[j]
    if (left !== undefined && right !== undefined && left.toLowerCase() === right.toLowerCase()) {
      pieces.push({ kind: 'same', text: left })
      i++
      j++
    } else if (left !== undefined && (right === undefined || (table[i + 1]?.[j] ?? 0) >= (table[i]?.[j + 1] ?? 0))) {
      pieces.push({ kind: 'extra', text: left })
      i++
    } else {
      pieces.push({ kind: 'missing', text: right ?? '' })
      j++
    }
  }
  return joined(pieces)
}

/** The accepted answer that is nearest to what was typed: the one with the most letters in common. */
export function nearest(typed: string, accepted: readonly string[]): string | null {
  let best: string | null = null
  let score = Number.NEGATIVE_INFINITY
  for (const answer of accepted) {
    const same = difference(typed, answer).reduce(
      (sum, { kind, text }) => sum + (kind === 'same' ? text.length : -text.length),
      0,
    )
    if (same > score) {
      best = answer
      score = same
    }
  }
  return best
}
