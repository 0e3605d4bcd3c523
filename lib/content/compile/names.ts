/** Gives out names that are unique within one lesson: `name`, then `name-2`, `name-3`. */
export function uniqueNames(): (name: string) => string {
  const taken = new Set<string>()
  return (name) => {
    let unique = name
    for (let count = 2; taken.has(unique); count++) unique = `${name}-${count}`
    taken.add(unique)
    return unique
  }
}

/** Numbered keys for blocks without a name of their own: `p1`, `p2`, `table1`. */
export function numberedKeys(unique: (name: string) => string): (prefix: string) => string {
  const counts = new Map<string, number>()
  return (prefix) => {
    const count = (counts.get(prefix) ?? 0) + 1
    counts.set(prefix, count)
    return unique(`${prefix}${count}`)
  }
}

/** The anchor of a heading: its English words in lower case, joined by hyphens. */
export const slug = (text: string): string =>
  text
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '') || 'section'
