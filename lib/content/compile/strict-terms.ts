import type { Term } from '../types'

/** What the check of binding terms needs of a term. */
export type TermNames = Pick<Term, 'id' | 'term' | 'aliases' | 'strict'>

/** The binding terms that an English half uses and its Korean half renders otherwise. */
export type Misrendered = (en: string, ko: string) => TermNames[]

/** A name as a part of a regular expression. */
export const namePattern = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s+')

/** Letters of a name's first word by which it is looked up: more names do not make a text slower to read. */
const KEY = 4

/** Where a name may begin: not inside a word. */
const START = /(?<![\p{L}\p{N}-])\S/gu

/** Names by the first letters of their first word, each group a pattern that prefers the longest. */
function patternsOf(names: readonly string[]): ReadonlyMap<string, RegExp> {
  const groups = new Map<string, string[]>()
  for (const name of names.toSorted((a, b) => b.length - a.length)) {
    const key = (/^\S+/.exec(name)?.[0] ?? '').slice(0, KEY)
    const group = groups.get(key)
    if (group) group.push(name)
    else groups.set(key, [name])
  }
  const pattern = (group: readonly string[]): RegExp =>
    new RegExp(`(${group.map(namePattern).join('|')})(?:s|es)?(?![\\p{L}\\p{N}-])`, 'iuy')
  return new Map([...groups].map(([key, group]) => [key, pattern(group)]))
}

/** The name that begins at a place, and where it ends. */
function nameAt(text: string, at: number, patterns: ReadonlyMap<string, RegExp>): { name: string; end: number } | null {
  for (let length = KEY; length > 0; length--) {
    const pattern = patterns.get(text.slice(at, at + length).toLowerCase())
    if (pattern === undefined) continue
    pattern.lastIndex = at
    const name = pattern.exec(text)?.[1]
    if (name !== undefined) return { name, end: pattern.lastIndex }
  }
  return null
}

/** The names in a text, from left to right, none within another. */
function namesIn(text: string, patterns: ReadonlyMap<string, RegExp>): string[] {
  const found: string[] = []
  let done = 0
  for (const { index } of text.matchAll(START)) {
    if (index < done) continue
    const here = nameAt(text, index, patterns)
    if (here === null) continue
    found.push(here.name)
    done = here.end
  }
  return found
}

/**
 * Prepares the check of a glossary: names count as whole words, in either case, in singular and plural.
 * Where several names begin, the longest is meant: `cache` is not sought inside `cache miss`, be it binding or not.
 */
export function createTermCheck(terms: readonly TermNames[]): Misrendered {
  const named = terms.flatMap((term) =>
    [term.term.en, ...term.aliases.en].map((name) => [name.toLowerCase(), term] as const),
  )
  if (named.length === 0) return () => []
  const byName = new Map(named.toReversed())
  const patterns = patternsOf([...byName.keys()])
  return (en, ko) => {
    const used = namesIn(en, patterns).flatMap((name) => byName.get(name.toLowerCase().replace(/\s+/g, ' ')) ?? [])
    return [...new Set(used)].filter(
      ({ strict, term, aliases }) => strict && ![term.ko, ...aliases.ko].some((rendering) => ko.includes(rendering)),
    )
  }
}
