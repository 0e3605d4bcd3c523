/**
 * Which concept is taken for which. A wrong option names the fact misunderstood by whoever picks it; where the question asks about one
 * side of a confused pair and that fact stands on the other, the one was taken for the other. The same of a typed answer that
 * is right on a card of the other side.
 */
import type { Misconceptions, QuestionEntry } from '../../content/payload'
import type { Card, ConfusedPair, FactId, OptionId } from '../../content/types'
import type { Progress } from '../state'

export type Tally = {
  readonly times: number
  /** How many of them have been answered rightly since. */
  readonly settled: number
}

export type Confusion = {
  readonly pair: ConfusedPair
  /** The first side taken for the second, and the second for the first. */
  readonly taken: readonly [Tally, Tally]
  /** The fact that tells the two apart misunderstood, without either being taken for the other. */
  readonly difference: Tally
  /** Of all these, how many are not settled. */
  readonly open: number
}

export type ConfusionCourse = {
  readonly pairs: readonly ConfusedPair[]
  readonly misconceptions: Misconceptions
  readonly questions: readonly Pick<QuestionEntry, 'id' | 'facts'>[]
  readonly cards: readonly Pick<Card, 'id' | 'facts'>[]
  /** The cards for which a typed text is a right answer. */
  readonly answeredBy: (typed: string) => readonly Pick<Card, 'id' | 'facts'>[]
}

type Mistake = { readonly asked: readonly FactId[]; readonly meant: readonly FactId[]; readonly settled: boolean }

/** The pairs in which something was taken for something else, the one with most left to settle first, then in course order. */
export function confusions(
  course: ConfusionCourse,
  progress: Pick<Progress, 'answers' | 'cards'>,
): readonly Confusion[] {
  const chosen = chosenMistakes(course, progress.answers)
  const typed = typedMistakes(course, progress.cards)
  return course.pairs
    .map((pair) => {
      const own = new Set<string>(pair.questions)
      return count(pair, [...chosen.flatMap(({ question, mistake }) => (own.has(question) ? [mistake] : [])), ...typed])
    })
    .filter((confusion) => times(confusion) > 0)
    .toSorted((a, b) => b.open - a.open || times(b) - times(a))
}

/** How often anything of a pair was mistaken. */
const times = ({ taken: [forward, backward], difference }: Confusion): number =>
  forward.times + backward.times + difference.times

/** Every wrong option ever chosen, once each; settled when the question's last answer was right. */
function chosenMistakes({ questions, misconceptions }: ConfusionCourse, answers: Progress['answers']) {
  return questions.flatMap(({ id, facts }) => {
    const { picked = {}, correct = null } = answers[id] ?? {}
    const behind: Readonly<Record<OptionId, FactId>> = misconceptions[id] ?? {}
    return Object.entries(behind).flatMap(([option, fact]) =>
      option in picked ? [{ question: id, mistake: { asked: facts, meant: [fact], settled: correct === true } }] : [],
    )
  })
}

/** Typed answers that belong to other cards; settled when the card was recalled since. */
function typedMistakes({ cards, answeredBy }: ConfusionCourse, states: Progress['cards']): readonly Mistake[] {
  return cards.flatMap(({ id, facts }) => {
    const { mistyped = [], recalledBy = null } = states[id] ?? {}
    return mistyped.flatMap(({ text, by }): readonly Mistake[] => {
      const others = answeredBy(text)
      // Graded a miss though it was right: nothing was taken for anything.
      if (others.length === 0 || others.some((card) => card.id === id)) return []
      return [{ asked: facts, meant: others.flatMap((card) => card.facts), settled: (recalledBy ?? '') > by }]
    })
  })
}

function count(pair: ConfusedPair, mistakes: readonly Mistake[]): Confusion {
  const judged = mistakes.map((mistake) => ({ verdict: judge(pair, mistake), settled: mistake.settled }))
  const tally = (wanted: 0 | 1 | 'difference'): Tally => {
    const own = judged.filter(({ verdict }) => verdict === wanted)
    return { times: own.length, settled: own.filter(({ settled }) => settled).length }
  }
  const open = judged.filter(({ verdict, settled }) => verdict !== null && !settled).length
  return { pair, taken: [tally(0), tally(1)], difference: tally('difference'), open }
}

/** The side that was asked about and taken for the other, `difference`, or null when the mistake is not this pair's. */
function judge({ sides, difference }: ConfusedPair, { asked, meant }: Mistake): 0 | 1 | 'difference' | null {
  const touched = (facts: readonly FactId[]): readonly (0 | 1)[] =>
    ([0, 1] as const).filter((side) => sides[side].facts.some((fact) => facts.includes(fact)))
  const about = touched(asked)
  const [meantSide, ...more] = touched(meant)
  if (about.length === 0 || meantSide === undefined) return null
  const other = meantSide === 0 ? 1 : 0
  if (more.length === 0 && about.includes(other)) return other
  return meant.includes(difference) ? 'difference' : null
}
