import fc from 'fast-check'
import { expect, it } from 'vitest'
import { isCardId, isFactId } from '@/lib/content/ids'
import { DAY } from '@/lib/core/time'
import { merge } from '@/lib/progress/log'
import { project } from '@/lib/progress/project'
import { situationOf } from '@/lib/progress/situation'
import { studyQueue } from '@/lib/progress/study-queue'
import { examQueue } from '@/lib/scheduler/plan/plan'
import { logsOfAnyVersion, START, world } from '../../harness/events'
import { journal } from './journal'

const [fact, other] = ['fact', 'other-fact'].filter(isFactId)
const [question] = world.questions
const [wrong, misread] = world.options
if (!fact || !other || !question || !wrong || !misread) throw new Error('ids')
const fresh = Array.from({ length: 12 }, (_, index) => `new-${index}`).filter(isCardId)
const course = {
  cards: [...world.cards, ...fresh].map((id, index) => ({
    id,
    note: `note-${index % 6}`,
    facts: [index % 2 ? fact : other],
  })),
  misconceptions: { [question]: { [wrong]: fact, [misread]: other } },
}

it('[P57] the session is the same whatever the order in which logs are merged, and a set of cards of the course', () => {
  fc.assert(
    fc.property(logsOfAnyVersion(), logsOfAnyVersion(), fc.nat({ max: 40 }), (mine, theirs, days) => {
      const now = { at: START + days * DAY, offset: 540 }
      const queue = studyQueue(course, project(merge(mine, theirs)), now)
      expect(studyQueue(course, project(merge(theirs, mine)), now)).toEqual(queue)
      expect(studyQueue(course, project([...theirs, ...mine]), now)).toEqual(queue)
      expect(new Set(queue).size).toBe(queue.length)
    }),
  )
})

it('[P58] with an exam ahead the session is the plan’s, weak facts before it; over the minutes more comes only when asked for', () => {
  const story = journal()
  const plan = (examDay: string | null, minutes: number) =>
    project(story.write({ kind: 'plan-set', examDay, minutes, retention: 0.9 }).log)
  const now = { at: START + 60_000, offset: 540 }
  const inThreeWeeks = new Date(START + 21 * DAY).toISOString().slice(0, 10)
  const short = plan(inThreeWeeks, 1)
  expect(studyQueue(course, short, now)).toEqual(examQueue(situationOf(course.cards, short, now)))
  expect(studyQueue(course, short, now).length).toBeLessThan(course.cards.length)
  // A part asked for by name is dealt as ever.
  const among = course.cards.slice(0, 6).map(({ id }) => id)
  expect(studyQueue(course, short, now, { among })).toHaveLength(6)
  const none = plan(inThreeWeeks, 0)
  expect(studyQueue(course, none, now)).toEqual([])
  expect(studyQueue(course, none, now, { more: true }).length).toBeGreaterThan(0)
  story.write({
    kind: 'question-answered',
    question,
    revision: 'r1',
    options: [wrong, misread],
    chosen: [wrong],
    where: 'lesson',
    ms: 1000,
    language: 'ko',
  })
  const missed = project(story.log)
  const [first] = studyQueue(course, missed, now)
  expect(course.cards.find(({ id }) => id === first)?.facts).toContain(fact)
  // The exam is over, or taken back: the long-term schedule again.
  const over = plan('2020-01-01', 1)
  expect(studyQueue(course, over, now)).toHaveLength(6)
  expect(studyQueue(course, plan(null, 1), now)).toEqual(studyQueue(course, over, now))
})
