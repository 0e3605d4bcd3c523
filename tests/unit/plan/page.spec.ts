import { describe, expect, it } from 'vitest'
import { idleRecall, idleRecalls } from '@/components/plan/idle'
import { freshADay } from '@/components/plan/phases'
import { isAhead, sentenceOf } from '@/components/plan/sentence'
import { compileCourse } from '@/lib/content/compile/compile'
import { DAY } from '@/lib/core/time'
import { DEFAULT_GOAL, situationOf } from '@/lib/progress/situation'
import { emptyProgress, type Progress } from '@/lib/progress/state'
import { DEFAULT_RETENTION, schedule } from '@/lib/scheduler/fsrs'
import type { Phase, PlanAhead } from '@/lib/scheduler/plan/types'
import { studyDay } from '@/lib/scheduler/study-day'

const cards = compileCourse('content').course?.cards ?? []
const now = { at: Date.UTC(2026, 10, 21, 3), offset: 540 }
const today = studyDay(now.at, now.offset)

/** A plan of which only what is asked about is filled in. */
const ahead = (part: Partial<PlanAhead> & { phase: Phase }): PlanAhead => ({
  daysLeft: 23,
  freshToday: 18,
  freshLeft: 12,
  consolidateFrom: today + 21,
  unreached: 0,
  onExamDay: { planned: 0.87, unplanned: 0.78, idle: 0.4 },
  planned: [],
  unplanned: [],
  ...part,
})

describe('the sentence of the plan', () => {
  it('[N20] says how far the exam is and what today asks, for every phase', () => {
    expect(sentenceOf(ahead({ phase: 'learn' }))).toEqual({ key: 'titleLearn', days: 23, fresh: 18 })
    expect(sentenceOf(ahead({ phase: 'learn', freshToday: 0 }))).toEqual({ key: 'titleReviews', days: 23 })
    expect(sentenceOf(ahead({ phase: 'consolidate', daysLeft: 2 }))).toEqual({ key: 'titleConsolidate', days: 2 })
    expect(sentenceOf(ahead({ phase: 'exam-day', daysLeft: 0 }))).toEqual({ key: 'titleExamDay' })
    expect(sentenceOf(ahead({ phase: 'none' }))).toEqual({ key: 'titleNone' })
    expect(sentenceOf(ahead({ phase: 'over' }))).toEqual({ key: 'titleOver' })
  })

  it('[N20] there is something to aim at up to and on the exam day, not before one is set and not after it', () => {
    const phases: readonly Phase[] = ['none', 'learn', 'consolidate', 'exam-day', 'over']
    expect(phases.filter((phase) => isAhead({ phase }))).toEqual(['learn', 'consolidate', 'exam-day'])
  })

  it('[N20] new cards a day are averaged over the days that have them', () => {
    const day = (index: number, fresh: number) => ({ day: today + index, fresh, reviews: 9, minutes: 9, recall: 0.5 })
    expect(freshADay({ planned: [day(0, 20), day(1, 10), day(2, 0)], consolidateFrom: today + 2 })).toBe(15)
    expect(freshADay({ planned: [], consolidateFrom: today })).toBe(0)
  })
})

describe('what the planner is told', () => {
  const [first, second] = cards
  if (!first || !second) throw new Error('the course has no cards')
  const memory = schedule(
    null,
    { at: now.at - DAY, offset: 540, seed: first.id, rating: 3 },
    { retention: DEFAULT_RETENTION },
  )
  const card = { memory, recalledBy: null, suspended: false, flagged: false }
  const studied: Progress = {
    ...emptyProgress,
    cards: { [first.id]: card, [second.id]: { ...card, suspended: true } },
    days: {
      [String(today)]: {
        reviews: 9,
        hits: 8,
        fresh: 3,
        ms: 90_000,
        freshMs: 60_000,
        tested: 6,
        kept: 5,
        foretold: 5400,
      },
    },
  }

  it('[N28] every card of the course in its order, but those set aside; and what today has already come to', () => {
    const situation = situationOf(cards, studied, now)
    expect(situation.cards).toHaveLength(cards.length - 1)
    expect(situation.cards[0]).toEqual({ id: first.id, note: first.note, memory })
    expect(situation.cards.some(({ id }) => id === second.id)).toBe(false)
    expect(situation.done).toEqual({ fresh: 3, ms: 90_000 })
    expect(situationOf(cards, studied, { ...now, at: now.at + DAY }).done).toEqual({ fresh: 0, ms: 0 })
  })

  it('[N28] the goal is what was asked for, and without one no exam day', () => {
    expect(situationOf(cards, studied, now).goal).toEqual(DEFAULT_GOAL)
    const plan = { examDay: '2026-12-14', minutes: 35, retention: 0.86 }
    expect(situationOf(cards, { ...studied, plan }, now).goal).toEqual(plan)
  })

  it('[N24] who studies nothing more forgets, and what was never seen counts 0', () => {
    const situation = situationOf(cards, studied, now)
    const days = idleRecalls(situation, 30)
    expect(days).toHaveLength(31)
    expect(days[0]).toBe(idleRecall(situation, now.at))
    expect(days.every((recall, index) => index === 0 || recall < (days[index - 1] ?? 0))).toBe(true)
    expect(days[0]).toBeLessThan(1 / (cards.length - 1))
    expect(idleRecall({ cards: [] }, now.at)).toBe(0)
  })
})
