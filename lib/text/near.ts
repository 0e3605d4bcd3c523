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

/**
 * What an unknown word may have been meant to be: words that go on from it, else words near it, the nearest and commonest first.
 * @param words every known word, with how many texts hold it
 */
export function guesses(word: string, words: ReadonlyMap<string, number>, most = 4): readonly string[] {
  const commonest = (found: readonly string[]) =>
    found.toSorted((a, b) => (words.get(b) ?? 0) - (words.get(a) ?? 0)).slice(0, most)
  const longer = word.length < 2 ? [] : [...words.keys()].filter((known) => known.startsWith(word))
  if (longer.length > 0) return commonest(longer)
  const limit = allowed(word.length)
  const near = new Map<number, string[]>()
  for (const known of words.keys()) {
    const apart = limit === 0 ? 1 : distance(word, known, limit)
    if (apart <= limit) near.set(apart, [...(near.get(apart) ?? []), known])
  }
  const nearest = near.get(1) ?? near.get(2)
  return nearest ? commonest(nearest) : []
}
