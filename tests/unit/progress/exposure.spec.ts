import { expect, it } from 'vitest'
import { isOptionId, isQuestionId } from '@/lib/content/ids'
import type { QuestionId } from '@/lib/content/types'
import type { Form } from '@/lib/exam/form'
import { lastSeen, missedQuestions } from '@/lib/progress/exposure'
import { project } from '@/lib/progress/project'
import { type Journal, journal } from './journal'

const [one, two, three, four] = ['one', 'two', 'three', 'four'].filter(isQuestionId)
const [a] = ['a'].filter(isOptionId)
if (!one || !two || !three || !four || !a) throw new Error('ids')

const form: Form = {
  blueprint: 'quick-10',
  seed: 's',
  minutes: 20,
  questions: [one, two, three, four].map((question) => ({ question, revision: 'r1', options: [a], scored: true })),
}
const started = (attempt: string): Journal =>
  journal().write({ kind: 'attempt-started', attempt, form, language: 'ko' })
const visit = (story: Journal, attempt: string, question: QuestionId): Journal =>
  story.after(60_000).write({ kind: 'question-visited', attempt, question })

it('[E35] seen is what was visited, from the last act on, though the exam was given up', () => {
  const story = visit(visit(started('x'), 'x', one), 'x', two)
  const running = lastSeen(project(story.log))
  expect([...running.keys()].sort()).toEqual([one, two].sort())
  const given = story.after(60_000).write({ kind: 'attempt-abandoned', attempt: 'x' })
  const seen = lastSeen(project(given.log))
  expect([...seen.keys()].sort()).toEqual([one, two].sort())
  expect(seen.get(one)).toBe(given.last.at)
  // The first question of a paper is not seen for being the first.
  expect([...lastSeen(project(visit(started('x'), 'x', three).log)).keys()]).toEqual([three])
})

it('[E35] seen is what was answered; missed what was wrong or left open, until it is answered rightly', () => {
  const shown = { correct: 1, scored: 4, scaled: 300 }
  const sat = visit(visit(started('x'), 'x', one), 'x', two)
    .after(1000)
    .write({ kind: 'answer-changed', attempt: 'x', question: two, chosen: [a] })
    .write({ kind: 'attempt-submitted', attempt: 'x', cause: 'candidate', shown, right: [two] })
  const progress = project(sat.log)
  expect([...missedQuestions(progress.answers)].sort()).toEqual([one, three, four].sort())
  // Left open and never come to: missed, and yet new to the eye.
  expect(lastSeen(progress).has(three)).toBe(false)

  const answered = sat.after(60_000).write({
    ...{ kind: 'question-answered', question: three, revision: 'r1', options: [a], chosen: [a] },
    ...{ where: 'drill', ms: 1000, language: 'ko', correct: true },
  })
  const later = project(answered.log)
  expect(missedQuestions(later.answers).has(three)).toBe(false)
  expect(lastSeen(later).get(three)).toBe(answered.last.at)
})
