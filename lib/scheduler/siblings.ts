/** Keeping cards of one note apart within a session: one side must not give the other away. */

/**
 * The same items with no two neighbours of one group wherever that is possible, otherwise in as nearly the given order
 * as can be: each place takes the first item left that differs from the one before it. What is left over at the end,
 * all of one group, goes into the latest gaps that have none of it on either side.
 */
export function apart<T>(items: readonly T[], groupOf: (item: T) => string): readonly T[] {
  const left = [...items]
  const placed: T[] = []
  const fits = (item: T | undefined, group: string): boolean => item === undefined || groupOf(item) !== group
  while (left.length > 0) {
    const index = left.findIndex((item) => fits(placed.at(-1), groupOf(item)))
    if (index < 0) break
    placed.push(...left.splice(index, 1))
  }
  for (const item of left) {
    const group = groupOf(item)
    let gap = placed.length
    while (gap > 0 && !(fits(placed[gap - 1], group) && fits(placed[gap], group))) gap -= 1
    // Gap 0 has no left neighbour; when even that does not fit, the group outnumbers all others together.
    placed.splice(gap > 0 || fits(placed[0], group) ? gap : placed.length, 0, item)
  }
  return placed
}
