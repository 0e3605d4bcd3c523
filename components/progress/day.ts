import type { CardId } from '@/lib/content/types'
import { DAY, MINUTE } from '@/lib/core/time'
import type { AttemptProgress, Progress } from '@/lib/progress/state'
import { type StudyCourse, studyQueue } from '@/lib/progress/study-queue'
import { paceOf } from '@/lib/scheduler/plan/pace'
import { retrievability } from '@/lib/scheduler/retrievability'
import { type Moment, studyDay } from '@/lib/scheduler/study-day'

export type Day = {
  /** Recall of each card of today's session, coldest first; null for new ones, which stand last. */
  readonly cards: readonly (number | null)[]
  readonly due: number
  /** An estimate, at the learner's own pace where there are enough grades to know it. */
  readonly minutes: number
}

/** What a study day looks like at this moment. Pure: the moment comes in. */
export function dayOf(course: StudyCourse, progress: Progress, now: Moment): Day {
  const queue = studyQueue(course, progress, now)
  const recall = (id: CardId): number | null => {
    const memory = progress.cards[id]?.memory
    return memory ? retrievability(memory, now.at) : null
  }
  const session = queue.map(recall)
  const due = session.filter((r) => r !== null).length
  const pace = paceOf(progress.days, studyDay(now.at, now.offset))
  return {
    cards: session.toSorted((a, b) => (a ?? 2) - (b ?? 2)),
    due,
    minutes: Math.max(1, Math.round((due * pace.review + (session.length - due) * pace.fresh) / MINUTE)),
  }
}

/** The sitting to speak of: one that still runs, else the last submitted. */
export function examToShow(progress: Progress, now: Moment): AttemptProgress | null {
  const attempts = Object.values(progress.attempts).toSorted((a, b) => b.startedAt - a.startedAt)
  return (
    attempts.find(({ outcome, startedAt }) => outcome.kind === 'running' && now.at - startedAt < DAY) ??
    attempts.find(({ outcome }) => outcome.kind === 'submitted') ??
    null
  )
}
