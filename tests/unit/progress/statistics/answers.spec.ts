import fc from 'fast-check'
import { expect, it } from 'vitest'
import { isFactId, isQuestionId } from '@/lib/content/ids'
import type { ConfusedPair, FactId, OptionId, QuestionId } from '@/lib/content/types'
import { DAY } from '@/lib/core/time'
import type { LearningEvent } from '@/lib/progress/events'
import { isKnown } from '@/lib/progress/guard'
import { sortLog } from '@/lib/progress/log'
import { project } from '@/lib/progress/project'
import { CONFIDENCES, calibration, ENOUGH_ANSWERS } from '@/lib/progress/statistics/calibration'
import { type ConfusionCourse, confusions } from '@/lib/progress/statistics/confusions'
import { countHeat, temperatures } from '@/lib/progress/statistics/temperatures'
import { retrievability } from '@/lib/scheduler/retrievability'
import { logs, START, world } from '../../../harness/events'
import { journal } from '../journal'

const [redis, redis2, memcached, memcached2, other] = ['redis', 'redis-2', 'memcached', 'memcached-2', 'other'].filter(
  isFactId,
)
const [first, second, third] = world.questions
const [a, b, c, d] = world.options
const [port, one, two] = world.cards
if (!redis || !redis2 || !memcached || !memcached2 || !other || !third || !c || !d || !two) throw new Error('ids')

const pair: ConfusedPair = {
  id: 'redis-or-memcached',
  name: { ko: '레디스와 멤캐시드', en: 'Redis or Memcached' },
  sides: [
    { term: 'redis', facts: [redis, redis2] },
    { term: 'memcached', facts: [memcached, memcached2] },
  ],
  difference: memcached2,
  questions: [first, second, third],
}
const far: ConfusedPair = {
  ...pair,
  id: 'far',
  questions: [],
  difference: other,
  sides: [pair.sides[1], { term: 'x', facts: [other] }],
}
const facts: Readonly<Record<QuestionId, readonly FactId[]>> = {
  [first]: [redis],
  [second]: [memcached],
  [third]: [other, memcached],
}
const misconceptions: Readonly<Record<QuestionId, Readonly<Record<OptionId, FactId>>>> = {
  [first]: { [b]: memcached, [c]: redis2, [d]: memcached2 },
  [second]: { [a]: redis, [c]: memcached2, [d]: other },
  [third]: { [a]: redis },
}
const cards = [
  { id: port, facts: [redis] },
  { id: one, facts: [memcached] },
  { id: two, facts: [other] },
]
const course: ConfusionCourse = {
  pairs: [far, pair],
  misconceptions,
  questions: [first, second, third].map((id) => ({ id, facts: facts[id] ?? [] })),
  cards,
  answeredBy: (typed) => (typed === '11211' ? cards.slice(1, 2) : typed === '6379' ? cards.slice(0, 1) : []),
}

it('[G8] which concept is taken for which is what each wrong choice says by hand', () => {
  fc.assert(
    fc.property(logs({ maxLength: 120 }), (log) => {
      const progress = project(log.filter(({ kind }) => kind !== 'card-reviewed'))
      // From the log: what was ever chosen, and whether the last word was right.
      const { answers } = progress
      const chose = (question: QuestionId, option: OptionId): boolean => option in (answers[question]?.picked ?? {})
      const right = (question: QuestionId): boolean => answers[question]?.correct === true
      const rows = [
        [first, b, 0],
        [first, d, 0],
        [second, a, 1],
        [third, a, 1],
        [second, c, 'difference'],
      ] as const
      const met = rows.filter(([question, option]) => chose(question, option))
      const [said, ...more] = confusions(course, progress)
      expect(more).toEqual([])
      if (met.length === 0) {
        expect(said).toBeUndefined()
        return
      }
      expect(said?.pair).toBe(pair)
      const of = (what: 0 | 1 | 'difference') => {
        const own = met.filter(([, , kind]) => kind === what)
        return { times: own.length, settled: own.filter(([question]) => right(question)).length }
      }
      expect(said?.taken).toEqual([of(0), of(1)])
      expect(said?.difference).toEqual(of('difference'))
      expect(said?.open).toBe(met.filter(([question]) => !right(question)).length)
    }),
  )
})

it('[G8] a typed answer that is right on a card of the other side counts, until its own card is recalled', () => {
  const story = journal()
  const typed = (text: string, rating: 1 | 3) =>
    story.after(60_000).write({ kind: 'card-reviewed', card: port, rating, ms: 1000, language: 'ko', typed: text })
  typed('11211', 1)
  typed('6379', 1)
  typed('nothing anybody asks', 1)
  const none = { times: 0, settled: 0 }
  expect(confusions(course, project(story.log))).toEqual([
    { pair, taken: [{ times: 1, settled: 0 }, none], difference: none, open: 1 },
  ])
  typed('6379', 3)
  expect(confusions(course, project(story.log))).toMatchObject([{ taken: [{ times: 1, settled: 1 }, none], open: 0 }])
})

it('[G9] calibration counts the answers of submitted papers whose certainty was said', () => {
  fc.assert(
    fc.property(logs({ maxLength: 120 }), (log) => {
      const sorted = sortLog(log).filter(isKnown)
      const counts = { sure: [0, 0], unsure: [0, 0], guess: [0, 0] }
      for (const attempt of world.attempts) {
        const own = sorted.filter((event) => 'attempt' in event && event.attempt === attempt)
        const began = own.findIndex(({ kind }) => kind === 'attempt-started')
        const start = own[began]
        const end = own.findIndex(
          ({ kind }, index) => index > began && (kind === 'attempt-submitted' || kind === 'attempt-abandoned'),
        )
        const outcome = own[end]
        if (start?.kind !== 'attempt-started' || outcome?.kind !== 'attempt-submitted' || !outcome.right) continue
        const within = own.slice(began, end)
        for (const question of world.questions) {
          const explained = within.findIndex(
            (event) => start.form.minutes === null && event.kind === 'question-answered' && event.question === question,
          )
          const before = explained < 0 ? within : within.slice(0, explained)
          const last = before.findLast(
            (event): event is LearningEvent & { kind: 'answer-changed' } =>
              event.kind === 'answer-changed' && event.question === question,
          )
          if (!last?.confidence || last.chosen.length === 0) continue
          counts[last.confidence][0] = (counts[last.confidence][0] ?? 0) + 1
          if (outcome.right.includes(question)) counts[last.confidence][1] = (counts[last.confidence][1] ?? 0) + 1
        }
      }
      const rows = calibration(Object.values(project(log).attempts))
      expect(rows.map(({ confidence, answers }) => [confidence, answers])).toEqual(
        CONFIDENCES.map((confidence) => [confidence, counts[confidence][0]]),
      )
      for (const { confidence, right } of rows) {
        const [of = 0, hits = 0] = counts[confidence]
        if (of < ENOUGH_ANSWERS) expect(right).toBeNull()
        else expect(right).toMatchObject({ of, hits })
      }
    }),
  )
})

it('[G9] five answers of a kind are enough, four are not', () => {
  const ids = ['q1', 'q2', 'q3', 'q4', 'q5'].filter(isQuestionId)
  const story = (count: number) => {
    const asked = ids.slice(0, count)
    const questions = asked.map((question) => ({ question, revision: 'r', options: [a, b], scored: true }))
    const form = { blueprint: 'quick-10', seed: 's', minutes: 20, questions }
    const told = journal().write({ kind: 'attempt-started', attempt: 'x', form, language: 'ko' })
    for (const question of asked)
      told.write({ kind: 'answer-changed', attempt: 'x', question, chosen: [a], confidence: 'sure' })
    const shown = { correct: 3, scored: count, scaled: 700 }
    told.write({ kind: 'attempt-submitted', attempt: 'x', cause: 'candidate', shown, right: asked.slice(0, 3) })
    return calibration(Object.values(project(told.log).attempts))[0]
  }
  expect(story(4)).toEqual({ confidence: 'sure', answers: 4, right: null })
  expect(story(5)?.right).toMatchObject({ hits: 3, of: 5 })
})

it('[G10] a fact’s temperature is that of the coldest of its studied cards, counted by topic', () => {
  const course = {
    topics: [{ id: 'engines' }, { id: 'empty' }, { id: 'ports' }],
    facts: [
      { id: redis, topic: 'ports' },
      { id: memcached, topic: 'engines' },
      { id: redis2, topic: 'ports' },
    ],
    cards: world.cards.map((id, index) => ({
      id,
      facts: [[redis], [redis, memcached], [memcached], [redis2]][index] ?? [],
    })),
  }
  fc.assert(
    fc.property(logs(), fc.nat({ max: 400 }), (log, days) => {
      const progress = project(log)
      const now = START + days * DAY
      const map = temperatures(course, progress, now)
      expect(map.map(({ topic, facts: own }) => [topic, own.map(({ fact }) => fact)])).toEqual([
        ['engines', [memcached]],
        ['ports', [redis, redis2]],
      ])
      for (const { facts: own, counts } of map) {
        for (const { fact, r } of own) {
          const asking = course.cards.filter((card) => card.facts.includes(fact))
          const known = asking.flatMap(({ id }) => progress.cards[id]?.memory ?? [])
          // Coldest by when each falls to 0.9: the curves of two cards may cross, the picture must not flicker.
          const coldest = known.toSorted(
            (x, y) => x.lastReview + x.stability * DAY - y.lastReview - y.stability * DAY,
          )[0]
          expect(r).toBe(coldest ? retrievability(coldest, now) : null)
        }
        expect(counts).toEqual({
          hot: own.filter(({ r }) => r !== null && r >= 0.9).length,
          warm: own.filter(({ r }) => r !== null && r >= 0.7 && r < 0.9).length,
          cold: own.filter(({ r }) => r !== null && r < 0.7).length,
          none: own.filter(({ r }) => r === null).length,
        })
        expect(countHeat(own)).toEqual(counts)
      }
    }),
  )
})
