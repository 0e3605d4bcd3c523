/**
 * Damerau–Levenshtein distance (optimal string alignment): letters added, left out, changed, or two neighbours exchanged.
 * @param most beyond it the distance is not worked out further, and `most + 1` is returned
 */
export function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1
  let before: number[] = []
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let row = 1; row <= a.length; row++) {
    const current = [row]
    for (let column = 1; column <= b.length; column++) {
      const changed = (previous[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1)
      let best = Math.min((previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, changed)
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1])
        best = Math.min(best, (before[column - 2] ?? 0) + 1)
      current.push(best)
    }
    if (Math.min(...current) > most) return most + 1
    before = previous
    previous = current
  }
  return previous[b.length] ?? most + 1
}

/** Letters that may be wrong in a word of this length: none below four, then one, two from eight on. */
const allowed = (length: number): number => (length < 4 ? 0 : length < 8 ? 1 : 2)

/** The letters of a word as bits, to see at once that two words have too little in common. */
const lettersOf = (word: string): number => {
  let bits = 0
  for (let at = 0; at < word.length; at++) bits |= 1 << (word.charCodeAt(at) % 31)
  return bits
}

const bitsIn = (bits: number): number => {
  let count = 0
  for (let left = bits; left !== 0; left &= left - 1) count++
  return count
}

/**
 * What an unknown word may have been meant to be: words that go on from it, else words near it, the nearest and commonest first.
 * @param words every known word, with how often it occurs
 */
export function guesses(word: string, words: ReadonlyMap<string, number>, most = 4): readonly string[] {
  const limit = allowed(word.length)
  const letters = lettersOf(word)
  const longer: string[] = []
  const near: string[][] = [[], []]
  for (const known of words.keys()) {
    if (word.length >= 2 && known.startsWith(word)) longer.push(known)
    // Each wrong letter changes two bits at most.
    else if (Math.abs(known.length - word.length) <= limit && bitsIn(letters ^ lettersOf(known)) <= 2 * limit)
      near[distance(word, known, limit) - 1]?.push(known)
  }
  const found = [longer, ...near.slice(0, limit)].find((some) => some.length > 0) ?? []
  return found.toSorted((a, b) => (words.get(b) ?? 0) - (words.get(a) ?? 0)).slice(0, most)
}
