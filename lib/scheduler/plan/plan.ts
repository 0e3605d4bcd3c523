/**
 * Planning towards an exam day: a pure function of the learner's memory today, so re-planning after a missed day is
 * nothing but asking again.
 *
 * The model, in the order of its files:
 * - calendar.ts: time is counted in study days; the exam is at 09:00 on its day.
 * - study.ts: FSRS-6 with default weights says what a hit or a miss does to a card and how likely each is; a missed
 *   card returns the same day until it is hit; a study costs the learner's own time for new and known cards (pace.ts).
 * - worth.ts: cards are ranked by expected recall gained at the exam a second, and by how much of it waiting would lose.
 * - intake.ts: new cards come at twice the even rate at first, tapering off; none is planned for the last two days
 *   unless so many are unseen that they still win by their worth.
 * - exam-queue.ts: today's cards by that rank, within the minutes. look-ahead.ts follows the same rules through the days
 *   to the exam with expected cards (cohorts.ts), so the curve and the queue cannot disagree.
 *
 * Known limits: every learner is taken to forget as FSRS's defaults say; siblings are kept apart in the queue and not in
 * the look-ahead; each day is studied at this time of day. How well the expectation holds for simulated learners who
 * differ from the defaults is measured by `npm run bench -- review`.
 */
import { type ExamAhead, examAhead, studyClock } from './calendar'
import { deckOf, intervalOf, meanRecall } from './cohorts'
import { follow, type Way } from './look-ahead'
import { freshIn, phaseOf } from './phase'
import type { DayAhead, PlanAhead, Situation } from './types'
import { longTermWay, plainWay, plannedWay } from './ways'

export { daysLeft } from './calendar'
export { examQueue } from './exam-queue'
export { phaseOf } from './phase'

/** Retention of the schedule the plan is compared with: FSRS's own default. */
const PLAIN_RETENTION = 0.9

/** Fewer expected cards than this are none: the tail of a rounded intake. */
const SOME = 0.05

/** The days up to the exam, studied one way, and the recall it ends with. On the exam day itself: what is left of it. */
function course(situation: Situation, ahead: ExamAhead, way: Way) {
  const count = Math.max(1, ahead.examDay - ahead.today)
  const { deck, days } = follow(situation, deckOf(situation), way, intervalOf(PLAIN_RETENTION), count)
  const recall = meanRecall(deck, ahead.exam)
  const examDay: DayAhead = { day: ahead.examDay, fresh: 0, reviews: 0, minutes: 0, recall }
  return { deck, recall, days: ahead.examDay === ahead.today ? days : [...days, examDay] }
}

/** Without an exam ahead nothing is planned; what is new today is the long-term schedule's. */
function withoutExam(situation: Situation): PlanAhead {
  const { goal, now, done } = situation
  const clock = studyClock(now.at, now.offset)
  const deck = deckOf(situation)
  const { days } = follow(situation, deck, longTermWay(goal.minutes), intervalOf(goal.retention), 1)
  const freshLeft = Math.floor(days[0]?.fresh ?? 0)
  const recall = meanRecall(deck, clock)
  return {
    phase: phaseOf(situation),
    daysLeft: 0,
    freshToday: done.fresh + freshLeft,
    freshLeft,
    consolidateFrom: Math.floor(clock),
    unreached: 0,
    onExamDay: { planned: recall, unplanned: recall, idle: recall },
    planned: [],
    unplanned: [],
  }
}

/**
 * What is to be expected of the plan from today's memory, and of the same minutes without it. Without an exam ahead both
 * curves are empty and the recall is today's.
 */
export function planAhead(situation: Situation): PlanAhead {
  const { goal, done } = situation
  const ahead = examAhead(goal, situation.now)
  if (ahead === null) return withoutExam(situation)
  const exam = { day: ahead.examDay, clock: ahead.exam }
  const planned = course(situation, ahead, plannedWay(exam, goal.minutes))
  const unplanned = course(situation, ahead, plainWay(exam, goal.minutes))
  const phase = phaseOf(situation)
  const freshLeft = freshIn(situation)
  const lastFresh = planned.days.findLast(({ fresh }) => fresh > SOME)?.day ?? ahead.today
  return {
    phase,
    daysLeft: ahead.examDay - ahead.today,
    freshToday: done.fresh + freshLeft,
    freshLeft,
    consolidateFrom: phase === 'learn' ? lastFresh + 1 : ahead.today,
    unreached: Math.round(planned.deck.unseen),
    onExamDay: {
      planned: planned.recall,
      unplanned: unplanned.recall,
      idle: meanRecall(deckOf(situation), ahead.exam),
    },
    planned: planned.days,
    unplanned: unplanned.days,
  }
}
