/**
 * What a question costs, in entries looked at: nodes of the sorted set's skip list, rows of a table, entries of an index. A simplification
 * of ours: pages, caches and locks of a real database are left out, and a skip list needs about log₂ n steps, not exactly so many.
 */
export type Cost = { readonly sortedSet: number; readonly database: number }

/** Steps down a skip list or a B-tree of n entries. */
export const steps = (n: number): number => Math.max(1, Math.ceil(Math.log2(n + 1)))

/** ZINCRBY against an UPDATE by primary key, whose entry moves in the index if there is one. */
export const updateCost = (n: number, index: boolean): Cost => ({
  sortedSet: 2 * steps(n),
  database: steps(n) + 1 + (index ? 2 * steps(n) : 0),
})

/** ZREVRANGE against ORDER BY score LIMIT k: without an index every row is read. */
export const topCost = (n: number, wanted: number, index: boolean): Cost => {
  const found = Math.min(n, wanted)
  return { sortedSet: steps(n) + found, database: index ? steps(n) + 2 * found : n }
}

/**
 * ZREVRANK against counting the rows with more points: an index finds where they begin, and still counts all of them one by one, because it
 * does not know the place of an entry. The skip list keeps how far each of its links reaches.
 * @param above how many have more points
 */
export const rankCost = (n: number, above: number, index: boolean): Cost => ({
  sortedSet: steps(n),
  database: index ? steps(n) + above : n,
})

export const plus = (a: Cost, b: Cost): Cost => ({
  sortedSet: a.sortedSet + b.sortedSet,
  database: a.database + b.database,
})
