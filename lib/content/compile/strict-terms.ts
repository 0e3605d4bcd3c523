import type { TermNames } from './scope'

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** A name as a whole word, in either case, in singular or plural; its spaces may be any white space. */
const wholeWord = (name: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}-])${escaped(name).replace(/ /g, '\\s+')}(?:s|es)?(?![\\p{L}\\p{N}-])`, 'giu')

/**
 * The binding terms that the English half uses and the Korean half renders otherwise.
 * Longer names are looked for first and then blanked out, so that `cache` is not sought inside `cache miss`.
 */
export function misrendered(en: string, ko: string, terms: readonly TermNames[]): TermNames[] {
  const names = terms
    .flatMap((term) => [term.term.en, ...term.aliases.en].map((name) => ({ name, term })))
    .sort((a, b) => b.name.length - a.name.length)
  const used = new Set<TermNames>()
  let rest = en
  for (const { name, term } of names) {
    const without = rest.replace(wholeWord(name), ' \u0000 ')
    if (without !== rest && term.strict) used.add(term)
    rest = without
  }
  return [...used].filter((term) => ![term.term.ko, ...term.aliases.ko].some((rendering) => ko.includes(rendering)))
}
