import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Question } from '@/lib/content/types'
import { MINUTE, SECOND } from '@/lib/core/time'
import { answerState, numberToChoose } from '@/lib/exam/choice'
import { flightRecord, longestStay, questionsSeen, screenAt } from '@/lib/exam/flight-record'
import { limitOf } from '@/lib/exam/stays'
import type { EventBody, LearningEvent } from '@/lib/progress/events'
import { project } from '@/lib/progress/project'
import { isOfAttempt } from '@/lib/progress/projections/attempts'
import { clockJumps, form, world } from '../../harness/events'
import { journal } from '../progress/journal'

const attempt = world.attempts[0]
const [first, second, third = second] = world.questions
const [a, b, c = b] = world.options
const words = { ko: ['글'], en: ['text'] }
const shown = { correct: 1, scored: 2, scaled: 550 }

/** The paper of the small world; of the second question two options are right. */
const paper: readonly Pick<Question, 'id' | 'options'>[] = world.questions.map((id, index) => ({
  id,
  options: world.options.map((option, place) => ({
    id: option,
    correct: index === 1 ? place < 2 : place === index,
    fact: null,
    text: words,
    rationale: words,
  })),
}))

const question = fc.constantFrom(...world.questions)
const clock = fc.option(fc.nat({ max: 25 * MINUTE }), { nil: undefined })
/** Acts of a room, with and without the reading of its clock; seldom an end in the middle. */
const acts: fc.Arbitrary<readonly { body: EventBody; jump: number }[]> = fc.array(
  fc.record({
    jump: fc.oneof({ weight: 9, arbitrary: fc.nat({ max: 90 * SECOND }) }, { weight: 1, arbitrary: clockJumps }),
    body: fc
      .tuple(
        fc.oneof(
          { weight: 6, arbitrary: fc.record({ kind: fc.constant('question-visited' as const), question }) },
          {
            weight: 2,
            arbitrary: fc.record({
              kind: fc.constant('question-visited' as const),
              question,
              entered: fc.constant(true),
            }),
          },
          {
            weight: 5,
            arbitrary: fc.record({
              kind: fc.constant('answer-changed' as const),
              question,
              chosen: fc.subarray([...world.options], { maxLength: 2 }),
            }),
          },
          {
            weight: 2,
            arbitrary: fc.record({
              kind: fc.constant('question-flagged' as const),
              question,
              flagged: fc.boolean(),
            }),
          },
          {
            weight: 2,
            arbitrary: fc.record({
              kind: fc.constant('language-switched' as const),
              question,
              language: fc.constantFrom('ko' as const, 'en' as const),
            }),
          },
        ),
        clock,
      )
      .map(
        ([body, reading]): EventBody => ({ ...body, attempt, ...(reading === undefined ? {} : { clock: reading }) }),
      ),
  }),
  { maxLength: 30 },
)

/** A whole attempt as its device wrote it; with a clock or without, in exam mode or study mode. */
const attempts: fc.Arbitrary<readonly LearningEvent[]> = fc
  .tuple(acts, fc.boolean(), fc.boolean())
  .map(([steps, ends, study]) => {
    const story = journal().write({
      kind: 'attempt-started',
      attempt,
      form: study ? { ...form, minutes: null } : form,
      language: 'ko',
    })
    for (const { body, jump } of steps) story.after(jump).write(body)
    if (ends) story.after(SECOND).write({ kind: 'attempt-submitted', attempt, cause: 'candidate', shown })
    return story.log
  })

const recordOf = (log: readonly LearningEvent[]) => flightRecord(log.filter(isOfAttempt), paper)

describe('the flight record', () => {
  it('[E60] stays and times away fill the attempt’s time without gap or overlap', () => {
    fc.assert(
      fc.property(attempts, (log) => {
        const record = recordOf(log)
        if (!record) throw new Error('no record')
        const spans = [...record.stays, ...record.aways].toSorted((one, two) => one.from - two.from)
        let end = 0
        for (const { from, to } of spans) {
          expect(from).toBe(end)
          expect(to).toBeGreaterThan(from)
          end = to
        }
        expect(end).toBe(record.total)
        const sitting = project(log).attempts[attempt]
        if (!sitting) throw new Error('no attempt')
        expect(record.total).toBe(Math.min(sitting.clock.ms, limitOf(sitting.form)))
      }),
    )
  })

  it('[E61] what it gives to each question is what the attempt’s account gives', () => {
    fc.assert(
      fc.property(attempts, (log) => {
        const record = recordOf(log)
        const sitting = project(log).attempts[attempt]
        if (!record || !sitting) throw new Error('no attempt')
        const { dwell, enteredAt, outcome, position } = sitting
        // What is still on screen has no account yet.
        const open = outcome.kind === 'running' ? Math.max(0, record.total - enteredAt) : 0
        form.questions.forEach(({ question: id }, index) => {
          const stayed = record.stays.filter((stay) => stay.question === id).reduce((sum, s) => sum + s.to - s.from, 0)
          expect(stayed).toBe((dwell[id] ?? 0) + (index === position ? open : 0))
        })
      }),
    )
  })

  it('[E62] a moment shows what the acts up to it add up to: question, language, answers, flags', () => {
    fc.assert(
      fc.property(attempts, fc.nat(), (log, pick) => {
        const length = 1 + (pick % log.length)
        const prefix = log.slice(0, length)
        const sitting = project(prefix).attempts[attempt]
        const whole = recordOf(log)
        if (!whole || !sitting) throw new Error('no attempt')
        const answered = paper.filter(
          (one) => answerState(sitting.answers[one.id], numberToChoose(one)) === 'answered',
        ).length
        const expected = {
          number: sitting.position + 1,
          language: sitting.language,
          answered,
          flagged: sitting.flags.length,
        }
        expect(whole.frames[length - 1]).toMatchObject(expected)
        const record = recordOf(prefix)
        expect(record && screenAt(record, record.total)).toMatchObject(expected)
      }),
    )
  })
})

const start = () => journal().write({ kind: 'attempt-started', attempt, form, language: 'ko' })

it('[E63] a change of answer is told from complete answers: right to wrong, wrong to right, wrong to wrong', () => {
  const story = start()
  const choose = (id: typeof first, ...chosen: (typeof a)[]) =>
    story.after(SECOND).write({ kind: 'answer-changed', attempt, question: id, chosen })
  choose(first, b)
  choose(first, c)
  choose(first, a)
  choose(first, b)
  // Two are to be chosen: what is incomplete is an answer in the making.
  choose(second, a)
  choose(second, a, b)
  choose(second, b)
  choose(second, b, a)
  choose(second, b)
  choose(second, b, c)
  choose(second)
  const changes = recordOf(story.log)?.answers.map(({ number, change }) => `${number} ${change}`)
  expect(changes).toEqual([
    '1 first',
    '1 wrong-to-wrong',
    '1 wrong-to-right',
    '1 right-to-wrong',
    '2 first',
    '2 right-to-wrong',
  ])
})

it('[E64] a question comes back when another was on screen since; after a time away it goes on', () => {
  const story = start().after(10 * SECOND)
  const visit = (id: typeof first, more: { entered?: boolean } = {}) =>
    story.write({ kind: 'question-visited', attempt, question: id, ...more })
  visit(second).after(20 * SECOND)
  story.write({ kind: 'question-flagged', attempt, question: second, flagged: true }).after(5 * MINUTE)
  visit(second, { entered: true }).after(30 * SECOND)
  visit(first).after(5 * SECOND)
  story.write({ kind: 'attempt-submitted', attempt, cause: 'candidate', shown })
  const record = recordOf(story.log)
  if (!record) throw new Error('no record')
  expect(record.stays.map(({ number, again, to, from }) => [number, again, (to - from) / SECOND])).toEqual([
    [1, false, 10],
    [2, false, 20],
    [2, false, 30],
    [1, true, 5],
  ])
  expect(record.aways).toEqual([{ from: 30 * SECOND, to: 330 * SECOND }])
  expect(screenAt(record, MINUTE)).toMatchObject({ number: 2, away: true, flagged: 1 })
  expect(screenAt(record, 330 * SECOND)?.away).toBe(false)
  expect(longestStay(record)).toMatchObject({ number: 2, from: 330 * SECOND })
  expect(questionsSeen(record)).toEqual({ seen: 2, again: 1 })
})

it('[E65] acts from before the clock was recorded go by the device’s clock; what comes after the end counts nowhere', () => {
  const story = start().after(7 * SECOND)
  story.write({ kind: 'language-switched', attempt, question: first, language: 'en' }).after(-MINUTE)
  story.write({ kind: 'question-flagged', attempt, question: first, flagged: true }).after(2 * SECOND)
  story.write({ kind: 'attempt-submitted', attempt, cause: 'candidate', shown }).after(9 * SECOND)
  story.write({ kind: 'question-visited', attempt, question: third })
  story.write({ kind: 'miss-explained', attempt, question: first, cause: 'time' })
  expect(recordOf(story.log)).toMatchObject({
    total: 9 * SECOND,
    stays: [{ number: 1, from: 0, to: 9 * SECOND }],
    switches: [{ at: 7 * SECOND, number: 1, language: 'en' }],
    flags: [{ at: 7 * SECOND, number: 1, flagged: true }],
  })
  expect(flightRecord([], paper)).toBeNull()
})
