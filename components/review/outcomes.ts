import { DAY, type Instant, MINUTE } from '@/lib/core/time'
import { DEFAULT_RETENTION, schedule } from '@/lib/scheduler/fsrs'
import type { CardMemory, Rating } from '@/lib/scheduler/memory'
import type { Moment } from '@/lib/scheduler/study-day'

/** What each grade given now would do. */
export type Outcomes = Readonly<Record<Rating, CardMemory>>

/** A moment where the learner is. */
export const momentOf = (at: Instant): Moment => ({ at, offset: -new Date(at).getTimezoneOffset() })

export function outcomesOf(
  card: string,
  memory: CardMemory | null,
  now: Instant,
  retention: number | undefined,
): Outcomes {
  const after = (rating: Rating): CardMemory =>
    schedule(memory, { ...momentOf(now), seed: card, rating }, { retention: retention ?? DEFAULT_RETENTION })
  return { 1: after(1), 2: after(2), 3: after(3), 4: after(4) }
}

/** How far ahead both curves are drawn: to a hit's return, or, where that is minutes away, to where it would have cooled to 0.90. */
export const horizon = ({ 3: hit }: Outcomes, now: Instant): Instant =>
  hit.due - now >= DAY ? hit.due : now + Math.max(hit.stability * DAY, 10 * MINUTE)
