/** What an address asks the deck for, and which cards that is. */
import type { Card, CardId, FactId } from '@/lib/content/types'
import type { Progress } from '@/lib/progress/state'
import { studyQueue } from '@/lib/progress/study-queue'
import { cardsForFacts, weakFacts } from '@/lib/progress/weak-facts'
import { isLeech } from '@/lib/scheduler/leech'
import { retrievability } from '@/lib/scheduler/retrievability'
import type { Moment } from '@/lib/scheduler/study-day'
import { type Material, studyCourse } from './material'

/** Cards picked by what the learner did with them. */
export type Mark = 'weak' | 'leech' | 'flagged'

export type Wanted = {
  readonly lesson: string | null
  /** A subject of the ledger. */
  readonly topic: string | null
  readonly pair: string | null
  readonly card: string | null
  readonly facts: readonly string[] | null
  readonly mark: Mark | null
  /** Every card asked for, due or not, and nothing of it on the schedule. */
  readonly cram: boolean
  /** New cards beyond the day's. */
  readonly more: boolean
}

export const EVERYTHING: Wanted = {
  lesson: null,
  topic: null,
  pair: null,
  card: null,
  facts: null,
  mark: null,
  cram: false,
  more: false,
}

const MARKS: readonly Mark[] = ['weak', 'leech', 'flagged']

export function wantedBy(search: string): Wanted {
  const query = new URLSearchParams(search)
  return {
    ...EVERYTHING,
    lesson: query.get('lesson'),
    topic: query.get('topic'),
    pair: query.get('pair'),
    card: query.get('card'),
    facts: query.get('facts')?.split(',') ?? null,
    mark: MARKS.find((mark) => mark === query.get('only')) ?? null,
    cram: query.has('cram'),
  }
}

/** The most cards of a session that takes cards before they are due. */
const MOST = 40

/** The cards an address is about, in course order; for facts, the first card of each in the order the facts are named. */
export function cardsAbout(material: Material, wanted: Wanted): readonly Card[] {
  const { lesson, topic, pair, card, facts } = wanted
  const all = [...material.cards.values()]
  const named = facts ?? (pair === null ? null : factsOfPair(material, pair))
  const holds = (one: Card, fact: string): boolean => one.facts.some((id) => id === fact)
  if (facts !== null) return [...new Set(facts.flatMap((fact) => all.find((one) => holds(one, fact)) ?? []))]
  return all.filter(
    (one) =>
      (card === null || one.id === card) &&
      (lesson === null || one.lesson === lesson) &&
      (topic === null || one.facts.some((fact) => material.facts.get(fact)?.topic === topic)) &&
      (named === null || named.some((fact) => holds(one, fact))),
  )
}

const factsOfPair = ({ pairs }: Material, wanted: string): readonly FactId[] =>
  pairs.find(({ id }) => id === wanted)?.sides.flatMap(({ facts }) => facts) ?? []

/** The session an address asks for: fixed here, once. What falls due later belongs to a later session. */
export function sessionFor(material: Material, wanted: Wanted, progress: Progress, now: Moment): readonly CardId[] {
  const about = cardsAbout(material, wanted)
  const { card, facts, pair, mark, cram, lesson, topic } = wanted
  const cold = ({ id }: Card): number => {
    const memory = progress.cards[id]?.memory
    return memory ? retrievability(memory, now.at) : cram ? -1 : 2
  }
  const coldest = (cards: readonly Card[]): readonly CardId[] =>
    cards
      .filter(({ id }) => !progress.cards[id]?.suspended)
      .toSorted((a, b) => cold(a) - cold(b))
      .slice(0, MOST)
      .map(({ id }) => id)
  // One card by its address comes whatever else is said of it.
  if (card !== null || facts !== null) return about.map(({ id }) => id)
  if (mark !== null) return marked(material, about, mark, progress, now, coldest)
  if (cram || pair !== null) return coldest(about)
  const among = lesson === null && topic === null ? {} : { among: about.map(({ id }) => id) }
  return studyQueue(studyCourse(material), progress, now, { ...among, more: wanted.more })
}

/** The cards of a mark: weak ones are those of facts missed in questions, then those already gone cold. */
function marked(
  material: Material,
  about: readonly Card[],
  mark: Mark,
  progress: Progress,
  now: Moment,
  coldest: (cards: readonly Card[]) => readonly CardId[],
): readonly CardId[] {
  const state = ({ id }: Card) => progress.cards[id]
  if (mark === 'leech') return coldest(about.filter((card) => isLeech(state(card)?.memory)))
  if (mark === 'flagged') return coldest(about.filter((card) => state(card)?.flagged))
  const weak = cardsForFacts(about, weakFacts(about, material.misconceptions, progress), progress.cards, now.at)
  const cold = about.filter((card) => {
    const memory = state(card)?.memory
    return memory && retrievability(memory, now.at) < WARM
  })
  return [...new Set([...weak, ...coldest(cold)])].slice(0, MOST)
}

/** Below this recall a card has gone cold. */
const WARM = 0.7
