import type { Card, Fact, Lesson, Question } from '../types'
import type { Asking } from './lesson-draft'
import type { Bench } from './scope'

/** Everything the coverage of the course is judged by. */
export type Material = {
  readonly facts: readonly Fact[]
  readonly lessons: readonly Pick<Lesson, 'facts'>[]
  readonly cards: readonly Card[]
  readonly questions: readonly Question[]
  readonly askings: readonly Asking[]
}

/** Warns of every examinable fact that nobody tells, asks or tests. */
function checkFacts({ facts, lessons, cards, questions }: Material, { problems, register }: Bench): void {
  const cited = new Set(lessons.flatMap((lesson) => lesson.facts))
  const asked = new Set(cards.flatMap((card) => card.facts))
  const tested = new Set(questions.flatMap((question) => question.facts))
  for (const { id, domains } of facts) {
    const place = register.placeOf('fact', id)
    if (domains.length === 0 || place === undefined) continue
    if (!cited.has(id)) problems.report('fact-not-cited', place, id, { id })
    if (!asked.has(id)) problems.report('fact-without-card', place, id, { id })
    if (!tested.has(id)) problems.report('fact-without-question', place, id, { id })
  }
}

/** Lessons ask check questions and nothing else; check questions are there to be asked. */
function checkAskings({ questions, askings }: Material, { problems, register }: Bench): void {
  const uses = new Map(questions.map(({ id, use }) => [id, use]))
  for (const asking of askings)
    if (uses.get(asking.question) === 'form') problems.report('not-a-check', asking, asking.question)
  const asked = new Set(askings.map(({ question }) => question))
  for (const { id, use } of questions) {
    const place = register.placeOf('question', id)
    if (use === 'check' && !asked.has(id) && place !== undefined)
      problems.report('check-never-asked', place, id, { id })
  }
}

/** Checks that lessons, cards, questions and the ledger cover each other. */
export function checkCoverage(material: Material, bench: Bench): void {
  checkFacts(material, bench)
  checkAskings(material, bench)
}
