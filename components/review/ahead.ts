import type { LessonId } from '@/lib/content/types'
import { HOUR, type Instant } from '@/lib/core/time'
import type { Progress } from '@/lib/progress/state'
import { studyDay } from '@/lib/scheduler/study-day'
import type { LessonEntry, Material } from './material'
import { offsetAt } from './outcomes'

/** What is left once a session is over. */
export type Ahead = {
  readonly due: number
  readonly fresh: number
  /** The next cards to fall due, later than now. */
  readonly next: { readonly at: Instant; readonly count: number } | null
  readonly lesson: LessonEntry | null
}

/** Cards that fall due this soon after the first are worth one return. */
const TOGETHER = HOUR

/** What is due, what is new, when the next cards come back, and which lesson is the first not yet read. */
export function aheadOf(material: Material, progress: Progress, now: Instant): Ahead {
  const known = [...material.cards.keys()].flatMap((id) => {
    const card = progress.cards[id]
    return card?.suspended ? [] : [card?.memory?.due ?? null]
  })
  const dues = known.filter((due) => due !== null)
  const later = dues.filter((due) => due > now)
  const first = later.length > 0 ? Math.min(...later) : null
  const sameReturn = (due: Instant): boolean =>
    first !== null &&
    (due - first < TOGETHER ||
      (studyDay(first, offsetAt(now)) > studyDay(now, offsetAt(now)) &&
        studyDay(due, offsetAt(due)) === studyDay(first, offsetAt(first))))
  return {
    due: dues.length - later.length,
    fresh: known.length - dues.length,
    next: first === null ? null : { at: first, count: later.filter(sameReturn).length },
    lesson: nextLesson(material, progress.lessonsRead),
  }
}

const nextLesson = (material: Material, read: Readonly<Record<LessonId, Instant>>): LessonEntry | null =>
  [...material.lessons.values()].find(({ id }) => read[id] === undefined) ?? null
