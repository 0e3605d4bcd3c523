import fc from 'fast-check'
import { expect, it } from 'vitest'
import { DAY } from '@/lib/core/time'
import type { LearningEvent } from '@/lib/progress/events'
import { isKnown } from '@/lib/progress/guard'
import { sortLog } from '@/lib/progress/log'
import { project } from '@/lib/progress/project'
import { retrievability } from '@/lib/scheduler/retrievability'
import { studyDay } from '@/lib/scheduler/study-day'
import { logs, world } from '../../harness/events'
import { journal } from './journal'

const [card] = world.cards
type Review = LearningEvent & { readonly kind: 'card-reviewed' }
const isReview = (event: LearningEvent): event is Review => event.kind === 'card-reviewed'

it('[G2] a study day counts the tests of memory, what was kept, and what was expected, as replaying each card alone does', () => {
  fc.assert(
    fc.property(
      logs({ maxLength: 80 }).map((log) => log.filter(({ kind }) => kind !== 'act-undone')),
      (log) => {
        const sorted = sortLog(log).filter(isKnown)
        const expected = new Map<string, { tested: number; kept: number; foretold: number }>()
        for (const [index, event] of sorted.entries()) {
          if (!isReview(event)) continue
          // Everything before this grade, replayed from nothing: slow, and beyond doubt.
          const memory = project(sorted.slice(0, index)).cards[event.card]?.memory
          const day = studyDay(event.at, event.offset)
          const held = expected.get(String(day)) ?? { tested: 0, kept: 0, foretold: 0 }
          const tests = memory?.phase === 'review' && studyDay(memory.lastReview, event.offset) < day
          expected.set(String(day), {
            tested: held.tested + (tests ? 1 : 0),
            kept: held.kept + (tests && event.rating !== 1 ? 1 : 0),
            foretold: held.foretold + (tests ? Math.round(1000 * retrievability(memory, event.at)) : 0),
          })
        }
        const { days } = project(log)
        expect(Object.keys(days).sort()).toEqual([...expected.keys()].sort())
        for (const [day, counts] of expected) expect(days[day]).toMatchObject(counts)
      },
    ),
    { numRuns: 40 },
  )
})

it('[G2] learning steps and second looks of a day are no tests', () => {
  const story = journal().review(card, 3).after(600_000).review(card, 3)
  const counts = (): number => Object.values(project(story.log).days).reduce((sum, { tested }) => sum + tested, 0)
  expect(counts()).toBe(0)
  story.after(5 * DAY).review(card, 1)
  expect(counts()).toBe(1)
  story.after(60_000).review(card, 3)
  expect(counts()).toBe(1)
})

it('[G3] a card keeps what was typed at its last three misses; an undo gives back exactly what was there', () => {
  const story = journal()
  const miss = (typed: string, rating: 1 | 3 = 1) =>
    story.after(60_000).write({ kind: 'card-reviewed', card, rating, ms: 1000, language: 'ko', typed })
  const texts = () => project(story.log).cards[card]?.mistyped?.map(({ text }) => text)
  story.review(card, 1)
  expect(texts()).toBeUndefined()
  miss(' 11211 ')
  miss('   ')
  miss('6379', 3)
  expect(texts()).toEqual(['11211'])
  for (const text of ['1', '2', '3'.repeat(200)]) miss(text)
  expect(texts()).toEqual(['1', '2', '3'.repeat(80)])
  const undo = () => story.write({ kind: 'act-undone', target: project(story.log).undoable.at(-1)?.event ?? '' })
  undo()
  expect(texts()).toEqual(['11211', '1', '2'])
  for (let taken = 0; taken < 6; taken++) undo()
  expect(project(story.log).cards[card]).toBeUndefined()
})
