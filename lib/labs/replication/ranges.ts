/** Numbers of writes as ranges, in order and apart: a node that has a million writes holds one range of them. */
export type Range = { readonly from: number; readonly to: number }
export type Ranges = readonly Range[]

/** The highest number, or 0. */
export const last = (ranges: Ranges): number => ranges.at(-1)?.to ?? 0

export const holds = (ranges: Ranges, number: number): boolean =>
  ranges.some(({ from, to }) => from <= number && number <= to)

export const count = (ranges: Ranges): number => ranges.reduce((sum, { from, to }) => sum + to - from + 1, 0)

/** Adds a number behind all others; one that is not behind them is there already. */
export function append(ranges: Ranges, number: number): Ranges {
  const end = ranges.at(-1)
  if (end === undefined || number > end.to + 1) return [...ranges, { from: number, to: number }]
  return number <= end.to ? ranges : [...ranges.slice(0, -1), { from: end.from, to: number }]
}

/** What does not lie behind a number. */
export const upTo = (ranges: Ranges, number: number): Ranges =>
  ranges.flatMap(({ from, to }) => (from > number ? [] : [{ from, to: Math.min(to, number) }]))

/** What is in the first and not in the second. */
export function without(ranges: Ranges, taken: Ranges): Ranges {
  let left = ranges
  for (const cut of taken)
    left = left.flatMap(({ from, to }) =>
      cut.to < from || to < cut.from
        ? [{ from, to }]
        : [
            ...(from < cut.from ? [{ from, to: cut.from - 1 }] : []),
            ...(cut.to < to ? [{ from: cut.to + 1, to }] : []),
          ],
    )
  return left
}
