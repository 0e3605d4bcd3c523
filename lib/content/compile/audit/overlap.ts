/** |a ∩ b| ÷ |a ∪ b| (Jaccard); two empty sets have nothing in common. */
export function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0
  for (const item of a) if (b.has(item)) shared++
  const all = a.size + b.size - shared
  return all === 0 ? 0 : shared / all
}

/** Every run of n neighbours, each once; shorter sequences give none. */
export const gramsOf = (parts: readonly string[], n: number): ReadonlySet<string> =>
  new Set(Array.from({ length: Math.max(0, parts.length - n + 1) }, (_, at) => parts.slice(at, at + n).join(' ')))
