/** What the exam planner needs to know of a learner. */
import type { Card } from '../content/types'
import { DEFAULT_RETENTION } from '../scheduler/fsrs'
import { paceOf } from '../scheduler/plan/pace'
import type { PlanGoal, Situation } from '../scheduler/plan/types'
import { type Moment, studyDay } from '../scheduler/study-day'
import type { Progress } from './state'

/** What holds until the learner asks for something else. */
export const DEFAULT_GOAL: PlanGoal = { examDay: null, minutes: 20, retention: DEFAULT_RETENTION }

/** What the planner needs to know, from the course, the learner's progress and the moment. */
export function situationOf(cards: readonly Pick<Card, 'id' | 'note'>[], progress: Progress, now: Moment): Situation {
  const today = studyDay(now.at, now.offset)
  const { fresh, ms } = progress.days[String(today)] ?? { fresh: 0, ms: 0 }
  return {
    cards: cards.flatMap(({ id, note }) => {
      const state = progress.cards[id]
      return state?.suspended ? [] : [{ id, note, memory: state?.memory ?? null }]
    }),
    now,
    goal: progress.plan ?? DEFAULT_GOAL,
    pace: paceOf(progress.days, today),
    done: { fresh, ms },
  }
}
