/**
 * Which concept is taken for which. A wrong option names the fact misunderstood by whoever picks it; where the question asks about one
 * side of a confused pair and that fact stands on the other, the one was taken for the other. The same of a typed answer that
 * is right on a card of the other side.
 */
import type { Misconceptions, QuestionEntry } from '../../content/payload'
import type { Card, ConfusedPair, FactId, OptionId } from '../../content/types'
import type { Progress } from '../state'

export type Confusion = {
  readonly pair: ConfusedPair
  /** How often the first side was taken for the second, and the second for the first. */
  readonly taken: readonly [number, number]
  /** How often the fact that tells the two apart was itself misunderstood. */
  readonly difference: number
  /** How many of all these have been answered rightly since. */
  readonly settled: number
  /** How many have not. */
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
    .filter(({ open, settled }) => open + settled > 0)
    .toSorted((a, b) => b.open - a.open || b.settled - a.settled)
}

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
  const taken: [number, number] = [0, 0]
  let [difference, settled, all] = [0, 0, 0]
  for (const mistake of mistakes) {
    const verdict = judge(pair, mistake)
    if (verdict === null) continue
    if (verdict === 'difference') difference++
    else taken[verdict]++
    all++
    if (mistake.settled) settled++
  }
  return { pair, taken, difference, settled, open: all - settled }
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
