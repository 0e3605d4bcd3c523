/** The words of planning towards an exam day. Plain data: the model is described in plan.ts. */
import type { CardId } from '../../content/types'
import type { CardMemory } from '../memory'
import type { Moment, StudyDay } from '../study-day'

/** What the learner asked for; `Progress.plan` fits. */
export type PlanGoal = {
  /** `YYYY-MM-DD` on the learner's calendar, or null for no exam day. */
  readonly examDay: string | null
  /** Minutes a day the learner is ready to give. */
  readonly minutes: number
  /** Recall probability at which a card falls due while no exam is near. */
  readonly retention: number
}

/** Milliseconds a card takes: the first time, and later. Measured from the learner's own days where there are enough. */
export type Pace = { readonly fresh: number; readonly review: number }

/** A card of the course as the planner sees it, in course order; suspended ones are left out. */
export type PlanCard = { readonly id: CardId; readonly note: string; readonly memory: CardMemory | null }

/** What was done on the study day of `now` so far. */
export type DoneToday = { readonly fresh: number; readonly ms: number }

export type Situation = {
  readonly cards: readonly PlanCard[]
  readonly now: Moment
  readonly goal: PlanGoal
  readonly pace: Pace
  readonly done: DoneToday
}

/**
 * - `none`: no exam day is set
 * - `learn`: new cards are still taken
 * - `consolidate`: the last days before the exam: no new cards any more, everything is made firm for the day
 * - `exam-day`: today
 * - `over`: the day has passed: long-term scheduling again
 */
export type Phase = 'none' | 'learn' | 'consolidate' | 'exam-day' | 'over'

/** One study day ahead, as expected. Recall is the mean over all cards of the course, unseen ones counting 0. */
export type DayAhead = {
  readonly day: StudyDay
  readonly fresh: number
  readonly reviews: number
  readonly minutes: number
  /** At the end of that day's study. */
  readonly recall: number
}

/** The mean recall over all cards expected at the exam (09:00 local on the exam day). Estimates, all of them. */
export type ExpectedRecall = {
  readonly planned: number
  /** The same minutes spent by the long-term schedule alone: FSRS at 0.90 and the new cards spread evenly. */
  readonly unplanned: number
  /** If nothing were studied any more. */
  readonly idle: number
}

export type PlanAhead = {
  readonly phase: Phase
  /** Study days from today to the exam day: 0 on the day itself. */
  readonly daysLeft: number
  /** New cards today: planned in all, and what is left of them after those already seen today. */
  readonly freshToday: number
  readonly freshLeft: number
  /** First study day on which no new card is taken. */
  readonly consolidateFrom: StudyDay
  /** New cards that will not be reached before the exam at these minutes. */
  readonly unreached: number
  readonly onExamDay: ExpectedRecall
  /** From today up to the exam day, one entry a study day, the planned and the unplanned way. */
  readonly planned: readonly DayAhead[]
  readonly unplanned: readonly DayAhead[]
}

/** What desired retention costs: minutes of review a day over the coming month, on average, for the cards in memory. */
export type RetentionCost = { readonly retention: number; readonly minutes: number }
