/** Marked words of a stem: stretches of its plain text in UTF-16 offsets, start included, end not; sorted, apart from each other. */

export type Stretch = readonly [start: number, end: number]

/** The words of a text with where they stand: what stands between white space. `at` is where the text itself begins. */
export const wordsOf = (text: string, at = 0): readonly Stretch[] =>
  [...text.matchAll(/\S+/g)].map(({ index, 0: word }) => [at + index, at + index + word.length])

/** Sorted, with what touches or overlaps joined, and without what is empty or turned round. */
export function joined(stretches: readonly Stretch[]): readonly Stretch[] {
  const sorted = stretches.filter(([start, end]) => start < end).toSorted((a, b) => a[0] - b[0])
  const result: Stretch[] = []
  for (const [start, end] of sorted) {
    const last = result.at(-1)
    if (last !== undefined && start <= last[1]) result[result.length - 1] = [last[0], Math.max(last[1], end)]
    else result.push([start, end])
  }
  return result
}

/** Whether all of a stretch is marked. */
export const isMarked = (marked: readonly Stretch[], [start, end]: Stretch): boolean =>
  joined(marked).some(([from, to]) => from <= start && end <= to)

/** Without a stretch: what lay across its borders keeps what lies outside. */
const without = (marked: readonly Stretch[], [start, end]: Stretch): readonly Stretch[] =>
  joined(
    marked.flatMap(([from, to]): Stretch[] => [
      [from, Math.min(to, start)],
      [Math.max(from, end), to],
    ]),
  )

/** Marks a stretch, or takes the mark away where all of it is marked. */
export const toggled = (marked: readonly Stretch[], stretch: Stretch): readonly Stretch[] =>
  isMarked(marked, stretch) ? without(marked, stretch) : joined([...marked, stretch])

/** A stretch widened to the whole words it touches; null when it touches none. @param text the whole plain text */
export function wholeWords(text: string, [start, end]: Stretch): Stretch | null {
  const touched = wordsOf(text).filter(([from, to]) => from < end && start < to)
  const [first, last] = [touched[0], touched.at(-1)]
  return first && last ? [first[0], last[1]] : null
}

/** A text cut where marks begin and end; put together again it is the same text. @param at where the text begins */
export function pieces(
  text: string,
  marked: readonly Stretch[],
  at = 0,
): readonly { readonly text: string; readonly at: number; readonly marked: boolean }[] {
  const end = at + text.length
  const cuts = new Set([at, end])
  for (const border of joined(marked).flat()) if (at < border && border < end) cuts.add(border)
  const sorted = [...cuts].sort((a, b) => a - b)
  return sorted.slice(0, -1).map((from, index) => {
    const to = sorted[index + 1] ?? end
    return { text: text.slice(from - at, to - at), at: from, marked: isMarked(marked, [from, to]) }
  })
}
