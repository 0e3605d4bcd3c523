import { useEffect, useState } from 'react'
import type { DayAhead, PlanAhead, RetentionCost, Situation } from '@/lib/scheduler/plan/types'
import type { Answer } from './answers'
import { askPlanner } from './ask-planner'

/** A plan, the situation it was made for, and what comes of studying nothing: kept together, so that no two of them disagree. */
export type Planned = {
  readonly situation: Situation
  readonly ahead: PlanAhead
  readonly idle: readonly number[]
  /** Minutes a day that would reach every card: undefined until it is known, null when the most there are would not. */
  readonly needed: number | null | undefined
}
export type Forecast = { readonly situation: Situation; readonly days: readonly DayAhead[] }

export type PlanParts = {
  readonly plan: Planned | null
  readonly forecast: Forecast | null
  readonly costs: readonly RetentionCost[] | null
}

const NOTHING: PlanParts = { plan: null, forecast: null, costs: null }

function withAnswer(parts: PlanParts, situation: Situation, answer: Answer): PlanParts {
  switch (answer.kind) {
    case 'plan':
      return { ...parts, plan: { situation, ahead: answer.ahead, idle: answer.idle, needed: undefined } }
    case 'forecast':
      return { ...parts, forecast: { situation, days: answer.days } }
    case 'costs':
      return { ...parts, costs: answer.costs }
    case 'needed':
      return { ...parts, plan: parts.plan && { ...parts.plan, needed: answer.minutes } }
  }
}

/** What the planner says of a situation. While a new one is worked out the last one stands, and `pending` says so. */
export function usePlanParts(situation: Situation): PlanParts & { readonly pending: boolean } {
  const [parts, setParts] = useState(NOTHING)
  const [known, setKnown] = useState<Situation | null>(null)
  useEffect(
    () =>
      askPlanner(situation, (answer) => {
        setParts((before) => withAnswer(before, situation, answer))
        // The last part that everybody waits for.
        if (answer.kind === 'costs') setKnown(situation)
      }),
    [situation],
  )
  return { ...parts, pending: known !== situation }
}
