import type { Term } from '../types'

/** What the check of binding terms needs of a term. */
export type TermNames = Pick<Term, 'id' | 'term' | 'aliases' | 'strict'>

/** The binding terms that an English half uses and its Korean half renders otherwise. */
export type Misrendered = (en: string, ko: string) => TermNames[]

/** A name as a part of a regular expression. */
export const namePattern = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s+')

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
  const longestFirst = [...byName.keys()].sort((a, b) => b.length - a.length)
  const anyName = new RegExp(
    `(?<![\\p{L}\\p{N}-])(${longestFirst.map(namePattern).join('|')})(?:s|es)?(?![\\p{L}\\p{N}-])`,
    'giu',
  )
  return (en, ko) => {
    const used = [...en.matchAll(anyName)].flatMap(
      ([, name = '']) => byName.get(name.toLowerCase().replace(/\s+/g, ' ')) ?? [],
    )
    return [...new Set(used)].filter(
      ({ strict, term, aliases }) => strict && ![term.ko, ...aliases.ko].some((rendering) => ko.includes(rendering)),
    )
  }
}
