import fc from 'fast-check'
import { expect, it } from 'vitest'
import { isCardId, isFactId } from '@/lib/content/ids'
import { DAY } from '@/lib/core/time'
import { merge } from '@/lib/progress/log'
import { project } from '@/lib/progress/project'
import { studyQueue } from '@/lib/progress/study-queue'
import { logsOfAnyVersion, START, world } from '../../harness/events'

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
