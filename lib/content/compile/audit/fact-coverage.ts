import type { Course } from '../../types'
import type { Bounds } from './bounds'
import { judge, type Row } from './row'

/** How many of the examinable facts, those with a domain, a lesson cites, a card asks and a question tests. */
export function factCoverage(course: Course, { coverage }: Bounds, enough: boolean): Row[] {
  const examinable = course.facts.filter(({ domains }) => domains.length > 0).map(({ id }) => id)
  const covered = {
    lesson: new Set(course.lessons.flatMap(({ facts }) => facts)),
    card: new Set(course.cards.flatMap(({ facts }) => facts)),
    question: new Set(course.questions.flatMap(({ facts }) => facts)),
  }
  return (['lesson', 'card', 'question'] as const).map((by) => {
    const missing = examinable.filter((fact) => !covered[by].has(fact))
    const share = 1 - missing.length / Math.max(1, examinable.length)
    return {
      check: 'coverage',
      subject: by,
      language: null,
      measured: `${examinable.length - missing.length} of ${examinable.length} facts`,
      bound: `≥ ${coverage[by] * 100}%`,
      verdict: judge(share < coverage[by], enough),
      details: missing,
    }
  })
}
