import { DAY, type Instant, MINUTE } from '@/lib/core/time'
import { DEFAULT_RETENTION, schedule } from '@/lib/scheduler/fsrs'
import type { CardMemory } from '@/lib/scheduler/memory'
import type { Moment } from '@/lib/scheduler/study-day'
import { type Grade, ratingOf } from './grade'

/** What each grade given now would do. */
export type Outcomes = Readonly<Record<Grade, CardMemory>>

/** A moment where the learner is. */
export const momentOf = (at: Instant): Moment => ({ at, offset: -new Date(at).getTimezoneOffset() })

export function outcomesOf(
  card: string,
  memory: CardMemory | null,
  now: Instant,
  retention: number | undefined,
): Outcomes {
  const after = (grade: Grade): CardMemory =>
    schedule(
      memory,
      { ...momentOf(now), seed: card, rating: ratingOf[grade] },
      { retention: retention ?? DEFAULT_RETENTION },
    )
  return { miss: after('miss'), hit: after('hit') }
}

/** How far ahead both curves are drawn: to a hit's return, or, where that is minutes away, to where it would have cooled to 0.90. */
export const horizon = ({ hit }: Outcomes, now: Instant): Instant =>
  hit.due - now >= DAY ? hit.due : now + Math.max(hit.stability * DAY, 10 * MINUTE)
