/** A log told as a story: one device, a clock that moves when told. For tests that need a particular course of events. */
import { isLessonId } from '@/lib/content/ids'
import type { CardId } from '@/lib/content/types'
import { stamp } from '@/lib/progress/commands'
import type { EventBody, LearningEvent } from '@/lib/progress/events'
import { createEventIds } from '@/lib/progress/ids'
import type { Rating } from '@/lib/scheduler/memory'
import { START, world } from '../../harness/events'

export type Journal = {
  readonly log: readonly LearningEvent[]
  /** The event written last. */
  readonly last: LearningEvent
  after(ms: number): Journal
  write(body: EventBody): Journal
  review(card: CardId, rating: Rating): Journal
  visit(lesson: string): Journal
}

export function journal(device: string = world.devices[0]): Journal {
  let at = START
  const log: LearningEvent[] = []
  const ids = createEventIds({ device, now: () => at, last: '' })
  const story: Journal = {
    log,
    get last() {
      const event = log.at(-1)
      if (event === undefined) throw new Error('nothing has happened yet')
      return event
    },
    after(ms) {
      at = Math.max(0, at + ms)
      return story
    },
    write(body) {
      log.push(stamp(body, { ids, now: { at, offset: 540 }, device }))
      return story
    },
    review: (card, rating) => story.write({ kind: 'card-reviewed', card, rating, ms: 4000, language: 'ko' }),
    visit(lesson) {
      return isLessonId(lesson) ? story.write({ kind: 'lesson-read', lesson }) : story
    },
  }
  return story
}
