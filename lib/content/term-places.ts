/** Where the terms of the glossary stand in a course: what teaches each, asks for it and takes it for another. */
import { createFindNames, type FindNames } from '../text/names'
import { readable, wordsOf } from '../text/words'
import { courseIndex } from './course-index'
import { plainPair, sectionsOf } from './lesson-texts'
import type { Card, ConfusedPair, Course, Lesson, Term } from './types'

const prepared = new WeakMap<readonly Term[], FindNames>()

/** Finds the terms of a glossary in texts, as places in the list. Prepared once a glossary: every lesson's page asks. */
export function findTerms(glossary: readonly Term[]): FindNames {
  const find =
    prepared.get(glossary) ??
    createFindNames(glossary.map(({ term, aliases }) => [term.ko, term.en, ...aliases.ko, ...aliases.en]))
  prepared.set(glossary, find)
  return find
}

export type TermPlace = {
  /** The section whose heading names it, else the one that names it most, else where a fact that names it is taught. */
  readonly taught: { readonly lesson: Lesson; readonly anchor: string } | null
  /** The cards that are most about it: they name the fewest other terms. */
  readonly cards: readonly Card[]
  readonly pairs: readonly ConfusedPair[]
}

/** Cards shown with a term. */
const MOST_CARDS = 3
/** A heading counts more than any paragraph. */
const HEADING = 1000

type Best = { readonly weight: number; readonly taught: NonNullable<TermPlace['taught']> }

/** How often each term is named in texts. */
function timesNamed(texts: readonly string[], find: FindNames): ReadonlyMap<number, number> {
  const times = new Map<number, number>()
  for (const text of texts)
    for (const { terms } of find(wordsOf(readable(text))))
      for (const term of terms) times.set(term, (times.get(term) ?? 0) + 1)
  return times
}

function lessonsOf(course: Course, find: FindNames): ReadonlyMap<number, Best> {
  const best = new Map<number, Best>()
  for (const lesson of course.lessons)
    for (const { anchor, title, texts } of sectionsOf(lesson, course)) {
      const inHeading = timesNamed([title.ko, title.en], find)
      const inTexts = timesNamed(
        texts.flatMap(({ ko, en }) => [ko, en]),
        find,
      )
      for (const term of new Set([...inHeading.keys(), ...inTexts.keys()])) {
        const weight = (inHeading.has(term) ? HEADING : 0) + (inTexts.get(term) ?? 0)
        if (weight > (best.get(term)?.weight ?? 0)) best.set(term, { weight, taught: { lesson, anchor } })
      }
    }
  return best
}

/** Where a fact that names a term is cited: for terms that no lesson uses itself. */
function citedIn(course: Course, find: FindNames): ReadonlyMap<number, Best['taught']> {
  const cited = new Map<number, Best['taught']>()
  for (const { id, claim } of course.facts) {
    const lesson = courseIndex(course).citing.get(id)
    const { ko, en } = plainPair(claim)
    if (lesson === undefined) continue
    for (const term of timesNamed([ko, en], find).keys()) if (!cited.has(term)) cited.set(term, { lesson, anchor: id })
  }
  return cited
}

function cardsOf({ cards }: Course, find: FindNames): ReadonlyMap<number, readonly Card[]> {
  const named = cards.map((card) => {
    const [front, back] = [plainPair(card.front), plainPair(card.back)]
    return { card, terms: [...timesNamed([front.ko, front.en, back.ko, back.en], find).keys()] }
  })
  const notes = new Map<number, Card[]>()
  for (const { card, terms } of named.toSorted((a, b) => a.terms.length - b.terms.length))
    for (const term of terms) {
      const held = notes.get(term) ?? []
      // Siblings ask for one thing: one of them is enough.
      if (held.length < MOST_CARDS && !held.some(({ note }) => note === card.note)) held.push(card)
      notes.set(term, held)
    }
  return notes
}

/** For every term of a course, by its id. */
export function termPlaces(course: Course): ReadonlyMap<string, TermPlace> {
  const find = findTerms(course.glossary)
  const lessons = lessonsOf(course, find)
  const cited = citedIn(course, find)
  const cards = cardsOf(course, find)
  return new Map(
    course.glossary.map(({ id }, term) => [
      id,
      {
        taught: lessons.get(term)?.taught ?? cited.get(term) ?? null,
        cards: cards.get(term) ?? [],
        pairs: course.pairs.filter(({ sides }) => sides.some((side) => side.term === id)),
      },
    ]),
  )
}
