import type { Bilingual } from '../../core/locale'
import { acceptors } from '../../text/answer'
import { plainText } from '../plain-text'
import type { Paired } from '../types'
import { namePattern, type TermNames } from './strict-terms'

/** The terms that an answer names. */
export type NamedTerms = (answer: string) => readonly TermNames[]

const namesOf = ({ term, aliases }: TermNames): Bilingual<readonly string[]> => ({
  en: [term.en, ...aliases.en],
  ko: [term.ko, ...aliases.ko],
})

const allNames = (term: TermNames): readonly string[] => Object.values(namesOf(term)).flat()

/** Prepares the search for terms by any of their names, in either language, with the lenience a typed answer has. */
export function createNaming(terms: readonly TermNames[]): NamedTerms {
  const named = acceptors(terms.map(allNames))
  return (answer) => named(answer).flatMap((place) => terms[place] ?? [])
}

/** Whether a text has one of a term's names in it, whatever follows: a plural's s, a Korean particle. */
const says = (text: string, term: TermNames): boolean =>
  allNames(term).some((name) => new RegExp(`(?<![\\p{L}\\p{N}-])${namePattern(name)}`, 'iu').test(text))

/** What an author says of the answers of a typed card. */
type Written = {
  readonly front: Paired
  readonly answers: readonly string[]
  /** The term whose names are answers whatever the front says. */
  readonly term: string | undefined
}

/**
 * Every answer a typed card takes; a learner may answer in either language, whichever the card was shown in. An answer that names a
 * term stands for all its names, unless the front says one of them: then the card asks for one name by another ("What does TTL stand
 * for?"), and to repeat the question would be right.
 */
export function acceptedAnswers(
  { front, answers, term: own }: Written,
  { terms, namedTerms }: { readonly terms: readonly TermNames[]; readonly namedTerms: NamedTerms },
): Bilingual<readonly string[]> {
  const asked = `${plainText(front.en)}\n${plainText(front.ko)}`
  const meant = answers.flatMap(namedTerms).filter((term) => !says(asked, term))
  const names = [...terms.filter(({ id }) => id === own), ...meant].map(namesOf)
  const en = names.flatMap((name) => name.en)
  const ko = names.flatMap((name) => name.ko)
  return { en: [...new Set([...answers, ...en, ...ko])], ko: [...new Set([...answers, ...ko, ...en])] }
}
