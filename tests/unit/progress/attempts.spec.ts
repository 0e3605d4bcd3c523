import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MINUTE } from '@/lib/core/time'
import { clockAt, createAttemptClocks, remaining, timeLimit, wasSetBack } from '@/lib/progress/attempt-clock'
import { project } from '@/lib/progress/project'
import type { AttemptProgress } from '@/lib/progress/state'
import { form, logs, START, studyForm, world } from '../../harness/events'
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
    events: { first: expect.any(String), last: expect.any(String) },
    language: 'ko',
    languages: {},
    position: 0,
    clock: { at: START, ms: 0 },
    enteredAt: 0,
    answers: {},
    confidence: {},
    flags: [],
    struck: {},
    highlights: {},
    explained: [],
    dwell: {},
    causes: {},
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
  expect(sitting(submit(back)).dwell).toEqual({ [first]: 5000 + 62_000, [second]: 0 })
  const away = start().after(600 * MINUTE)
  expect(sitting(submit(away)).dwell).toEqual({ [first]: form.minutes * MINUTE })
})

it('[P39] switching the language changes no answer, order, position or mark', () => {
  fc.assert(
    fc.property(logs(), (log) => {
      const silent = log.filter((event) => event.kind !== 'language-switched')
      // The switch is an act like any other: the clock reads it, and it is the latest event.
      const stripped = (progress: ReturnType<typeof project>) =>
        Object.values(progress.attempts).map((attempt) => {
          const {
            language: _,
            languages: __,
            clock: ___,
            events: ____,
            dwell: _____,
            enteredAt: ______,
            ...rest
          } = attempt
          return rest
        })
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
  expect(before.attempts[attempt]?.outcome).toEqual({
    kind: 'submitted',
    at: START + 1000,
    cause: 'candidate',
    shown,
    right: null,
  })
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
    [first]: {
      chosen: [a],
      revision: 'r0',
      at: START + 1000,
      correct: null,
      times: 1,
      first: { at: START + 1000, where: 'form', correct: null },
      picked: { [a]: by },
    },
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

it('[P59] a question keeps the language it was last seen in; new ones come in the language last switched to', () => {
  const story = start()
  visit(story, first).write({ kind: 'language-switched', attempt, question: first, language: 'en' })
  visit(story, second)
  visit(story, first)
  story.write({ kind: 'language-switched', attempt, question: first, language: 'ko' })
  expect(sitting(story)).toMatchObject({ language: 'ko', languages: { [first]: 'ko', [second]: 'en' } })
})

it('[P60] highlights and confidence are as they were last left, by language and question; the rest stays', () => {
  const mark = (ranges: [number, number][], language: 'ko' | 'en' = 'ko') =>
    ({ kind: 'text-highlighted', attempt, question: first, language, ranges }) as const
  const story = start()
    .write({ kind: 'answer-changed', attempt, question: first, chosen: [a], confidence: 'guess' })
    .write(mark([[0, 3]]))
    .write(
      mark(
        [
          [0, 3],
          [7, 9],
        ],
        'en',
      ),
    )
  expect(sitting(story)).toMatchObject({
    confidence: { [first]: 'guess' },
    highlights: {
      [first]: {
        ko: [[0, 3]],
        en: [
          [0, 3],
          [7, 9],
        ],
      },
    },
  })
  story.write(mark([])).write({ kind: 'answer-changed', attempt, question: first, chosen: [b] })
  expect(Object.keys(sitting(story).highlights[first] ?? {})).toEqual(['en'])
  expect(sitting(story).confidence).toEqual({})
  expect(sitting(story.write(mark([], 'en'))).highlights).toEqual({})
})

it('[P61] a time away is spent on no question: what counts before it ends with the last act', () => {
  const story = start().after(4000)
  story.write({ kind: 'question-flagged', attempt, question: first, flagged: true, clock: 4000 }).after(60_000)
  story.write({ kind: 'question-visited', attempt, question: first, entered: true, clock: 64_000 }).after(1000)
  story.write({ kind: 'question-visited', attempt, question: second, clock: 65_000 })
  expect(sitting(story)).toMatchObject({ dwell: { [first]: 5000 }, clock: { ms: 65_000 } })
})

it('[P62] study mode: what has been explained stays as it is, and counts at once and once', () => {
  const story = journal().write({ kind: 'attempt-started', attempt, form: studyForm, language: 'ko' })
  const answered = { revision: 'r0', options: world.options, where: 'drill', ms: 900, language: 'ko' } as const
  story
    .write({ kind: 'answer-changed', attempt, question: first, chosen: [a] })
    .write({ kind: 'question-answered', ...answered, question: first, chosen: [a], attempt, correct: false })
    .write({ kind: 'answer-changed', attempt, question: first, chosen: [b] })
  const expected = { explained: [first], answers: { [first]: [a] } }
  expect(sitting(story)).toMatchObject(expected)
  submit(story)
  expect(sitting(story)).toMatchObject(expected)
  const { answers } = project(story.log)
  expect(answers).toMatchObject({ [first]: { times: 1, correct: false, first: { where: 'drill', correct: false } } })
  expect(Object.keys(answers)).toEqual([first])
})

it('[P63] a submitted exam says of each question whether it was right; one left open was missed, unanswered', () => {
  const story = start()
    .write({ kind: 'answer-changed', attempt, question: first, chosen: [a] })
    .write({ kind: 'answer-changed', attempt, question: second, chosen: [b] })
    .write({ kind: 'attempt-submitted', attempt, cause: 'candidate', shown, right: [first] })
  expect(project(story.log).answers).toMatchObject({
    [first]: { correct: true, times: 1 },
    [second]: { correct: false, times: 1, chosen: [b] },
    [third ?? '']: { correct: false, times: 0, chosen: [], first: { where: 'form', correct: false } },
  })
  // A later answer is the last one; the first sight stays the first.
  story.after(5000).write({
    kind: 'question-answered',
    question: second,
    revision: 'r0',
    options: world.options,
    chosen: [a],
    where: 'drill',
    ms: 900,
    language: 'ko',
    correct: true,
  })
  expect(project(story.log).answers[second]).toMatchObject({
    correct: true,
    times: 2,
    first: { where: 'form', correct: false },
  })
})

it('[P64] reasons for misses are kept with the paper, the last one of each question', () => {
  const story = submit(start())
  for (const cause of ['misread', 'time']) story.write({ kind: 'miss-explained', attempt, question: first, cause })
  story.write({ kind: 'miss-explained', question: second, cause: 'language' })
  expect(sitting(story).causes).toEqual({ [first]: 'time' })
})

describe('the clock of an attempt', () => {
  const minutes = (count: number) => count * MINUTE

  it('[P44] runs from the whole length to nothing, and on without the candidate', () => {
    expect(timeLimit(form)).toBe(minutes(20))
    expect([0, 1, 20, 21].map((count) => (remaining(form, minutes(count)) ?? Number.NaN) / MINUTE)).toEqual([
      20, 19, 0, 0,
    ])
    const left = (at: number) => remaining(form, clockAt(sitting(start()), at))
    expect([left(START + minutes(5)), left(START + minutes(90))]).toEqual([minutes(15), 0])
  })

  it('[P45] goes on from its last reading when the device’s clock was set back', () => {
    const back = START - minutes(30)
    const story = start().after(back - START)
    story.write({ kind: 'question-visited', attempt, question: second, clock: minutes(5) })
    expect(clockAt(sitting(story), back - minutes(1))).toBe(minutes(5))
    expect(clockAt(sitting(story), back + minutes(1))).toBe(minutes(6))
    // As acts were recorded before they knew the clock.
    const old = start().after(minutes(5))
    visit(old, second).after(-minutes(4))
    visit(old, first)
    expect(sitting(old).clock).toEqual({ at: START + minutes(1), ms: minutes(5) })
  })

  it('[P65] no time is gained: whatever is reloaded, slept or set while a tab is open, all that passes counts', () => {
    const step = fc.oneof(
      fc.record({ kind: fc.constant('pass' as const), ms: fc.nat({ max: 600_000 }) }),
      // Ticks stand still in sleep; the device's clock goes on.
      fc.record({ kind: fc.constant('sleep' as const), ms: fc.nat({ max: 600_000 }) }),
      // A tab in the background may look only once a minute: time passes beside the setting.
      fc.record({ kind: fc.constant('set' as const), ms: fc.integer({ min: -7_200_000, max: 60_000 }) }),
      fc.record({ kind: fc.constant('reload' as const), ms: fc.nat({ max: 60_000 }) }),
    )
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        let now = { at: START, ticks: 0 }
        let passed = 0
        let clocks = createAttemptClocks()
        const story = start()
        /** The room looks, and leaves an anchor as it does. */
        const look = (entered: boolean): number => {
          const clock = clocks.read(sitting(story), now)
          const { at: wall } = story.last
          story.after(now.at - wall).write({ kind: 'question-visited', attempt, question: first, clock, entered })
          return clock
        }
        look(true)
        for (const { kind, ms } of steps) {
          const before = now
          if (kind === 'set') {
            passed += 60_000
            now = { at: now.at + ms, ticks: now.ticks + 60_000 }
          } else {
            passed += ms
            now = { at: now.at + ms, ticks: kind === 'sleep' ? now.ticks : now.ticks + ms }
          }
          // A tab that has been loaded has ticks of its own.
          if (kind === 'reload') {
            clocks = createAttemptClocks()
            now = { ...now, ticks: 0 }
            look(true)
          } else {
            if (kind === 'set' && ms < 59_000) expect(wasSetBack(before, now)).toBe(true)
            if (wasSetBack(before, now) || ms % 2 === 0) look(false)
          }
          // What a clock set back by less than a second hides is no more than that.
          expect(clocks.read(sitting(story), now)).toBeGreaterThanOrEqual(passed - 1000 * steps.length)
        }
      }),
    )
  })

  it('[P66] a second tab reads no less than the first had when it last acted, and never falls', () => {
    const tabs = [createAttemptClocks(), createAttemptClocks()]
    const story = start()
    const readings = [0, 5, 3, 9].map((count, index) => {
      const clock = tabs[index % 2]?.read(sitting(story), { at: START + minutes(count), ticks: minutes(index) }) ?? 0
      story.write({ kind: 'question-visited', attempt, question: first, clock })
      return clock
    })
    expect(readings).toEqual([...readings].sort((a, b) => a - b))
  })

  it('[P67] in study mode nothing is due and only time in the room counts', () => {
    const story = journal().write({ kind: 'attempt-started', attempt, form: studyForm, language: 'ko' })
    const clocks = createAttemptClocks()
    expect(remaining(studyForm, minutes(999))).toBeNull()
    const read = (count: number) => clocks.read(sitting(story), { at: START + count, ticks: count })
    expect([0, 250, 500, 3_600_000, 3_600_250].map(read)).toEqual([0, 250, 500, 2500, 2750])
    expect(clockAt(sitting(story), START + minutes(60))).toBe(0)
  })
})
