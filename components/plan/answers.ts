/** What the planner says of a situation, part by part, what is read first coming first. */
import { forecast } from '@/lib/scheduler/plan/forecast'
import { planAhead } from '@/lib/scheduler/plan/plan'
import { retentionCosts } from '@/lib/scheduler/plan/retention-costs'
import type { DayAhead, PlanAhead, RetentionCost, Situation } from '@/lib/scheduler/plan/types'
import { idleRecalls } from './idle'
import { minutesNeeded } from './minutes-needed'

/** One part of what is said. */
export type Answer =
  | { readonly kind: 'plan'; readonly ahead: PlanAhead; readonly idle: readonly number[] }
  | { readonly kind: 'forecast'; readonly days: readonly DayAhead[] }
  | { readonly kind: 'costs'; readonly costs: readonly RetentionCost[] }
  /** The minutes a day that would reach every card, or null when the most there are would not. */
  | { readonly kind: 'needed'; readonly minutes: number | null }

/** Each step takes long enough to be felt; nothing is worked out before it is asked for. */
export function* answersTo(situation: Situation): Generator<Answer> {
  const ahead = planAhead(situation)
  yield { kind: 'plan', ahead, idle: idleRecalls(situation, ahead.daysLeft) }
  yield { kind: 'forecast', days: forecast(situation) }
  yield { kind: 'costs', costs: retentionCosts(situation) }
  if (ahead.unreached > 0 && ahead.daysLeft > 0) yield { kind: 'needed', minutes: minutesNeeded(situation) }
}
