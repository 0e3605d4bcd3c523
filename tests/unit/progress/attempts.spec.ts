import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MINUTE } from '@/lib/core/time'
import { attemptRemaining, deadline, remaining } from '@/lib/progress/attempt-clock'
import { project } from '@/lib/progress/project'
import type { AttemptProgress } from '@/lib/progress/state'
import { form, logs, START, world } from '../../harness/events'
import { type Journal, journal } from './journal'

const attempt = world.attempts[0]
const [first, second, third] = world.questions
const [a, b] = world.options
const shown = { correct: 1, scored: 2, scaled: 550 }

const start = (): Journal => journal().write({ kind: 'attempt-started', attempt, form, language: 'ko' })
const visit = (story: Journal, question = first): Journal =>
  story.write({ kind: 'question-visited', attempt, question })
const submit = (story: Journal): Journal =>
  story.write({ kind: 'attempt-submitted', attempt, cause: 'candidate', shown })

function sitting(story: Journal): AttemptProgress {
  const found = project(story.log).attempts[attempt]
  if (found === undefined) throw new Error('no attempt')
  return found
}

it('[P35] an attempt starts on its first question, with the paper as it was drawn', () => {
  expect(sitting(start())).toEqual({
    id: attempt,
    form,
    startedAt: START,
    language: 'ko',
    position: 0,
    visitedAt: START,
    latestAt: START,
    answers: {},
    flags: [],
    struck: {},
    dwell: {},
    outcome: { kind: 'running' },
  })
})

it('[P36] answers, flags and strikes are as they were last left; what was taken back leaves no trace', () => {
  const story = start()
    .write({ kind: 'answer-changed', attempt, question: first, chosen: [a] })
    .write({ kind: 'answer-changed', attempt, question: first, chosen: [a, b] })
    .write({ kind: 'answer-changed', attempt, question: second, chosen: [b] })
    .write({ kind: 'question-flagged', attempt, question: second, flagged: true })
    .write({ kind: 'question-flagged', attempt, question: second, flagged: true })
    .write({ kind: 'option-struck', attempt, question: first, option: a, struck: true })
  expect(sitting(story)).toMatchObject({
    answers: { [first]: [a, b], [second]: [b] },
    flags: [second],
    struck: { [first]: [a] },
  })
  story
    .write({ kind: 'answer-changed', attempt, question: second, chosen: [] })
    .write({ kind: 'question-flagged', attempt, question: second, flagged: false })
    .write({ kind: 'option-struck', attempt, question: first, option: a, struck: false })
  const { answers, flags, struck } = sitting(story)
  expect({ answers, flags, struck }).toEqual({ answers: { [first]: [a, b] }, flags: [], struck: {} })
})

it('[P37] time is spent on the question on screen, from visit to visit and to the end', () => {
  const story = start().after(10_000)
  visit(story, second).after(4000)
  visit(story, first).after(1000)
  submit(story)
  expect(sitting(story)).toMatchObject({ position: 0, dwell: { [first]: 11_000, [second]: 4000 } })
})

it('[P38] a clock set back costs no question its time, and none is spent after the deadline', () => {
  const back = start().after(5000)
  visit(back, second).after(-60_000)
  visit(back, first).after(62_000)
  expect(sitting(submit(back)).dwell).toEqual({ [first]: 5000 + 2000, [second]: 0 })
  const away = start().after(600 * MINUTE)
  expect(sitting(submit(away)).dwell).toEqual({ [first]: form.minutes * MINUTE })
})

it('[P39] switching the language changes no answer, order, position or clock', () => {
  fc.assert(
    fc.property(logs(), (log) => {
      const silent = log.filter((event) => event.kind !== 'language-switched')
      const stripped = (progress: ReturnType<typeof project>) =>
        Object.values(progress.attempts).map(({ language: _, latestAt: __, ...rest }) => rest)
      expect(stripped(project(log))).toEqual(stripped(project(silent)))
    }),
  )
  expect(sitting(start().write({ kind: 'language-switched', attempt, question: first, language: 'en' })).language).toBe(
    'en',
  )
})

it('[P40] the first end counts, and nothing after it', () => {
  const story = submit(
    start()
      .write({ kind: 'answer-changed', attempt, question: first, chosen: [a] })
      .after(1000),
  )
  const before = project(story.log)
  expect(before.attempts[attempt]?.outcome).toEqual({ kind: 'submitted', at: START + 1000, cause: 'candidate', shown })
  story.after(1000).write({ kind: 'answer-changed', attempt, question: first, chosen: [b] })
  visit(story, second).write({ kind: 'attempt-abandoned', attempt })
  submit(story).write({ kind: 'attempt-started', attempt, form, language: 'en' })
  const after = project(story.log)
  expect([after.attempts, after.answers]).toEqual([before.attempts, before.answers])
})

it('[P41] acts of an attempt never started, and visits to questions not on the paper, change nothing', () => {
  expect(project(visit(journal()).log).attempts).toEqual({})
  const other = { ...form, questions: form.questions.slice(0, 1) }
  const story = journal().write({ kind: 'attempt-started', attempt, form: other, language: 'ko' })
  expect(sitting(visit(story, third ?? second)).position).toBe(0)
})

it('[P42] a submitted paper answers its questions once, however it was recorded; an abandoned one does not', () => {
  const answered = () =>
    start()
      .write({ kind: 'answer-changed', attempt, question: first, chosen: [a] })
      .after(1000)
  const expected = (by: string) => ({
    [first]: { chosen: [a], revision: 'r0', at: START + 1000, times: 1, picked: { [a]: by } },
  })
  const plain = submit(answered())
  expect(project(plain.log).answers).toEqual(expected(plain.last.id))
  const detailed = answered().write({
    kind: 'question-answered',
    question: first,
    revision: 'r0',
    options: world.options,
    chosen: [a],
    where: 'form',
    ms: 900,
    language: 'ko',
    attempt,
  })
  expect(project(submit(detailed).log).answers).toEqual(expected(detailed.last.id))
  expect(project(answered().write({ kind: 'attempt-abandoned', attempt }).log).answers).toEqual({})
})

it('[P43] an abandoned attempt says when', () => {
  const story = start().after(2000).write({ kind: 'attempt-abandoned', attempt })
  expect(sitting(story)).toMatchObject({ outcome: { kind: 'abandoned', at: START + 2000 }, dwell: { [first]: 2000 } })
})

describe('the exam clock', () => {
  it('[P44] runs from the whole length to nothing, and on without the candidate', () => {
    expect(deadline(form, START)).toBe(START + 20 * MINUTE)
    expect([-5, 0, 1, 20, 21].map((minutes) => remaining(form, START, START + minutes * MINUTE) / MINUTE)).toEqual([
      20, 20, 19, 0, 0,
    ])
  })

  it('[P45] gives no time back to a clock set back behind the last act', () => {
    const story = start().after(5 * MINUTE)
    const running = sitting(visit(story, second))
    expect(attemptRemaining(running, START + MINUTE)).toBe(15 * MINUTE)
    expect(attemptRemaining(running, START + 6 * MINUTE)).toBe(14 * MINUTE)
  })
})
