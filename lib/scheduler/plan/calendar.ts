/**
 * Where an exam stands on the study calendar. Times are counted in study days with fractions: the whole part is the
 * study day, 0 is its 04:00. The exam is taken to begin at 09:00 local; its study day is therefore its calendar day,
 * whatever the clocks do that night. The offset is today's: a change of the clocks before the exam is one hour of a
 * forgetting that runs over days.
 */
import { DAY, HOUR, type Instant, type OffsetMinutes } from '../../core/time'
import { type Moment, type StudyDay, studyDay, toStudyTime } from '../study-day'
import type { PlanGoal } from './types'

/** 09:00, counted from the turn of the study day at 04:00. */
const EXAM_TIME = (5 * HOUR) / DAY

const DATE = /^\d{4}-\d{2}-\d{2}$/

/** An instant in study days with fractions. */
export const studyClock = (at: Instant, offset: OffsetMinutes): number => toStudyTime(at, offset) / DAY

/** A card whose last review lies further ahead was graded under a wrong clock: that time says nothing. */
const TRUSTED_LEAD_DAYS = 1

/** When a card was last studied, in study days: never later than now, and yesterday where the clock cannot be trusted. */
export function lastStudied(lastReview: Instant, { at, offset }: Moment): number {
  const [last, clock] = [studyClock(lastReview, offset), studyClock(at, offset)]
  return Math.floor(last) - Math.floor(clock) > TRUSTED_LEAD_DAYS ? clock - 1 : Math.min(last, clock)
}

/** The study day of a date `YYYY-MM-DD`, or null for what is no day of the calendar. */
function dayOf(date: string): StudyDay | null {
  const midnight = DATE.test(date) ? Date.parse(`${date}T00:00:00Z`) : Number.NaN
  // `Date.parse` turns 31 February into 3 March.
  return Number.isNaN(midnight) || new Date(midnight).toISOString().slice(0, 10) !== date ? null : midnight / DAY
}

/** The study day the exam is on, or null without one. */
export const examStudyDay = ({ examDay }: PlanGoal): StudyDay | null => (examDay === null ? null : dayOf(examDay))

/** Study days from today to the exam's: 0 on the day, negative after it, null without an exam. */
export function daysLeft(goal: PlanGoal, { at, offset }: Moment): number | null {
  const exam = examStudyDay(goal)
  return exam === null ? null : exam - studyDay(at, offset)
}

/** The exam as the planner needs it. All times in study days. */
export type ExamAhead = {
  /** Now: study of a later day is taken to happen at the same time of day. */
  readonly clock: number
  readonly today: StudyDay
  readonly examDay: StudyDay
  /** When recall counts: 09:00 on the exam day, or now when that has passed. */
  readonly exam: number
}

/** The exam that lies ahead, today's included; null when there is none or it is over. */
export function examAhead(goal: PlanGoal, now: Moment): ExamAhead | null {
  const examDay = examStudyDay(goal)
  const today = studyDay(now.at, now.offset)
  if (examDay === null || examDay < today) return null
  const clock = studyClock(now.at, now.offset)
  return { clock, today, examDay, exam: Math.max(examDay + EXAM_TIME, clock) }
}
