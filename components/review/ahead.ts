import type { LessonId } from '@/lib/content/types'
import { type Instant, MINUTE } from '@/lib/core/time'
import type { Progress } from '@/lib/progress/state'
import { daysToExam, deckOf, studyQueue } from '@/lib/progress/study-queue'
import { type Deck, dueCounts, nextDue } from '@/lib/scheduler/due'
import { type LessonEntry, type Material, studyCourse } from './material'
import { momentOf } from './outcomes'

/** What is left once a session is over. */
export type Ahead = {
  /** Cards to review now; with an exam ahead what is left of the plan's, at most a session. */
  readonly due: number
  /** An exam lies ahead, and what its plan holds for today is done. */
  readonly planDone: boolean
  /** New cards that a further session would bring, when nothing is due. */
  readonly fresh: number
  /** The next cards to fall due, later than now. */
  readonly next: { readonly at: Instant; readonly count: number } | null
  readonly lesson: LessonEntry | null
}

/** Cards that fall due this soon after the first are worth one return. */
const TOGETHER = 15 * MINUTE

const dueIn = (deck: Deck): number => {
  const { learning, review } = dueCounts(deck)
  return learning + review
}

/** What is due, what is new, when the next cards come back, and which lesson is the first not yet read. */
export function aheadOf(material: Material, progress: Progress, now: Instant): Ahead {
  const course = studyCourse(material)
  const deck = deckOf(course, progress, momentOf(now))
  const planned = daysToExam(progress, momentOf(now)) !== null
  const dueByDate = dueIn(deck)
  const due = planned ? studyQueue(course, progress, momentOf(now)).length : dueByDate
  const at = nextDue(deck)
  return {
    due,
    planDone: planned && due === 0,
    fresh: due > 0 ? 0 : studyQueue(course, progress, momentOf(now), { more: true }).length,
    next: at === null ? null : { at, count: dueIn({ ...deck, now: momentOf(at + TOGETHER) }) - dueByDate },
    lesson: nextLesson(material, progress.lessonsRead),
  }
}

const nextLesson = (material: Material, read: Readonly<Record<LessonId, Instant>>): LessonEntry | null =>
  [...material.lessons.values()].find(({ id }) => read[id] === undefined) ?? null
