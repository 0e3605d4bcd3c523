import { isMultiple } from '../choose-count'
import type { CardKind, Course, Question } from '../types'

/** How much of everything a course holds. */
export type Counts = {
  readonly lessons: number
  readonly minutes: number
  readonly facts: number
  readonly terms: number
  readonly diagrams: number
  readonly cards: Readonly<Record<CardKind, number>> & { readonly all: number }
  /** One row for every combination that occurs. */
  readonly questions: readonly QuestionRow[]
}

export type QuestionRow = {
  readonly domain: string
  readonly use: Question['use']
  readonly kind: 'single' | 'multiple'
  readonly difficulty: Question['difficulty']
  readonly count: number
}

function questionRows(questions: readonly Question[]): QuestionRow[] {
  const rows = new Map<string, QuestionRow>()
  for (const question of questions) {
    const { domain, use, difficulty } = question
    const kind = isMultiple(question) ? 'multiple' : 'single'
    const name = [domain, use, kind, difficulty].join(' ')
    rows.set(name, { domain, use, kind, difficulty, count: (rows.get(name)?.count ?? 0) + 1 })
  }
  return [...rows.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row)
}

/** Counts a course, or what of it could be read. */
export function countCourse(course: Course): Counts {
  const { cards } = course
  const ofKind = (kind: CardKind): number => cards.filter((card) => card.kind === kind).length
  return {
    lessons: course.lessons.length,
    minutes: course.lessons.reduce((sum, lesson) => sum + lesson.minutes, 0),
    facts: course.facts.length,
    terms: course.glossary.length,
    diagrams: course.diagrams.length,
    cards: {
      all: cards.length,
      basic: ofKind('basic'),
      reverse: ofKind('reverse'),
      cloze: ofKind('cloze'),
      typed: ofKind('typed'),
    },
    questions: questionRows(course.questions),
  }
}

/** The counts as a table for people. */
export function formatCounts({ cards, questions, ...rest }: Counts): string {
  const line = (name: string, count: number): string => `${name.padEnd(36)}${String(count).padStart(6)}`
  return [
    ...Object.entries(rest).map(([name, count]) => line(name, count)),
    ...Object.entries(cards).map(([kind, count]) => line(`cards, ${kind}`, count)),
    ...questions.map(({ domain, use, kind, difficulty, count }) =>
      line(`questions, ${domain} ${use} ${kind} ${difficulty}`, count),
    ),
    line(
      'questions, all',
      questions.reduce((sum, { count }) => sum + count, 0),
    ),
  ].join('\n')
}
